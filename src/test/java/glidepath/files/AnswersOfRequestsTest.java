package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.catalog.IdentifierRules;
import glidepath.files.bills.BillFiles;
import glidepath.files.usage.Pseudonyms;
import glidepath.files.usage.UsageFiles;
import glidepath.usage.Skip;
import glidepath.usage.bill.ActualBills;

/// What people save of a provider's answers and is no export, or only a part of one.
class AnswersOfRequestsTest {

    private static final String OPENAI_PAGE = """
            {"object":"page","data":[{"object":"bucket","start_time":1798761600,"end_time":1798848000,"results":
            [{"object":"organization.costs.result","amount":{"value":"0.06","currency":"usd"},"line_item":null,"project_id":null}]}],%s}""";
    private static final String COST_EXPLORER = """
            {%s"ResultsByTime":[{"TimePeriod":{"Start":"2027-01-01","End":"2027-02-01"},"Total":{},"Groups":[{"Keys":["Amazon Bedrock"],
            "Metrics":{"UnblendedCost":{"Amount":"12.5","Unit":"USD"}}}],"Estimated":true}]}""";

    private static ActualBills bills(String text) {
        return BillFiles.read("file", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> usage(String text) {
        return UsageFiles.read("file", text.getBytes(StandardCharsets.UTF_8), Pseudonyms.forOneReading(), () -> IdentifierRules.NONE)
                .skips().stream().map((Skip skip) -> skip.why().key()).toList();
    }

    private static List<String> bill(String text) {
        return bills(text).skips().stream().map((Skip skip) -> skip.why().key()).toList();
    }

    private static void assertSaid(String key, String text) {
        assertEquals(List.of(key), bill(text));
        assertEquals(List.of(key), usage(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\":{\"message\":\"Incorrect API key provided\",\"type\":\"invalid_request_error\"}}",
            "{\"error\":{\"code\":\"401\"}}",
            "An error occurred (AccessDeniedException) when calling the GetCostAndUsage operation: User is not authorized\n"})
    void anAnswerThatRefusesIsNoExport(String text) {
        assertSaid("usage.unknown.error", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ResultsByTime\":[],\"DimensionValueAttributes\":[]}", "{\"data\":[],\"has_more\":false,\"next_page\":null}",
            "{\"object\":\"page\",\"data\":[]}", "[]", "{\"data\":[],\"meta\":{\"page\":1,\"totalItems\":0}}"})
    void anAnswerWithoutRowsSaysSo(String text) {
        assertSaid("usage.unknown.nothing", text);
    }

    @Test
    void anEmptyBillIsEmpty() {
        assertSaid("usage.unknown.empty", "");
        assertSaid("usage.unknown.page", "<!DOCTYPE html><html></html>");
    }

    /// The first page of several is not all there is.
    @Test
    void furtherPagesAreToldOf() {
        String more = OPENAI_PAGE.formatted("\"has_more\":true,\"next_page\":\"page_2\"");
        assertSaid("usage.more-pages", more);
        assertSaid("usage.more-pages", more.replace("\n", ""));
        assertEquals(List.of("usage.more-pages"), bill(COST_EXPLORER.formatted("\"NextPageToken\":\"abc\",")));
    }

    @Test
    void theLastPageHasNoneAfterIt() {
        String last = OPENAI_PAGE.formatted("\"has_more\":false,\"next_page\":null");
        assertEquals(List.of(), bill(last));
        assertEquals(List.of(), usage(last));
        assertEquals(List.of(), bill(COST_EXPLORER.formatted("\"NextPageToken\":null,")));
        String both = OPENAI_PAGE.formatted("\"has_more\":true,\"next_page\":\"page_2\"").replace("\n", "") + "\n" + last.replace("\n", "");
        assertEquals(List.of(), bill(both), "the second page is in the same file");
    }

    @Test
    void totalsOfCostExplorerDoNotTellWhatWasPaidFor() {
        assertEquals(List.of("bill.ungrouped"), bill("""
                {"ResultsByTime":[{"TimePeriod":{"Start":"2027-01-01","End":"2027-02-01"},
                "Total":{"UnblendedCost":{"Amount":"12","Unit":"USD"}},"Groups":[],"Estimated":false}]}"""));
    }
}
