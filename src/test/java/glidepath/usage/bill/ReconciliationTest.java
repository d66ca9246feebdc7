package glidepath.usage.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Levers;
import glidepath.plan.LineKind;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.reports.usage.MonthText;
import glidepath.reports.usage.ReconcileTable;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.usage.Measure;

/// A forecast beside a bill. The fixture's plan forecasts 24M input tokens for $12 and 6M output tokens for $12 a month.
class ReconciliationTest {

    private static final YearMonth MONTH = Fixtures.YEAR.start();
    private static final String SMALL = "amazon.small";

    private static BillRow tokens(String model, Measure meter, String millions, String usd) {
        return row(LineKind.USAGE, model, Optional.of(meter), Optional.of(new BigDecimal(millions).movePointRight(6)), usd);
    }

    private static BillRow row(LineKind kind, String item, Optional<Measure> meter, Optional<BigDecimal> tokens, String usd) {
        return new BillRow(new ActualKey(MONTH, kind, "aws", "Amazon Bedrock", item, meter), tokens, Money.of(usd),
                kind + item + meter + usd);
    }

    private static MonthComparison compared(BillRow... rows) {
        return compared(Fixtures.CHAT, rows);
    }

    private static MonthComparison compared(Plan plan, BillRow... rows) {
        var bills = new BillCollector();
        bills.begin("bill", "test", false);
        List.of(rows).forEach(bills::add);
        bills.end();
        return Reconciliation.of(Forecaster.forecast(plan, Fixtures.CATALOG).baseline(), bills.bills(), Fixtures.CATALOG).getFirst();
    }

    private static String parts(MonthComparison month) {
        assertEquals(month.difference(), Money.sum(month.parts().stream().map(Variance::amount).toList()),
                "parts add up to the difference");
        return month.parts().stream().map(part -> part.cause() + " " + part.amount()).collect(Collectors.joining(", "));
    }

    @Test
    void aBillAsForecastHasNoDifference() {
        MonthComparison month = compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"));
        assertEquals(Money.of("24"), month.forecast());
        assertEquals(Money.of("24"), month.actual());
        assertEquals("", parts(month));
    }

    /// Twice the tokens at the same prices: + $24, all of it volume.
    @Test
    void moreTokensAtTheSamePricesAreVolume() {
        assertEquals("VOLUME $24", parts(compared(tokens(SMALL, Measure.INPUT, "48", "24"), tokens(SMALL, Measure.OUTPUT, "12", "24"))));
    }

    /// As many tokens, but 15M + 15M instead of 24M + 6M: $7.50 + $30 = $37.50.
    @Test
    void asManyTokensOfADearerKindAreMix() {
        assertEquals("MIX $13.5", parts(compared(tokens(SMALL, Measure.INPUT, "15", "7.5"), tokens(SMALL, Measure.OUTPUT, "15", "30"))));
    }

    /// Output at $2.20: a tenth dearer, as in one geography; at $2.30 it is just dearer.
    @Test
    void aTenthDearerIsThePlaceHalfIsBatchAndAnyOtherFactorThePrice() {
        assertEquals("PLACE $1.2", parts(compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "13.2"))));
        assertEquals("BATCH -$6", parts(compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "6"))));
        assertEquals("PRICE $1.8", parts(compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "13.8"))));
    }

    /// A plan may count on a discount of all of it: no factor leads from nothing to what was billed.
    @Test
    void whatWasPlannedForNothingHasAnotherPrice() {
        Plan free = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(new ProviderTerms("aws", Percent.ALL, Percent.ZERO)));
        assertEquals("PRICE $12, PRICE $12", parts(compared(free, tokens(SMALL, Measure.INPUT, "24", "12"),
                tokens(SMALL, Measure.OUTPUT, "6", "12"))));
    }

    /// Each row is off by half a cent at most where a bill is in cents: $12.004 is billed as $12.00. 8,000 tokens more at $0.80 a
    /// million are $0.0064 of volume; they are of the cheaper kind, so $0.0024 less.
    @Test
    void rowsThatAreRoundedToCents() {
        assertEquals("VOLUME $0.0064, MIX -$0.0024, ROUNDING -$0.004",
                parts(compared(tokens(SMALL, Measure.INPUT, "24.008", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"))));
        assertEquals("VOLUME $0.016, MIX -$0.006, PRICE -$0.01",
                parts(compared(tokens(SMALL, Measure.INPUT, "24.02", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"))));
    }

    /// All at once still adds up, with thirds in it.
    @Test
    void allAtOnceAddsUpToTheLastDigit() {
        parts(compared(tokens(SMALL, Measure.INPUT, "7.777777", "3.333333333"), tokens(SMALL, Measure.OUTPUT, "3.1", "9.87654321"),
                tokens("maker.large", Measure.INPUT, "1", "3")));
    }

    @Test
    void whatOnlyOneSideHasIsThat() {
        assertEquals("NOT_PLANNED $3", parts(compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"),
                tokens("maker.large", Measure.INPUT, "1", "3"))));
        assertEquals("NOT_BILLED -$12", parts(compared(tokens(SMALL, Measure.INPUT, "24", "12"))));
    }

    /// A bill that counts no tokens differs by $6, and nobody can tell why: it is not spread over anything.
    @Test
    void withoutTokensADifferenceIsUnexplained() {
        MonthComparison month = compared(row(LineKind.USAGE, "Amazon Bedrock", Optional.empty(), Optional.empty(), "30"));
        assertEquals(Money.of("6"), month.difference());
        assertEquals("UNEXPLAINED $6", parts(month));
    }

    /// Cost Explorer names a model, and no tokens: $24 were forecast of it and $30 billed, and nobody can tell why.
    @Test
    void aModelWithoutTokensIsUnexplainedByItself() {
        MonthComparison month = compared(row(LineKind.USAGE, SMALL, Optional.empty(), Optional.empty(), "30"));
        assertEquals("UNEXPLAINED $6", parts(month));
        assertEquals(SMALL, month.parts().getFirst().what());
    }

    /// Writes for five minutes are told apart from those for an hour by a bill, and not by a plan's cells: 2M tokens at $3.75 are $7.50.
    @Test
    void cacheWritesMeetThoseOfThePlan() {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", Fixtures.LARGE, 1_000, 2_000, 0));
        Plan caching = plan.withAssumptions(plan.assumptions().with(Levers.CACHE_WRITE.at("chat"), Percent.of("100")));
        assertEquals("", parts(compared(caching, new BillRow(new ActualKey(MONTH, LineKind.USAGE, "aws", "Amazon Bedrock third-party models",
                "maker.large", Optional.of(Measure.CACHE_WRITE_5M)), Optional.of(BigDecimal.valueOf(2_000_000)), Money.of("7.5"), "w"))));
    }

    /// Credits, tax and refunds are no usage; a discount is taken off it.
    @Test
    void whatIsNoUsageStandsApart() {
        MonthComparison month = compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"),
                row(LineKind.CREDIT, "Activate", Optional.empty(), Optional.empty(), "-20"),
                        row(LineKind.TAX, "VAT", Optional.empty(), Optional.empty(), "4"),
                row(LineKind.DISCOUNT, "EDP", Optional.empty(), Optional.empty(), "-1"));
        assertEquals(Money.of("23"), month.actual());
        assertEquals(Money.of("-20"), month.apart().get(LineKind.CREDIT));
        assertEquals(Money.of("4"), month.apart().get(LineKind.TAX));
        assertEquals("DISCOUNT -$1", parts(month));
        assertEquals(Map.of("Amazon Bedrock", Money.of("20")), month.credited());
    }

    /// Two turns of 1,000 + 500 tokens and 1,000 + 500 + 700 + 500: 4,200 of input and 1,400 of output, 12,000 times in two calls each.
    @Test
    void turnsAreTokensOfTheirModel() {
        Plan agent = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Map.of(Levers.TURNS.at("chat"), Optional.of(2),
                Levers.TURN_PREFIX.at("chat"), Count.of(1000), Levers.TURN_INPUT.at("chat"), Count.of(500),
                Levers.TURN_OUTPUT.at("chat"), Count.of(700))));
        ScenarioForecast forecast = Forecaster.forecast(agent, Fixtures.CATALOG).baseline();
        PlannedMonth planned = PlannedMonth.of(forecast.firstMonth());
        assertEquals(List.of(Measure.INPUT, Measure.OUTPUT), planned.lines().stream().flatMap(line -> line.key().meter().stream()).sorted()
                .toList());
        BillRow[] asForecast = planned.lines().stream().map(line -> new BillRow(line.key(), line.tokens(), line.cost(),
                line.key().toString())).toArray(BillRow[]::new);
        assertEquals("", parts(compared(agent, asForecast)), "a bill as forecast");
    }

    private static final Plan HALF_PRICED = Fixtures.plan(Fixtures.chat(Fixtures.SMALL),
            Fixtures.workload("other", ModelId.parse("aws/amazon.unheard-of"), 1_000, 1_000, 0));

    /// The fixture's $24, and a model that nobody prices: the bill's $30 are at most $6 more than forecast.
    @Test
    void aForecastWithoutSomePricesIsALowerBoundAndSaysSo() {
        MonthComparison month = compared(HALF_PRICED, row(LineKind.USAGE, "Amazon Bedrock", Optional.empty(), Optional.empty(), "30"));
        assertFalse(month.complete());
        var words = new MonthText(Messages.root());
        assertEquals("2027-01: forecast at least $24.00, billed $30.00, difference at most +$6.00", words.title(month));
        assertEquals(List.of(List.of("Amazon Bedrock", "$24.00", "$30.00", "$0.00"), List.of("aws", "unpriced", "$0.00", "$0.00")),
                words.products(month));
        var table = new ReconcileTable(List.of(month), List.of());
        assertEquals(List.of("2027-01,forecast,,,24", "2027-01,unpriced,aws/amazon.unheard-of,input_tokens,",
                "2027-01,actual,,,30"), table.csv().lines().skip(1).limit(3).toList());
        assertTrue(table.json().contains("\"complete\": false") && table.json().contains("aws/amazon.unheard-of"), table.json());
        assertTrue(new ReconcileTable(List.of(compared(row(LineKind.USAGE, "Amazon Bedrock", Optional.empty(), Optional.empty(), "30"))),
                List.of()).json().contains("\"complete\": true"));
    }

    /// Writes to a cache are planned of a model that is priced, and have no price there.
    @Test
    void whatIsBilledAndHasNoPriceInThePlanIsNotCalledUnplanned() {
        ModelId image = ModelId.parse("aws/amazon.small");
        var prices = PriceCatalog.of("t", Fixtures.YEAR.start().atDay(1), Fixtures.CATALOG.providers().values(),
                List.of(Fixtures.model(image, "Amazon Bedrock", Map.of(Meter.INPUT, Fixtures.flat("0.5")))), List.of());
        var bills = new BillCollector();
        bills.begin("bill", "test", false);
        bills.add(tokens(SMALL, Measure.INPUT, "24", "12"));
        bills.add(tokens(SMALL, Measure.OUTPUT, "6", "12"));
        bills.end();
        assertEquals("NO_PRICE $12", parts(Reconciliation.of(Forecaster.forecast(Fixtures.CHAT, prices).baseline(), bills.bills(), prices)
                .getFirst()));
    }

    /// Nothing on a bill goes by in silence.
    @Test
    void whatIsNotComparedIsNamed() {
        var other = new BillRow(new ActualKey(MONTH, LineKind.USAGE, "openai", "OpenAI", "gpt", Optional.empty()), Optional.empty(),
                Money.of("5000"), "x");
        MonthComparison month = compared(tokens(SMALL, Measure.INPUT, "24", "12"), tokens(SMALL, Measure.OUTPUT, "6", "12"), other);
        assertEquals(Map.of("OpenAI", Money.of("5000")), month.others());
        assertEquals(Money.of("24"), month.actual());
        assertEquals(List.of("Products that the plan does not charge, not compared: $5,000.00 (OpenAI $5,000.00)"),
                new MonthText(Messages.root()).apart(month));
    }
}
