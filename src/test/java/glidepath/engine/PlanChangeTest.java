package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.engine.PlanChange.Cause;
import glidepath.engine.PlanChange.What;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The chat costs $12 in and $12 out a month, for 12 months.
class PlanChangeTest {

    private static final int PAIRS = Thorough.or("changes", 6, 60);

    private static PlanChange between(Plan old, Plan fresh) {
        return PlanChange.between(old, old.baseline(), fresh, fresh.baseline(), Fixtures.CATALOG);
    }

    private static Plan chat(Map<InputRef<?>, Object> values, Grant... grants) {
        var assumptions = Fixtures.CHAT.assumptions().with(values);
        for (Grant grant : grants) {
            assumptions = assumptions.plus(grant);
        }
        return Fixtures.CHAT.withAssumptions(assumptions);
    }

    @Test
    void eachInputIsACauseOnTopOfThoseBeforeIt() {
        PlanChange change = between(Fixtures.CHAT,
                chat(Map.of(Levers.OUTPUT.at("chat"), Count.of(400), Levers.CALLS.at("chat"), Count.of(60_000))));
        // twice the calls: 24 -> 48 a month; then twice the output: 24 + 48 = 72
        assertEquals(List.of(Money.of("288"), Money.of("288")), change.causes().stream().map(Cause::charges).toList());
        assertEquals(Money.of("576"), change.charges());
        assertTrue(change.complete());
    }

    @Test
    void whatCameAndWhatWentIsACause() {
        Plan more = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("extra", Fixtures.SMALL, 30_000, 800, 0)));
        PlanChange came = between(Fixtures.CHAT, more);
        assertEquals(List.of(Money.of("144")), came.causes().stream().map(Cause::charges).toList());
        assertEquals(List.of(new What.Came(more.assumptions().workload("extra"))), came.causes().stream()
                .map(Cause::what).toList());
        assertEquals(List.of(Money.of("-144")), between(more, Fixtures.CHAT).causes().stream().map(Cause::charges).toList());
    }

    /// $48 of credits last two months of $24; with 20 % of retries two months cost $57.60, and they end in February.
    @Test
    void aCauseTellsWhatItDoesToTheDayOnWhichCreditsRunOut() {
        Grant grant = Grant.of("g", "Activate", Money.of("48"));
        Cause cause = between(chat(Map.of(), grant), chat(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("20")), grant)).causes()
                .getFirst();
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), cause.runOutBefore());
        assertEquals(Optional.of(LocalDate.of(2027, 2, 19)), cause.runOutAfter(), "$19.20 of $28.80 are 18.67 of 28 days");
        assertEquals(Money.of("57.60"), cause.charges());
    }

    @Test
    void aGrantChangesCashAndNoCharges() {
        Cause cause = between(Fixtures.CHAT, chat(Map.of(), Grant.of("g", "Activate", Money.of("48")))).causes().getFirst();
        assertEquals(Money.ZERO, cause.charges());
        assertEquals(Money.of("-48"), cause.cash());
    }

    @Test
    void fewerMonthsAreACauseOfTheSettings() {
        Settings half = new Settings(Fixtures.YEAR.start(), 6, Fixtures.YEAR.convention(), Percent.ZERO);
        PlanChange change = between(Fixtures.CHAT, Fixtures.CHAT.withSettings(half));
        assertEquals(List.of(Money.of("-144")), change.causes().stream().map(Cause::charges).toList());
        assertEquals(new What.OfSettings(Fixtures.YEAR, half), change.causes().getFirst().what());
    }

    @Test
    void equalPlansHaveNoCauses() {
        assertEquals(List.of(), between(Fixtures.CHAT, Fixtures.CHAT).causes());
    }

    /// Two random plans have hardly an item in common; the causes are all that there is, whatever they are.
    @Test
    void theCausesAddUpToTheDifferenceExactly() {
        for (long seed = 1; seed <= PAIRS; seed++) {
            Sketch one = PlanGenerator.sketch(seed);
            Sketch other = PlanGenerator.sketch(seed + 1);
            PlanChange change = PlanChange.between(one.plan(), one.plan().baseline(), other.plan(), other.plan().baseline(), one.catalog());
            assertEquals(change.charges(), Money.sum(change.causes().stream().map(Cause::charges).toList()), "seed " + seed);
            assertEquals(change.cash(), Money.sum(change.causes().stream().map(Cause::cash).toList()), "seed " + seed);
        }
    }

    private static List<What> whats(Plan old, Plan fresh) {
        return between(old, fresh).causes().stream().map(Cause::what).toList();
    }

    /// In the order of the way: what came, each input for itself, what went.
    @Test
    void eachCauseSaysWhatItIs() {
        Plan extra = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("extra", Fixtures.SMALL, 30_000, 800, 0)).plus(Grant.of("g", "Activate", Money.of("48"))));
        assertEquals(List.of(new What.Gone(extra.assumptions().workload("extra")),
                new What.Gone(extra.assumptions().grants().getFirst())), whats(extra, Fixtures.CHAT));
        List<List<InputRef<?>>> inputs = whats(Fixtures.CHAT, chat(Map.of(Levers.OUTPUT.at("chat"), Count.of(400),
                Levers.CALLS.at("chat"), Count.of(60_000)))).stream().map(what -> ((What.Inputs) what).refs()).toList();
        assertEquals(List.of(List.of(Levers.CALLS.at("chat")), List.of(Levers.OUTPUT.at("chat"))), inputs);
    }

    /// Baselines go together whatever they are called, variants by their ids; one that only one plan has is left out.
    @Test
    void scenariosOfTwoPlansGoTogether() {
        Plan old = Fixtures.CHAT.plus(Scenario.named("v", "Variant")).plus(Scenario.named("gone", "Gone"));
        Plan fresh = Plan.empty("Fresh", Fixtures.YEAR, "Start").withAssumptions(Fixtures.CHAT.assumptions())
                .plus(Scenario.named("new", "New")).plus(Scenario.named("v", "Renamed").with(Levers.CALLS.at("chat"), Count.of(60_000)));
        assertEquals(List.of("Baseline > Start $0", "Variant > Renamed $288"), PlanChange.between(old, fresh, Fixtures.CATALOG).stream()
                .map(change -> change.before().scenario().name() + " > " + change.after().scenario().name() + " " + change.charges())
                .toList());
    }

    /// 24M of input at $1 instead of $0.50 for 12 months; then twice the calls at that price: 12 x (24 + 12).
    @Test
    void ownPricesOfAPlanArePartOfItAndACause() {
        Plan own = Fixtures.withOwnPrice(Fixtures.CHAT, Fixtures.SMALL, "1");
        PlanChange change = between(Fixtures.CHAT, Fixtures.withOwnPrice(chat(Map.of(Levers.CALLS.at("chat"), Count.of(60_000))),
                Fixtures.SMALL, "1"));
        assertEquals(List.of(Money.of("144"), Money.of("432")), change.causes().stream().map(Cause::charges).toList());
        assertEquals(new What.OwnPrices(List.of(Fixtures.SMALL)), change.causes().getFirst().what());
        assertEquals(Money.of("432"), between(own, own).after().gross());
        assertEquals(List.of(), whats(own, own));
        assertEquals(Money.of("-144"), between(own, Fixtures.CHAT).charges());
    }
}
