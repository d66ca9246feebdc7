package glidepath.files.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.files.rows.Watched;
import glidepath.texts.Messages;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.BillFile;

/// Bills of several accounts, and rows of them that cannot be used.
class SeveralAccountsTest {

    private static final String REPORT = "line_item_line_item_type,line_item_usage_start_date,line_item_product_code,line_item_usage_type,"
            + "line_item_unblended_cost,line_item_usage_account_id\n";
    private static final String FOCUS = "BilledCost,ChargeCategory,ServiceName,BillingCurrency,ChargePeriodStart,BillingAccountId,"
            + "SubAccountId,"
            + "RegionId,Tags\n";

    @TempDir
    private Path folder;

    private ActualBills read(String... texts) throws IOException {
        List<Path> files = IntStream.range(0, texts.length).mapToObj(file -> folder.resolve(file + ".csv")).toList();
        for (int file = 0; file < texts.length; file++) {
            Files.writeString(files.get(file), texts[file]);
        }
        return BillFiles.read(files, Watched.NOT);
    }

    private static String sum(ActualBills bills) {
        return bills.sum(_ -> true).toString();
    }

    /// Each account's file has the same row; the file of the first account given again has it twice.
    @Test
    void equalRowsOfTwoAccountsAreTwo() throws IOException {
        String report = REPORT + "Usage,2026-05-01T00:00:00Z,AmazonBedrock,USE1-NovaLite-input-tokens,0.5,%s\n";
        assertEquals("$1", sum(read(report.formatted("111"), report.formatted("222"))));
        ActualBills again = read(report.formatted("111"), report.formatted("111"));
        assertEquals("$0.5", sum(again));
        assertEquals("$0.5", again.files().getLast().twice().toString());
        String focus = FOCUS + "0.5,Usage,Amazon Bedrock,USD,2026-05-01T00:00:00Z,%s,%s,%s,%s\n";
        assertEquals("$2.5", sum(read(focus.formatted("1", "11", "us-east-1", "{}"), focus.formatted("1", "12", "us-east-1", "{}"),
                focus.formatted("2", "11", "us-east-1", "{}"), focus.formatted("1", "11", "eu-west-1", "{}"),
                focus.formatted("1", "11", "us-east-1", "\"{\"\"team\"\":\"\"a\"\"}\""))));
    }

    /// 1,000 rows, each with another text in the place of its cost.
    @Test
    void allRowsThatCannotBeUsedAreCounted() throws IOException {
        ActualBills bills = read(REPORT + IntStream.range(0, 1_000).mapToObj(row -> "Usage,2026-05-01T00:00:00Z,AmazonBedrock,x,"
                + "n" + row + ",1\n")
                .collect(Collectors.joining()));
        assertEquals(List.of(1_000L), bills.files().stream().map(BillFile::skipped).toList());
    }

    /// Of Microsoft and Google what they sell beside models stays apart; so a plan's models are compared with what is billed of them.
    @Test
    void modelsOfAnyProviderAreCalledAsTheCatalogDoes() throws IOException {
        ActualBills bills = read("BilledCost,ChargeCategory,ServiceName,ServiceProviderName,BillingCurrency,ChargePeriodStart,"
                + "BillingPeriodStart\n"
                + "1,Usage,Foundry Models,Microsoft,USD,2026-05-01,2026-05-01\n2,Usage,Virtual Machines,Microsoft,USD,2026-05-01,"
                + "2026-05-01\n"
                + "3,Usage,Vertex AI,Google Cloud,USD,2026-05-01,2026-05-01\n4,Usage,API,OpenAI,USD,2026-05-01,2026-05-01\n"
                + "5,Usage,Claude API,Anthropic,USD,2026-05-01,2026-05-01\n");
        assertEquals(List.of("Microsoft Virtual Machines", "anthropic Anthropic", "azure Microsoft Azure", "google Google", "openai "
                + "OpenAI"),
                bills.lines().keySet().stream().map(key -> key.provider() + " " + key.product())
                        .sorted().toList());
    }

    /// Since 1.3, the maker of a Marketplace model may be the service's provider, and AWS its host: the name of the service tells Bedrock.
    @Test
    void whatBedrockHostsIsOfBedrockWhoeverProvidesIt() throws IOException {
        ActualBills bills = read("BilledCost,ChargeCategory,ServiceName,ServiceProviderName,HostProviderName,BillingCurrency,"
                + "ChargePeriodStart\n"
                + "150,Usage,Claude Sonnet 4.6 (Amazon Bedrock Edition),Anthropic,AWS,USD,2026-05-01\n"
                + "2,Usage,Claude API,Anthropic,AWS,USD,2026-05-01\n");
        assertEquals(List.of("anthropic Anthropic $2", "aws Amazon Bedrock third-party models $150"), bills.lines().values().stream()
                .map(line -> line.key().provider() + " " + line.key().product() + " " + line.cost()).sorted().toList());
    }

    /// 7.5 + 8.5 in 2 of 3 rows.
    @Test
    void amountsInAnotherCurrencyAreTold() throws IOException {
        ActualBills bills = read("BilledCost,ChargeCategory,ServiceName,BillingCurrency,ChargePeriodStart\n1,Usage,Amazon Bedrock,usd,"
                + "2026-05-01\n"
                + "7.5,Usage,Amazon Bedrock,EUR,2026-05-01\n8.5,Usage,Amazon Bedrock,EUR,2026-05-02\n");
        assertEquals("$1", sum(bills));
        assertEquals(List.of("3 Rows in another currency are left out, since amounts are in US dollars here: 16 EUR, rows: 2. Export "
                + "the bill "
                + "in US dollars"), bills.skips().stream().map(skip -> skip.line() + " " + Messages.root().say(skip.why())).toList());
    }

    /// Usage types are Bedrock's, too, where no word follows what goes in or out; what is none keeps its name.
    @Test
    void usageTypesWithoutAService() throws IOException {
        ActualBills bills = read("\"Usage type\",\"USE1-moonshotai.kimi-k2.5-input($)\",\"USE1-BoxUsage:t3($)\",\"Total costs($)\"\n"
                + "\"Usage type total\",\"2\",\"3\",\"5\"\n\"2026-05-02\",\"2\",\"3\",\"5\"\n");
        assertEquals(List.of("Amazon Bedrock", "USE1-BoxUsage:t3"), bills.lines().keySet().stream().map(ActualKey::product).toList());
    }

    @Test
    void anAnswerWithoutCostsIsTold() throws IOException {
        ActualBills bills = read("{\"ResultsByTime\":[{\"TimePeriod\":{\"Start\":\"2026-05-01\",\"End\":\"2026-06-01\"},\"Groups\":"
                + "[{\"Keys\":["
                + "\"Amazon Bedrock\"],\"Metrics\":{\"UsageQuantity\":{\"Amount\":\"5\",\"Unit\":\"N/A\"}}}]}]}");
        assertEquals(List.of("The answer has no costs. Ask for them with --metrics UnblendedCost"),
                bills.skips().stream().map(skip -> Messages.root().say(skip.why())).toList());
    }

    private static List<String> doubts(ActualBills bills) {
        return bills.files().stream().flatMap(file -> file.doubts().stream()).map(Messages.root()::say).toList();
    }

    /// May's $2 were $1 when the older file was written, and are $2 in the report, too; of two accounts, it would be $5. No row says which.
    @Test
    void whatTwoFilesBillBothMayBeCountedTwice() throws IOException {
        String explorer = "\"Service\",\"Amazon Bedrock($)\",\"Total costs($)\"\n\"Service total\",\"%1$s\",\"%1$s\"\n"
                + "\"%2$s\",\"%1$s\",\"%1$s\"\n";
        String report = REPORT + "Usage,2026-05-02T00:00:00Z,AmazonBedrock,USE1-NovaLite-input-tokens,2,111\n";
        ActualBills all = read(explorer.formatted("1", "2026-05-01"), explorer.formatted("2", "2026-05-01"), report);
        assertEquals("$5", sum(all));
        String older = folder.resolve("0.csv").toString();
        String said = " and %s both tell what one provider charged for 2026-05, and both are counted. Unless they are of two accounts, "
                + "leave one of them out";
        assertEquals(List.of(older + said.formatted(folder.resolve("1.csv")), older + said.formatted(folder.resolve("2.csv"))),
                doubts(all));
        String may = explorer.formatted("1", "2026-05-01");
        assertEquals(List.of(), doubts(read(may, explorer.formatted("2", "2026-06-01"))), "other months");
        assertEquals(List.of(), doubts(read(may, may)), "one file twice");
        assertEquals(List.of(), doubts(read(report, report.replace("0Z,", "1Z,"))), "parts of one report");
    }
}
