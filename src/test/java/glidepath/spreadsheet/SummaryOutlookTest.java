package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Money;

/// What a workbook's summary says becomes of credits. Twelve months of $24 are $288.
class SummaryOutlookTest {

    private static final int BECAUSE = 11;

    private static Plan credits(String amount, Map<InputRef<?>, Object> changes) {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of(amount))).with(changes));
    }

    private static Plan alsoUnpriced(Plan plan) {
        return plan.withAssumptions(plan.assumptions().plus(Fixtures.workload("other", ModelId.parse("aws/unknown"), 10, 800, 200)));
    }

    private static String because(Plan plan) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(plan, Fixtures.CATALOG)))) {
            Cell cell = workbook.getSheet("Summary").getRow(4).getCell(BECAUSE);
            return new XSSFFormulaEvaluator(workbook).evaluate(cell).getStringValue();
        }
    }

    @Test
    void whatLastsWhatRunsOutAndWhatPaysForNothing() throws IOException {
        assertEquals("they last the horizon", because(credits("1000", Map.of())));
        assertEquals("used up", because(credits("100", Map.of())));
        assertEquals("unused", because(credits("100", Map.of(Levers.GRANT_PROVIDER.at("g"), "openai"))));
    }

    @Test
    void whatHasNoPriceLeavesItOpen() throws IOException {
        assertEquals("unknown", because(alsoUnpriced(credits("1000", Map.of()))));
        assertEquals("used up, or sooner", because(alsoUnpriced(credits("100", Map.of()))));
    }

    /// Of $1,000 that expire with the plan, $712 lapse and $288 pay; of $500, $212 lapse.
    @Test
    void whatMostlyLapsesDoesNotLast() throws IOException {
        Map<InputRef<?>, Object> ends = Map.of(Levers.GRANT_EXPIRES.at("g"), Optional.of(LocalDate.of(2027, 12, 31)));
        assertEquals("expires unused", because(credits("1000", ends)));
        assertEquals("they last the horizon", because(credits("500", ends)));
    }
}
