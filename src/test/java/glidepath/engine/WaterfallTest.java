package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

class WaterfallTest {

    private static Waterfall between(Plan plan, String from, String to) {
        return Waterfall.between(plan, Fixtures.CATALOG, plan.scenario(from), plan.scenario(to), ScenarioForecast::leftToPay);
    }

    private static Money difference(Plan plan, String from, String to) {
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        return forecast.of(to).leftToPay().minus(forecast.of(from).leftToPay());
    }

    private static Money sum(Waterfall waterfall) {
        return Money.sum(waterfall.steps().stream().map(Waterfall.Step::change).toList());
    }

    @Test
    void stepsGoInTheOrderOfTheLeversAndAddUpToTheDifference() {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("more", "More", Map.of(
                Levers.OUTPUT.at("chat"), Count.of(400), Levers.CALLS.at("chat"), Count.of(60_000))));
        Waterfall waterfall = between(plan, "baseline", "more");
        // A month: $12 in + $12 out = 24; twice the calls 48; then twice the output 24 + 48 = 72. Twelve of each.
        assertEquals(List.of(new Waterfall.Step(List.of(Levers.CALLS.at("chat")), Money.of("288")),
                new Waterfall.Step(List.of(Levers.OUTPUT.at("chat")), Money.of("288"))), waterfall.steps());
        assertEquals(difference(plan, "baseline", "more"), sum(waterfall));
        assertTrue(waterfall.complete());
    }

    @Test
    void theWayBackHasTheOppositeSumAndCountsInteractionsWithTheLaterLever() {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("more", "More", Map.of(
                Levers.OUTPUT.at("chat"), Count.of(400), Levers.CALLS.at("chat"), Count.of(60_000))));
        Waterfall back = between(plan, "more", "baseline");
        // 72 -> 36 with half the calls -> 24 with half the output.
        assertEquals(List.of(Money.of("-432"), Money.of("-144")), back.steps().stream().map(Waterfall.Step::change).toList());
    }

    @Test
    void variantsAreComparedByWhatDiffersBetweenThem() {
        Plan plan = Fixtures.CHAT
                .plus(Fixtures.variant("a", "A",
                        Map.of(Levers.CALLS.at("chat"), Count.of(60_000), Levers.OUTPUT.at("chat"), Count.of(400))))
                .plus(Fixtures.variant("b", "B", Map.of(Levers.CALLS.at("chat"), Count.of(60_000), Levers.RETRY_RATE.at("chat"),
                Percent.of("10"))));
        assertEquals(List.of(Levers.OUTPUT.at("chat"), Levers.RETRY_RATE.at("chat")),
                between(plan, "a", "b").steps().stream().map(step -> step.refs().getFirst()).toList());
    }

    @Test
    void valuesThatAreOnlyValidTogetherMakeOneStep() {
        var early = new Grant("credit", "Credit", true, "aws", Money.of("1000"), Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.of(LocalDate.of(2027, 3, 31)), List.of());
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(early)).plus(Fixtures.variant("late", "Late", Map.of(
                Levers.GRANT_START.at("credit"), Optional.of(LocalDate.of(2027, 6, 1)),
                Levers.GRANT_EXPIRES.at("credit"), Optional.of(LocalDate.of(2027, 9, 30)))));
        Waterfall waterfall = between(plan, "baseline", "late");
        // Three months of credits become four: $24 less.
        assertEquals(List.of(new Waterfall.Step(List.of(Levers.GRANT_START.at("credit"), Levers.GRANT_EXPIRES.at("credit")),
                Money.of("-24"))), waterfall.steps());
    }

    @Test
    void aScenarioAgainstItselfHasNoSteps() {
        assertEquals(new Waterfall(List.of(), true), between(Fixtures.CHAT, "baseline", "baseline"));
    }

    @Test
    void leversBetweenWhichSomethingHasNoPriceMakeOneStep() {
        // A model that nobody lists, and all of its calls on a unit with a price of its own: only both together are priced.
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("own", "Own", Map.of(
                Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows"), Levers.PROVISIONED_SHARE.at("chat"), Percent.of("100"),
                Levers.PROVISIONED_UNITS.at("chat"), Count.of(1), Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("1")),
                Levers.INPUT.at("chat"), Count.of(900))));
        Waterfall waterfall = between(plan, "baseline", "own");
        assertTrue(waterfall.complete());
        assertEquals(Levers.INPUT.at("chat"), waterfall.steps().getFirst().refs().getFirst());
        assertTrue(waterfall.steps().get(1).refs().contains(Levers.MODEL.at("chat")));
        assertTrue(waterfall.steps().get(1).refs().contains(Levers.PROVISIONED_PRICE.at("chat")), waterfall.steps().toString());
        assertEquals(difference(plan, "baseline", "own"), sum(waterfall));
    }

    @Test
    void somethingUnpricedAtAnEndIsSaid() {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("unknown", "Unknown",
                Map.of(Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows"))));
        assertFalse(between(plan, "baseline", "unknown").complete());
    }
}
