package glidepath.files.bills;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.files.catalog.Catalogs;
import glidepath.files.rows.Watched;
import glidepath.plan.LineKind;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.ActualKey;
import glidepath.usage.bill.ActualLine;
import glidepath.usage.bill.BillFile;

/// Bills: real and published ones with their sums added up by a script, and made ones by hand.
class BillFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/usage");

    @TempDir
    private Path folder;

    private static ActualBills read(Path... files) {
        return BillFiles.read(List.of(files), Watched.NOT);
    }

    private static ActualBills read(String file) {
        return read(FOLDER.resolve(file));
    }

    /// Each kind's sum, to the last digit.
    private static String sums(ActualBills bills) {
        return Stream.of(LineKind.values()).filter(kind -> bills.lines().keySet().stream().anyMatch(key -> key.kind() == kind))
                .map(kind -> kind + " " + bills.sum(key -> key.kind() == kind)).collect(Collectors.joining(", "));
    }

    /// 288 rows of usage and 12 of tax, by a script.
    @Test
    void aLegacyCostAndUsageReportAddsUpToTheLastDigit() {
        ActualBills bills = read("cur_legacy_anonymous_300_rows.csv");
        assertEquals("USAGE $0.2309225665, TAX $0.08", sums(bills));
        assertEquals(300, bills.lines().values().stream().mapToLong(ActualLine::rows).sum());
        assertEquals(List.of(), bills.skips());
        assertEquals(List.of("aws-report"), bills.files().stream().map(BillFile::format).toList());
    }

    /// Usage 22.62192672899 in September and 0.24 in October, a credit of 2.6137, two adjustments of 0.272 together, by a script.
    @Test
    void focusOneZeroTellsUsageCreditsAndAdjustmentsOfEachMonth() {
        ActualBills bills = read("focus_1.0_sample_1000.csv");
        assertEquals("USAGE $22.86192672899, CREDIT -$2.6137, REFUND $0.272", sums(bills));
        assertEquals(List.of(YearMonth.of(2024, 9), YearMonth.of(2024, 10)), List.copyOf(bills.months()));
    }

    /// 12.5 + 30.25, and 3 of tax; a month is no day.
    @Test
    void costExplorerAsTheCommandLinePrintsIt() {
        ActualBills bills = read("made/cost-explorer.bill.json");
        assertEquals("USAGE $42.75, TAX $3", sums(bills));
        assertEquals(Set.of("Amazon Bedrock", "Amazon Bedrock third-party models", "Tax"),
                bills.lines().keySet().stream().map(ActualKey::product).collect(Collectors.toSet()));
        assertEquals(0, bills.days().size());
    }

    /// 10 of usage, 4 of it paid by credits, 1 of tax; two accounts that paid the same are two charges.
    @Test
    void costExplorerGroupedByTwoKeysTellsWhatEachChargeIs() throws IOException {
        ActualBills types = read(Files.writeString(folder.resolve("types.json"), twoKeys("Usage", "Amazon Bedrock", "10", "Amazon Bedrock",
                "Credit", "-4", "Tax", "Amazon Bedrock", "1", "Enterprise Discount Program Discount", "Amazon Bedrock", "-0.5")));
        assertEquals("USAGE $10, DISCOUNT -$0.5, CREDIT -$4, TAX $1", sums(types));
        assertEquals(Set.of("Amazon Bedrock"), types.lines().keySet().stream().map(ActualKey::product).collect(Collectors.toSet()));
        ActualBills accounts = read(Files.writeString(folder.resolve("accounts.json"),
                twoKeys("111122223333", "Amazon Bedrock", "2", "444455556666", "Amazon Bedrock", "2")));
        assertEquals("USAGE $4", sums(accounts));
    }

    private static String twoKeys(String... groups) {
        var all = new StringBuilder();
        for (int index = 0; index < groups.length; index += 3) {
            all.append(index == 0 ? "" : ",").append("{'Keys':['%s','%s'],'Metrics':{'UnblendedCost':{'Amount':'%s','Unit':'USD'}}}"
                    .formatted(groups[index], groups[index + 1], groups[index + 2]));
        }
        return "{'ResultsByTime':[{'TimePeriod':{'Start':'2026-05-01','End':'2026-06-01'},'Groups':[%s]}]}".formatted(all)
                .replace('\'', '"');
    }

    /// 0.25 from the wallet and 0.05 granted, under the product that the catalog knows.
    @Test
    void deepSeekCostsAreABillOfItsProduct() {
        ActualBills bills = read("made/deepseek-costs.csv");
        assertEquals("USAGE $0.3", sums(bills));
        assertEquals(Set.of(Catalogs.shipped().provider("deepseek").orElseThrow().product()),
                bills.lines().keySet().stream().map(ActualKey::product).collect(Collectors.toSet()));
    }

    /// Days and months look alike but for their steps; what is grouped by usage type is known by its names.
    @Test
    void costExplorerTellsDaysAndUsageTypes() throws IOException {
        ActualBills days = read(Files.writeString(folder.resolve("days.csv"), """
                "Usage type","USE1-NovaLite-input-tokens($)","USW2-MP:USW2_InputTokenCount-Units($)","USE1-BoxUsage:t3.micro($)","Total costs($)"
                "Usage type total","3","4","5","12"
                "2026-05-01","1","4","","5"
                "2026-05-02","2","","5","7"
                """));
        assertEquals("USAGE $12", sums(days));
        assertEquals(List.of("Amazon Bedrock $3", "Amazon Bedrock third-party models $4"), Stream.of("Amazon Bedrock",
                "Amazon Bedrock third-party models").map(product -> product + " " + days.sum(key -> key.product().equals(product)))
                        .toList());
        assertEquals(2, days.days().keySet().stream().map(day -> day.day()).distinct().count());
        ActualBills months = read(Files.writeString(folder.resolve("months.csv"), """
                "Charge type","Usage($)","Credit($)","Tax($)","Total costs($)"
                "Charge type total","30","-20","3","13"
                "2026-05-01","10","-10","1","1"
                "2026-06-01","20","-10","2","12"
                """));
        assertEquals("USAGE $30, CREDIT -$20, TAX $3", sums(months));
        assertEquals(0, months.days().size());
    }

    /// What was charged is not in dollars, and is not taken for dollars.
    @Test
    void costExplorerInAnotherCurrencyIsRefused() throws IOException {
        ActualBills bills = read(Files.writeString(folder.resolve("euros.csv"),
                "Service,Amazon Bedrock(€),Total costs(€)\n2026-05-01,1,1\n"));
        assertEquals(true, bills.isEmpty());
        assertEquals("bill.currency", bills.skips().getFirst().why().key());
    }

    /// However many they are, it is said once, and how many.
    @Test
    void rowsThatArePassedOverForOneReasonAreCounted() throws IOException {
        String row = "3.5,Usage,Amazon Bedrock,EUR,2026-05-01T00:00:00Z\n";
        ActualBills bills = read(Files.writeString(folder.resolve("focus.csv"),
                "BilledCost,ChargeCategory,ServiceName,BillingCurrency,ChargePeriodStart\n" + row.repeat(500)));
        assertEquals(1, bills.skips().size());
        assertEquals(2, bills.skips().getFirst().line());
        assertEquals("Rows in another currency are left out, since amounts are in US dollars here: 1,750 EUR, rows: 500. Export the bill in US "
                + "dollars", Messages.root().say(bills.skips().getFirst().why()));
    }

    /// Each row names model, tokens and project; amounts below zero are credits.
    @Test
    void costsOfOpenAiAreABillByDay() throws IOException {
        ActualBills bills = read(FOLDER.resolve("made/openai-costs.csv"));
        assertEquals("USAGE $0.100412345678901234567890123456", sums(bills));
        assertEquals(List.of("input_tokens", "output_tokens"), bills.days().keySet().stream()
                .map(day -> day.key().meter().orElseThrow().column()).sorted().toList());
        assertEquals(List.of("Demo", "proj_1"), bills.days().firstKey().projects());
        assertEquals("8246", bills.days().firstEntry().getValue().tokens().orElseThrow().toPlainString());
        assertEquals("USAGE $0.18", sums(read("made/anthropic-costs.csv")));
    }

    @Test
    void focusOneThreeTellsUsageAndTax() {
        assertEquals("USAGE $65.594459733125, TAX $0.5480316", sums(read("focus_1.3_costandusage_aws_5_rows.csv")));
    }

    /// The draft of 1.5 tells model and kind of tokens: 1.50 + 7.50 + 2.40 + 22.50.
    @Test
    void focusOneFiveTellsTokens() {
        ActualBills bills = read("focus-1.5-draft_ai_prompt-caching_a.csv");
        assertEquals("USAGE $33.9", sums(bills));
        assertEquals("INPUT 500000, CACHE_READ 8000000, CACHE_WRITE 2000000, OUTPUT 1500000", bills.lines().values().stream()
                .map(line -> line.key().meter().orElseThrow() + " " + line.tokens().orElseThrow().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of("solora-reasoning-pro"), bills.lines().keySet().stream().map(key -> key.item()).distinct().toList());
    }

    /// 100,000 tokens of a virtual currency are bought for $200,000 and then used up: they are money, and no tokens of a model.
    @Test
    void virtualCurrencyIsNoTokens() {
        ActualBills bills = read(FOLDER.resolve("spec_virtual_currency_pricing_model_a1.csv"),
                FOLDER.resolve("spec_virtual_currency_pricing_model_a2.csv"));
        assertEquals(Money.of("200000"), bills.sum(key -> key.kind() == LineKind.FEE));
        assertTrue(bills.lines().keySet().stream().allMatch(key -> key.meter().isEmpty()));
    }

    /// 60 a month, 120 in May, 480 in March: dates in American order.
    /// $3 for a million input tokens, in whatever words the provider counts them.
    @ParameterizedTest
    @CsvSource({"2, Million Tokens", "2, 1M tokens", "2000, Thousand Tokens", "2000, 1K Tokens", "2000000, Tokens"})
    void focusCountsTokensInItsOwnUnit(String quantity, String unit) throws IOException {
        ActualBills bills = read(Files.writeString(folder.resolve("focus.csv"), """
                BilledCost,ChargeCategory,ServiceName,BillingCurrency,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,ChargeDescription
                6,Usage,Models,USD,2026-10-01,%s,%s,input tokens
                """.formatted(quantity, unit)));
        assertEquals(List.of(new BigDecimal("2000000")), bills.lines().values().stream()
                .map(line -> line.tokens().orElseThrow().setScale(0)).toList());
    }

    @Test
    void focusDatesInAmericanOrder() {
        ActualBills bills = read("spec_saas_spend_agreements_a2.csv");
        assertEquals(12, bills.months().size());
        assertEquals(Money.of("120"), bills.sum(key -> key.month().equals(YearMonth.of(2025, 5))));
    }

    /// The row of totals and the column of totals are not added: 0.71 + 21.63 and 310.02, and EC2 apart.
    @Test
    void costExplorersOwnTotalsAreNotAdded() {
        ActualBills bills = read("made/cost-explorer.bill.csv");
        assertEquals("USAGE $337.36, TAX $3.1", sums(bills));
        assertEquals(Money.of("22.34"), bills.sum(key -> key.product().equals("Amazon Bedrock")));
        assertEquals(Money.of("310.02"), bills.sum(key -> key.product().equals("Amazon Bedrock third-party models")));
    }

    /// A fuzzer found that it was known by its total, and then was not: a heading written otherwise is the same heading.
    @Test
    void costExplorerWithHeadingsWrittenOtherwise() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"),
                Files.readString(FOLDER.resolve("made/cost-explorer.bill.csv")).replace("Total costs($)", "total Costs ($)"));
        assertEquals("USAGE $337.36, TAX $3.1", sums(read(other)));
    }

    /// 2,000 and 500 thousand tokens of Nova; 1.5 million of Claude through the Marketplace, which is another product.
    @Test
    void reportTwoZeroTellsTokensInItsUnits() {
        ActualBills bills = read("made/cur2.bill.csv");
        assertEquals("USAGE $5.19, CREDIT -$0.2, TAX $0.01", sums(bills));
        ActualLine claude = bills.lines().values().stream().filter(line -> line.key().product().equals("Amazon Bedrock third-party models"))
                .findFirst().orElseThrow();
        assertEquals(Optional.of(Measure.INPUT), claude.key().meter());
        assertEquals(0, new BigDecimal("1500000").compareTo(claude.tokens().orElseThrow()));
        assertEquals(0, new BigDecimal("2500000").compareTo(bills.lines().values().stream()
                .filter(line -> line.key().product().equals("Amazon Bedrock"))
                .map(line -> line.tokens().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cur_legacy_anonymous_300_rows.csv", "focus_1.3_costandusage_aws_5_rows.csv", "made/cost-explorer.bill.csv",
            "made/cur2.bill.csv"})
    void theSameBillTwiceIsCountedOnce(String file) throws IOException {
        Path again = Files.write(folder.resolve("again"), ("\uFEFF" + Files.readString(FOLDER.resolve(file)).replace("\r\n", "\n")
                .replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));
        ActualBills twice = read(FOLDER.resolve(file), again);
        assertEquals(sums(read(file)), sums(twice));
        assertEquals(twice.files().getFirst().rows(), twice.files().getLast().repeated());
    }

    @Test
    void whatIsNoBillGetsASentence() {
        String said = Messages.root().say(read("made/openrouter-days.csv").skips().getFirst().why());
        assertEquals("This is not a file that can be read here; it is most like: Cost Explorer. These can be read: AWS Cost and "
                + "Usage Report (legacy or 2.0), FOCUS 1.0 to 1.3, Cost Explorer, OpenAI costs, Anthropic costs, DeepSeek costs", said);
    }
}
