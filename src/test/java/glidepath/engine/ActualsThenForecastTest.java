package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A plan that goes on from what was billed. The fixture's plan costs $24 a month; $100 of credits pay for it, and tax is 10%.
class ActualsThenForecastTest {

    private static final YearMonth FIRST = Fixtures.YEAR.start();
    private static final Account BEDROCK = new Account("aws", "Amazon Bedrock", true);

    private static ScenarioForecast planned() {
        Plan plan = Fixtures.CHAT.withSettings(Fixtures.CHAT.settings().withTax(Percent.of("10")));
        Plan granted = plan.withAssumptions(plan.assumptions()
                .plus(new Grant("pilot", "Pilot", true, "aws", Money.of("100"), Optional.empty(),
                Optional.of(LocalDate.of(2029, 12, 31)), List.of())));
        return Forecaster.forecast(granted, Fixtures.CATALOG).baseline();
    }

    private static ScenarioForecast run(String charged, String credited, String tax) {
        return ActualsThenForecast.of(planned(), new TreeMap<>(Map.of(FIRST, new ActualMonth(Map.of(BEDROCK, Money.of(charged)),
                Map.of(BEDROCK, Money.of(credited)), Money.of(tax)))));
    }

    @Test
    void withoutActualsNothingChanges() {
        ScenarioForecast same = ActualsThenForecast.of(planned(), Collections.emptySortedMap());
        assertEquals(planned().leftToPay(), same.leftToPay());
        assertEquals(planned().outlook().runOut(), same.outlook().runOut());
    }

    /// $60 were billed, of which credits paid $40: $60 of $100 are left, and pay $24 a month from then on: 2.5 months.
    @Test
    void creditsAreLeftWithWhatTheyReallyPaid() {
        ScenarioForecast run = run("60", "40", "2");
        assertEquals(Money.of("60"), run.firstMonth().gross());
        assertEquals(Money.of("22"), run.firstMonth().leftToPay());
        assertEquals(Money.of("60"), run.firstMonth().credits().left());
        assertEquals(Money.of("36"), run.bills().get(1).credits().left());
        assertEquals(Money.of("12"), run.bills().get(3).credits().applied());
    }

    /// Credits that passed a service over last longer than planned.
    @Test
    void creditsThatPaidNothingAreAllLeft() {
        assertEquals(Money.of("100"), run("24", "0", "2.4").firstMonth().credits().left());
    }

    /// In the fourth month $12 of $24 are left to pay, where the plan had $100 - 3 x $24 = $28, so all was paid: 10% of $12.
    @Test
    void taxFollowsWhatCreditsLeave() {
        assertEquals(Money.of("0"), planned().bills().get(3).tax());
        assertEquals(Money.of("1.2"), run("60", "40", "2").bills().get(3).tax());
    }
}
