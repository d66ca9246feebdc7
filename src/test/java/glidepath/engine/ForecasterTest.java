package glidepath.engine;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.CHAT;
import static glidepath.Fixtures.SMALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Limits;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.units.Money;
import glidepath.units.Percent;

class ForecasterTest {

    @Test
    void aBillIsTheSumOfItsCharges() {
        Bill bill = Forecaster.forecast(CHAT, CATALOG).baseline().firstMonth();

        assertEquals(List.of(Money.of("12"), Money.of("12")), bill.charges().stream().map(Charge::amount).toList());
        assertEquals(Money.of("24"), bill.gross());
    }

    /// Scenarios share what is the same in them; what only one of them asks for is no less charged. $24 and 10 % on top; a row of $50, of
    /// which its provider takes 20 % off from February on.
    @Test
    void aVariantIsChargedWhatItsBaselineDoesWithout() {
        Plan plan = CHAT.withAssumptions(CHAT.assumptions().plus(Infrastructure.of("db", "Store", "aws", "Store"))
                .with(Levers.ROW_MONTHLY.at("db"), Money.of("50")).plus(ProviderTerms.of("aws")).with(Levers.DISCOUNT.at("aws"),
                Percent.of("20")))
                .plus(Scenario.named("dearer", "Dearer").with(Levers.SURCHARGE.at("chat"), Percent.of("10")))
                .plus(Scenario.named("later", "Later").with(Levers.DISCOUNT_FROM.at("aws"), Optional.of(YearMonth.of(2027, 2))));
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        assertEquals(Money.of("59.2"), forecast.baseline().firstMonth().gross());
        assertEquals(Money.of("61.12"), forecast.of("dearer").firstMonth().gross());
        assertEquals(Money.of("74"), forecast.of("later").firstMonth().gross());
        assertEquals(Money.of("59.2"), forecast.of("later").bills().get(1).gross());
    }

    private static List<Charge> charges(long window) {
        PriceCatalog narrow = PriceCatalog.of("narrow", LocalDate.of(2026, 11, 1), CATALOG.providers().values(), List.of(
                CATALOG.model(SMALL).orElseThrow().with(ModelFacts.NONE.with(Limits.window(window)))), List.of());
        return Forecaster.forecast(CHAT, narrow).baseline().firstMonth().charges();
    }

    /// 800 tokens are one too many for a window of 799, which the charges tell.
    @Test
    void twoForecastsOfOnePlanHaveEqualCharges() {
        List<Charge> charges = charges(799);
        List<Charge> again = charges(799);
        assertTrue(charges.getFirst().line().beyond().isPresent());
        assertEquals(charges, again);
        assertEquals(charges.hashCode(), again.hashCode());
        assertNotEquals(charges, charges(798), "another window");
        assertNotEquals(charges.getFirst().line().rule(), charges.getLast().line().rule());
        assertNotEquals(charges.getFirst().line().rule().hashCode(), charges.getLast().line().rule().hashCode());
    }

    @Test
    void aForecastHasTheBillsOfItsMonthsAndNoOthers() {
        ScenarioForecast forecast = Forecaster.forecast(CHAT, CATALOG).baseline();
        assertEquals(List.of(Optional.empty(), Optional.of(YearMonth.of(2027, 1)), Optional.of(YearMonth.of(2027, 12)), Optional.empty()),
                IntStream.of(-1, 0, 11, 12).mapToObj(month -> forecast.bill(month).map(Bill::month)).toList());
        assertEquals(Money.of("288"), forecast.total(Bill::gross));
    }

    /// $2 for 1,000 calls, and $1 for 500 units a month: a variant without the second workload has 30,000 calls less.
    @Test
    void aRowOfAVariantCountsTheCallsThatAreMadeInIt() {
        Plan plan = CHAT.withAssumptions(CHAT.assumptions().plus(Fixtures.workload("more", SMALL, 30_000, 0, 0))
                .plus(Infrastructure.of("log", "Logs", "aws", "Logs")).with(Levers.ROW_PER_KCALLS.at("log"), Money.of("2")))
                .plus(Scenario.named("less", "Less").with(Levers.ON.at("more"), false));
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        assertEquals(Money.of("120"), forecast.baseline().firstMonth().by(Line::owner).get("log"));
        assertEquals(Money.of("60"), forecast.of("less").firstMonth().by(Line::owner).get("log"));
    }
}
