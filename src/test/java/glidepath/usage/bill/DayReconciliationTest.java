package glidepath.usage.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.BatchRule;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ProviderRules;
import glidepath.plan.LineKind;
import glidepath.units.Money;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.Sampler;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;

/// Usage beside a bill, day by day. The fixture's model costs $0.50 a million tokens of input, $2.00 of output.
class DayReconciliationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final String SMALL = "amazon.small";

    private final Sampler usage = new Sampler();
    private final BillCollector bills = new BillCollector();

    DayReconciliationTest() {
        usage.begin("usage", "test");
        bills.begin("bill", "test", false);
    }

    private DayReconciliationTest used(int day, Measure measure, long tokens) {
        return used(day, UsageKey.of("aws", SMALL), measure, tokens);
    }

    private DayReconciliationTest used(int day, UsageKey key, Measure measure, long tokens) {
        usage.add(UsageRecord.row(Optional.of(Moment.of(MONDAY.plusDays(day))), key, new Amounts.Builder().set(measure, tokens).build()));
        return this;
    }

    private DayReconciliationTest billed(int day, Measure measure, long tokens, String usd) {
        return row(day, LineKind.USAGE, Optional.of(measure), Optional.of(BigDecimal.valueOf(tokens)), usd, List.of());
    }

    private DayReconciliationTest row(int day, LineKind kind, Optional<Measure> meter, Optional<BigDecimal> tokens, String usd,
            List<String> projects) {
        var key = new ActualKey(YearMonth.from(MONDAY), kind, "aws", "Amazon Bedrock", kind == LineKind.USAGE ? SMALL : "it", meter);
        bills.add(new BillRow(key, Optional.of(MONDAY.plusDays(day)), projects, tokens, Money.of(usd), key + usd + day + tokens));
        return this;
    }

    /// A line for each day: its causes with amounts, `equal` where there are none. They add up to the difference.
    private List<String> compared() {
        return compared(Fixtures.CATALOG);
    }

    private List<String> compared(PriceCatalog catalog) {
        usage.end("usage");
        bills.end();
        var lines = new ArrayList<String>();
        for (DayComparison day : DayReconciliation.of(usage.sample(), bills.bills(), catalog)) {
            assertEquals(day.difference(), Money.sum(day.parts().stream().map(Variance::amount).toList()), day.toString());
            lines.add(day.parts().isEmpty() ? "equal" : day.parts().stream().map(part -> part.cause() + " " + part.amount())
                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    @Test
    void whatIsBilledAtListPriceIsEqualToTheLastDigit() {
        assertEquals(List.of("equal"), used(0, Measure.INPUT, 1_234_567).used(0, Measure.OUTPUT, 7)
                .billed(0, Measure.INPUT, 1_234_567, "0.6172835").billed(0, Measure.OUTPUT, 7, "0.000014").compared());
    }

    /// 1,234,567 tokens cost $0.6172835, which is $0.62 in whole cents.
    @Test
    void rowsRoundedToCentsAreToldAsSuch() {
        assertEquals(List.of("ROUNDING $0.0027165"), used(0, Measure.INPUT, 1_234_567).billed(0, Measure.INPUT, 1_234_567, "0.62")
                .compared());
    }

    /// $5.00 and a tenth; half of $5.00; 1.3 times as much is no known factor, but the same tokens: another price.
    @Test
    void knownFactorsOnThePriceHaveNames() {
        assertEquals(List.of("PLACE $0.5", "BATCH -$2.5", "PRICE $1.5"), used(0, Measure.INPUT, 10_000_000)
                .used(1, Measure.INPUT, 10_000_000).used(2, Measure.INPUT, 10_000_000).billed(0, Measure.INPUT, 10_000_000, "5.5")
                .billed(1, Measure.INPUT, 10_000_000, "2.5").billed(2, Measure.INPUT, 10_000_000, "6.5").compared());
    }

    /// A million tokens written to a cache cost $3.75; billed at $6.00, 1.6 times as much, they were kept for an hour.
    @Test
    void writesForAnHourAreKnownByTheirPrice() {
        var key = new ActualKey(YearMonth.from(MONDAY), LineKind.USAGE, "aws", "Amazon Bedrock third-party models", "maker.large",
                Optional.of(Measure.CACHE_WRITE_5M));
        bills.add(new BillRow(key, Optional.of(MONDAY), List.of(), Optional.of(BigDecimal.valueOf(1_000_000)), Money.of("6"), "a"));
        assertEquals(List.of("HOUR_WRITES $2.25"), used(0, UsageKey.of("aws", "maker.large"), Measure.CACHE_WRITE, 1_000_000).compared());
    }

    /// Half a million tokens of the first day are on the second day's bill, and all of the last day's.
    @Test
    void whatMovedToTheNextDayToTheLastTokenIsATimeShift() {
        assertEquals(List.of("TIME_ZONE -$0.25", "TIME_ZONE $0.25", "equal"), used(0, Measure.INPUT, 1_000_000)
                .used(1, Measure.INPUT, 1_000_000).used(2, Measure.INPUT, 3_000_000).billed(0, Measure.INPUT, 500_000, "0.25")
                .billed(1, Measure.INPUT, 1_500_000, "0.75").billed(2, Measure.INPUT, 3_000_000, "1.5").compared());
    }

    /// One token is missing in the end, so nobody can say that the rest only moved.
    @Test
    void whatDoesNotComeBackIsNoTimeShift() {
        assertEquals(List.of("USED_UNBILLED -$0.25", "BILLED_UNUSED $0.2499995"), used(0, Measure.INPUT, 1_000_000)
                .used(1, Measure.INPUT, 1_000_000).billed(0, Measure.INPUT, 500_000, "0.25")
                .billed(1, Measure.INPUT, 1_499_999, "0.7499995").compared());
    }

    @Test
    void rowsOfOtherProjectsThanTheUsageAreTold() {
        assertEquals(List.of("PROJECT $0.65"), used(0, UsageKey.of("aws", SMALL).tagged("one"), Measure.INPUT, 1_000_000)
                .row(0, LineKind.USAGE, Optional.of(Measure.INPUT), Optional.of(BigDecimal.valueOf(1_000_000)), "0.5", List.of("One", "one"))
                .row(0, LineKind.USAGE, Optional.of(Measure.INPUT), Optional.of(BigDecimal.valueOf(1_300_000)), "0.65", List.of("two"))
                .compared());
    }

    @Test
    void whatOnlyOneSideHasIsToldByDay() {
        assertEquals(List.of("USED_UNBILLED -$0.5", "BILLED_UNUSED $3"), used(0, Measure.INPUT, 1_000_000)
                .billed(4, Measure.INPUT, 6_000_000, "3").compared());
    }

    @Test
    void creditsAndTaxStandApart() {
        assertEquals(List.of("CREDIT -$0.3, TAX $0.02"), used(0, Measure.INPUT, 1_000_000).billed(0, Measure.INPUT, 1_000_000, "0.5")
                .row(0, LineKind.CREDIT, Optional.empty(), Optional.empty(), "-0.3", List.of())
                .row(0, LineKind.TAX, Optional.empty(), Optional.empty(), "0.02", List.of()).compared());
    }

    /// A bill that names the model only is compared with all of its tokens; what no factor explains is unexplained.
    @Test
    void aBillWithoutKindsOfTokensIsComparedByModel() {
        assertEquals(List.of("equal", "UNEXPLAINED $0.1"), used(0, Measure.INPUT, 1_000_000).used(0, Measure.OUTPUT, 1_000_000)
                .used(1, Measure.INPUT, 1_000_000).row(0, LineKind.USAGE, Optional.empty(), Optional.empty(), "2.5", List.of())
                .row(1, LineKind.USAGE, Optional.empty(), Optional.empty(), "0.6", List.of()).compared());
    }

    /// Writes are not priced in the fixture: nobody knows what they should have cost.
    @Test
    void tokensWithoutAPriceAreNotHeldAgainstTheBill() {
        assertEquals(List.of("NO_PRICE $0.7"), used(0, Measure.CACHE_WRITE_1H, 1_000_000)
                .billed(0, Measure.CACHE_WRITE_1H, 1_000_000, "0.7")
                .compared());
    }

    /// A provider sells batches at 0.7 times the price on demand: $0.35 for a million input tokens.
    @Test
    void batchesCostWhatTheirProviderTakesForThem() {
        var rules = new ProviderRules(new BatchRule(Batch.Offer.YES, BatchCaching.AS_FRESH, new BigDecimal("0.7"),
                Optional.of(Fixtures.PAGE)), List.of(), List.of(), List.of());
        PriceCatalog catalog = PriceCatalog.of("test", MONDAY, Fixtures.CATALOG.providers().values(),
                List.of(Fixtures.CATALOG.model(Fixtures.SMALL).orElseThrow().with(rules)), List.of());
        assertEquals(List.of("equal"), used(0, UsageKey.of("aws", SMALL).at("batch"), Measure.INPUT, 1_000_000)
                .billed(0, Measure.INPUT, 1_000_000, "0.35").compared(catalog));
    }
}
