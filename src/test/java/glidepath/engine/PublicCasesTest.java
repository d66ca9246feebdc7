package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Evidence;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.credit.MonthCredits;
import glidepath.engine.credit.Runway;
import glidepath.engine.formula.Unpriced;
import glidepath.files.PlanJson;
import glidepath.files.catalog.Catalogs;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Assumptions;
import glidepath.plan.CashEvent;
import glidepath.plan.Demand;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.SupportBand;
import glidepath.reports.ForecastJson;
import glidepath.reports.ForecastReport;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Cases found in public, with the figures that their sources give. The comment of each names its source.
class PublicCasesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    static Plan plan(String name) {
        try (InputStream file = Objects.requireNonNull(PublicCasesTest.class.getResourceAsStream("/cases/" + name + ".json"), name)) {
            return PlanJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), Messages.root()).value().orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ScenarioForecast forecast(Plan plan) {
        return Forecaster.forecast(plan, CATALOG).baseline();
    }

    private static Bill bill(Plan plan) {
        return forecast(plan).firstMonth();
    }

    static <T> Plan with(Plan plan, Lever<T> lever, String item, T value) {
        return plan.withAssumptions(plan.assumptions().with(lever.at(item), value));
    }

    private static Money usd(String amount) {
        return Money.of(amount);
    }

    /// ding113/claude-code-hub#663: image output costs $120 a million tokens, not the $12 of text.
    @Test
    void tokensOfImagesAreNeverPricedAsText() {
        Bill bill = bill(plan("A07"));
        Charge image = bill.charges().getLast();
        assertEquals("output_image_mtok", image.line().what());
        assertEquals(usd("120"), image.line().rate().orElseThrow().price());
        assertEquals(usd("321.892"), bill.gross());   // 326 in x $2 and 2,677 out x $120, a thousand times
        Plan told = with(with(plan("A07"), Levers.OUTPUT, "w", Count.of(677)), Levers.OTHER_UNITS, "w",
                List.of(new OtherUnits("output_image_mtok", Count.of(2_000))));
        assertEquals(usd("248.776"), bill(told).gross());   // 2,000 of an image at $120 and 677 of text at $12: $248.78
    }

    /// theopenco/llmgateway#4159: 1,900 credits a month, pooled, not carried over.
    @Test
    void aMonthlyPoolIsUsedUpAndComesBack() {
        ScenarioForecast forecast = forecast(plan("C01"));
        List<MonthCredits> months = forecast.bills().stream().limit(3).map(Bill::credits).toList();
        assertEquals(List.of(usd("1500"), usd("1800"), usd("1900")), months.stream().map(MonthCredits::applied).toList());
        assertEquals(List.of(usd("400"), usd("100"), Money.ZERO), months.stream().map(MonthCredits::lapsed).toList());
        assertEquals(Money.ZERO, months.getFirst().left(), "pools of months to come are not left");
        Runway.RunOut first = Runway.of(forecast).runOuts().getFirst();
        // 1,900 of 2,160 are 24.6 of the 28 days of February
        assertEquals(new Runway.RunOut(LocalDate.of(2027, 2, 25), Runway.Reason.EXHAUSTED, Optional.of(LocalDate.of(2027, 3, 1))), first);
    }

    /// Bedrock page of 2026-09-03: Nova 2 Sonic speech costs $3 and $12.
    @Test
    void aVoiceModelIsPricedBySpeech() {
        assertEquals(usd("15"), bill(plan("A10")).gross());
    }

    /// Bike4Mind/bike4mind#2741: ten real batches of Opus 4.6 on the direct API, where batch and cache discounts multiply.
    @Test
    void batchAndCacheDiscountsMultiplyWhereTheProviderSaysSo() {
        Plan read = plan("A11");
        assertEquals(usd("48.75"), bill(read).gross());
        Plan written = with(with(read, Levers.CACHE_READ, "w", Percent.ZERO), Levers.CACHE_WRITE, "w", Percent.of("95"));
        assertEquals(usd("81.525"), bill(written).gross());
        assertEquals(usd("74.40"), bill(with(read, Levers.CACHE_READ, "w", Percent.ZERO)).gross());
    }

    /// anthropics/claude-code#60641: US-only inference is 1.1 x on all token prices.
    @Test
    void aSurchargeIsOnTopOfTheListPrice() {
        Bill bill = bill(with(plan("A15"), Levers.SURCHARGE, "w", Percent.of("10")));
        assertEquals(usd("2.20"), bill.gross());
        assertEquals(usd("2"), bill.charges().getFirst().list());
        assertEquals(Percent.of("10"), bill.charges().getFirst().line().surcharge());
    }

    /// api-evangelist/deepmind, 2026-10-07: 5,000 searches a month are free, then $14 per 1,000.
    @Test
    void whatIsFreeAMonthIsNotCharged() {
        Bill bill = bill(with(plan("A18"), Levers.ROW_FREE, "s", Count.of(5_000)));
        assertEquals(usd("42"), bill.by(line -> line.owner().equals("s")).get(true));
        assertEquals(usd("51"), bill.gross());
        assertEquals(usd("9"), bill(with(plan("A18"), Levers.ROW_FREE, "s", Count.of(8_000))).gross());
    }

    /// sourcey/startup-credits#1191: full credit for six months, then half price.
    @Test
    void aDiscountHasAFirstAndALastMonth() {
        Plan plan = plan("E02");
        Assumptions terms = plan.assumptions().plus(new ProviderTerms("anthropic", Percent.of("50"), Percent.ZERO,
                Optional.of(YearMonth.of(2027, 1)), Optional.of(YearMonth.of(2027, 2)), List.of(), Money.ZERO, Optional.empty(),
                        List.of()));
        List<Bill> bills = forecast(plan.withAssumptions(terms)).bills();
        assertEquals(List.of(usd("3"), usd("1.80"), usd("2.16"), usd("5.184")), bills.subList(0, 4).stream().map(Bill::gross).toList());
    }

    /// awsccp/awsccp.github.io#42: 10 % of the first $10,000, 7 % of the next $70,000, at least $100.
    @Test
    void supportComesInBandsWithALeastAmount() {
        Plan plan = with(with(plan("C10"), Levers.SUPPORT_BANDS, "aws",
                List.of(new SupportBand(Optional.of(usd("10000")), Percent.of("10")),
                new SupportBand(Optional.of(usd("80000")), Percent.of("7")), new SupportBand(Optional.of(usd("250000")), Percent.of("5")),
                new SupportBand(Optional.empty(), Percent.of("3")))), Levers.SUPPORT_LEAST, "aws", usd("100"));
        assertEquals(usd("1070"), support(plan));
        assertEquals(usd("100"), support(with(plan, Levers.CALLS, "n", Count.of(10))));   // $8 of charges
        assertEquals(usd("100"), support(with(plan, Levers.CALLS, "n", Count.ZERO)));
        assertEquals(usd("14400"), support(with(plan, Levers.CALLS, "n", Count.of(312_500))));   // $250,000: 1,000 + 4,900 + 8,500
    }

    private static Money support(Plan plan) {
        return bill(plan).by(Line::surface).get(Surfaces.SUPPORT);
    }

    /// vmlrodrigues/BarPilot#37: December 2026, January and February 2027 have 23, 21 and 20 working days.
    @Test
    void workingDaysAreCounted() {
        List<Bill> bills = forecast(with(plan("E01"), Levers.CALLS_PER, "w", Demand.Period.WORKING_DAY)).bills();
        assertEquals(List.of(usd("69"), usd("63"), usd("60")), bills.stream().map(Bill::gross).toList());
    }

    /// EricAndrechek/Pacer#64: 20 % a month until March, then flat.
    @Test
    void growthEnds() {
        Plan plan = with(with(plan("E02"), Levers.RAMP, "w", new TreeMap<>()), Levers.GROWS_UNTIL, "w", Optional.of(YearMonth.of(2027, 3)));
        List<Bill> bills = forecast(plan).bills();
        assertEquals(List.of(usd("3"), usd("3.60"), usd("4.32"), usd("5.184"), usd("5.184")), bills.subList(0, 5).stream().map(Bill::gross)
                .toList());
        Plan most = with(with(plan("E02"), Levers.RAMP, "w", new TreeMap<>()), Levers.CEILING, "w", Optional.of(Count.of(1_300)));
        assertEquals(List.of(usd("3"), usd("3.60"), usd("3.90"), usd("3.90")), forecast(most).bills().subList(0, 4).stream()
                .map(Bill::gross).toList());
    }

    /// simonmichael/hledger_site#14: a hire of $12,000 a month from February 2027 on, and a round of $500,000 in March.
    @Test
    void cashHasEvents() {
        Plan plan = plan("E06");
        List<CashEvent> events = List.of(
                new CashEvent(LocalDate.of(2027, 2, 1), usd("-12000"), CashEvent.Every.MONTH, Optional.empty()),
                new CashEvent(LocalDate.of(2027, 3, 1), usd("500000"), CashEvent.Every.ONCE, Optional.empty()));
        CashRunway without = CashRunway.of(forecast(plan)).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2027, 2, 24)), without.zero());   // $29,994 left at $35,003 a month: 23.99 days of 28
        CashRunway runway = CashRunway.of(forecast(with(plan, Levers.CASH_EVENTS, "cash", events))).orElseThrow();
        // 100,000 - 35,003 - 35,003 = 29,994, less 35,003 and 12,000 in February: gone on the 18th day, and a round in March does not save
        // it
        assertEquals(Optional.of(LocalDate.of(2027, 2, 18)), runway.zero());
        assertEquals(usd("-17009"), runway.balances().get(2));
        assertEquals(usd("435988"), runway.balances().get(3));
    }

    /// BerriAI/litellm#13399 and others: euros, at a rate and of a date that the user says. Rounded after conversion: 3 x 0.8765 = 2.6295.
    @Test
    void amountsAreShownInTheCurrencyOfThePlanAtItsDatedRate() {
        Plan plan = plan("E07");
        DisplayCurrency euros = new DisplayCurrency(Optional.of("EUR"), Optional.of(new BigDecimal("0.8765")),
                Optional.of(LocalDate.of(2026, 11, 20)));
        Plan shown = plan.withSettings(plan.settings().withCurrency(euros));
        Messages words = Messages.root().showing(euros);
        assertEquals(Optional.of("EUR"), plan.settings().currency().code());
        Money gross = bill(plan).gross();
        assertEquals(gross, bill(shown).gross());   // computed in dollars
        assertEquals("€2.63", words.numbers().money(usd("3")));
        assertEquals("-€0.8765", words.numbers().price(usd("-1")));
        assertEquals("$3.00", Messages.root().numbers().money(usd("3")));
        String report = new ForecastReport(Messages.root(), shown, CATALOG).text(Forecaster.forecast(shown, CATALOG).scenarios(), true);
        assertTrue(report.contains("Amounts are in EUR, at 0.8765 for one dollar of 2026-11-20"), report);
        assertTrue(report.contains(words.numbers().money(gross)) && !report.contains("$"), report);
        String json = new ForecastJson(shown, CATALOG).text(Forecaster.forecast(shown, CATALOG).scenarios());
        assertTrue(json.contains("\"perDollar\" : 0.8765") || json.contains("\"perDollar\": 0.8765"), json.substring(0, 300));
        assertEquals(shown, PlanJson.read(PlanJson.write(shown), Messages.root()).value().orElseThrow());
        assertTrue(PlanChecks.check(plan, CATALOG).stream().anyMatch(problem -> problem.message().key().equals("check.currency")));
    }

    /// merefield/codexometer v0.18.4: priority of GPT-6 on OpenAI's API is twice the price; AWS's factor is AWS's.
    @Test
    void priorityIsPricedByTheProvidersOwnFactor() {
        Bill bill = bill(plan("A12"));
        assertEquals(usd("2.40"), bill.gross());
        assertTrue(bill.charges().stream().allMatch(charge -> charge.line().source().evidence() == Evidence.LIKELY));
    }

    /// AWS page of 2026-09-03 and truefoundry/models#2850: 1-hour cache writes cost twice the input rate.
    @Test
    void oneHourWritesCostTwiceTheInputRate() {
        assertOneHour("global.anthropic.claude-opus-4-8-v1:0", "0.10");
        assertOneHour("global.anthropic.claude-sonnet-5-v1:0", "0.04");
        assertOneHour("global.anthropic.claude-opus-4-7-v1:0", "0.10");
    }

    private static void assertOneHour(String id, String expected) {
        var model = CATALOG.model(new ModelId("aws", id)).orElseThrow(() -> new AssertionError(id));
        var tokens = new CallTokens(Count.of(10_000), Count.ZERO, Count.ZERO, Count.ZERO, Count.of(10_000));
        List<Charge> charges = CallPrice.of(model, model.on(LocalDate.of(2026, 12, 1)), tokens);
        assertEquals(usd(expected), CallPrice.total(charges), id);
    }

    /// truefoundry/models#2845: AWS sells no batches of Opus 4.7.
    @Test
    void aModelThatIsNotSoldInBatchesHasNoBatchPrice() {
        Bill bill = bill(plan("B13"));
        assertFalse(bill.complete());
        assertEquals(List.of(Unpriced.NOT_IN_BATCH), bill.unpriced().stream().map(charge -> charge.line().unpriced().orElseThrow())
                .distinct().toList());
    }

    /// Terms quoted in gitleaks/gitleaks#1967: on Vertex AI the credit is for Google's own models.
    @Test
    void googlesOwnModelsAndPartnersModelsAreProductsOfTheirOwn() {
        Plan plan = plan("C05");
        Bill all = bill(plan);
        assertEquals(2, all.accounts().size());
        String own = all.charges().getFirst().line().account().product();
        Assumptions narrow = plan.assumptions().with(Levers.GRANT_PRODUCTS.at("g"), List.of(own));
        Bill bill = bill(plan.withAssumptions(narrow));
        assertEquals(usd("1500"), bill.credits().applied());
        assertEquals(usd("400"), bill.leftToPay());
    }

    /// AWS, "request access to models": Llama and Nova are ordinary Bedrock usage, Claude is sold through the Marketplace.
    @Test
    void whatAwsSellsItselfIsBedrockUsage() {
        Bill bill = bill(plan("C06"));
        assertEquals(usd("1520"), bill.credits().applied());   // Llama $720 and Nova $800
        assertEquals(usd("300"), bill.leftToPay());
    }

    /// strands-agents/samples#299, awslabs/startups#131: dates from AWS's model lifecycle page.
    @Test
    void modelsThatHaveEndedOrEndAreTold() {
        List<String> found = PlanChecks.check(plan("E12"), CATALOG).stream()
                .filter(problem -> problem.message().key().startsWith("check.life"))
                .map(problem -> problem.subject() + " " + problem.message().key()).toList();
        assertEquals(List.of("premier check.life.ended", "llama32 check.life.ended", "sonnet4 check.life.ended", "opus41 check.life.ends"),
                found);
    }

    /// supernovae-st/nika#1518: a call of 1.5 million tokens does not fit into a window of 200,000.
    @Test
    void aCallBeyondTheWindowIsTold() {
        Plan plan = plan("E14");
        assertTrue(PlanChecks.check(plan, CATALOG).stream().anyMatch(problem -> problem.severity() == Severity.WARNING
                && problem.message().key().equals("check.call")));
        assertEquals(200_000, bill(plan).charges().getFirst().line().beyond().orElseThrow().most());
        assertTrue(Arrays.asList("300", "200000").stream().allMatch(tokens ->
                bill(with(plan, Levers.INPUT, "w", new Count(new BigDecimal(tokens))))
                .charges().getFirst().line().beyond().isEmpty()));
    }
}
