package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Season;
import glidepath.plan.Situation;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Credits that expire unused, and what to do about them: $300 a month each for two workloads at the maker's own API, which are billed
/// there.
class CreditSpendingTest {

    private static final Grant ACTIVATE = new Grant("g", "Activate", true, "aws", Money.of("5000"), Optional.empty(),
            Optional.of(LocalDate.of(2027, 2, 28)), List.of());

    private static AdviceContext context(Grant grant, Workload... workloads) {
        Plan plan = Fixtures.plan(workloads);
        Assumptions assumptions = plan.assumptions().plus(grant);
        return new AdviceContext(Forecaster.forecast(plan.withAssumptions(assumptions), Fixtures.CATALOG).baseline(), Situation.PLAIN,
                Fixtures.CATALOG, LocalDate.of(2027, 1, 1));
    }

    private static Workload direct(String id) {
        return Fixtures.workload(id, Fixtures.LARGE_DIRECT, 100, 1_000_000, 0);
    }

    private static List<Action> spending(AdviceContext it) {
        return Actions.of(it).stream().filter(action -> List.of("lapsing", "spend-month", "spend-commitment", "spend-pair")
                .contains(action.id())).toList();
    }

    /// Moving one saves two months of $300; moving both, which no other pair beats, $1,200.
    @Test
    void theBestPairOfMovesIsFound() {
        List<Action> actions = spending(context(ACTIVATE, direct("one"), direct("two")));
        assertEquals(List.of("spend-pair", "lapsing", "lapsing"), actions.stream().map(Action::id).toList());
        assertEquals(List.of(Money.of("1200"), Money.of("600"), Money.of("600")), actions.stream()
                .map(action -> action.effect().orElseThrow().cashSaved()).toList());
    }

    @Test
    void aPairThatDoesNoBetterThanOneAloneIsNotTold() {
        Grant small = new Grant("g", "Activate", true, "aws", Money.of("600"), Optional.empty(), Optional.of(LocalDate.of(2027, 2, 28)),
                List.of());
        assertEquals(List.of("lapsing", "lapsing"), spending(context(small, direct("one"), direct("two"))).stream().map(Action::id)
                .toList());
    }

    /// $300 a month on Bedrock, of which batches may wait: March's work is done in February, whose credits expire, and costs no cash.
    @Test
    void workThatCanWaitIsPulledIntoTheLastMonthThatCreditsPay() {
        Workload batch = Assumptions.EMPTY.plus(Fixtures.workload("batch", Fixtures.LARGE, 100, 1_000_000, 0))
                .with(Levers.BATCH_SHARE.at("batch"), Percent.of("100")).workload("batch");
        List<Action> actions = spending(context(ACTIVATE, batch));
        assertEquals(List.of("spend-month"), actions.stream().map(Action::id).toList());
        assertEquals(Money.of("150"), actions.getFirst().effect().orElseThrow().cashSaved());
        assertEquals(Money.ZERO, actions.getFirst().effect().orElseThrow().saved());
        assertEquals(List.of(), spending(context(ACTIVATE, Fixtures.workload("chat", Fixtures.LARGE, 100, 1_000_000, 0))));
    }

    /// The same 100 calls, made by 10 users: whatever demand comes from, what is pulled is what is planned. Of a season no level tells that.
    @Test
    void whatUsersAskForIsPulledToo() {
        Workload users = Assumptions.EMPTY.plus(Fixtures.workload("batch", Fixtures.LARGE, 0, 1_000_000, 0)).with(Map.of(
                Levers.BATCH_SHARE.at("batch"), Percent.of("100"), Levers.USERS.at("batch"), Optional.of(Count.of(10)),
                Levers.TASKS_PER_USER.at("batch"), Count.of(10))).workload("batch");
        Action action = spending(context(ACTIVATE, users)).getFirst();
        assertEquals(Money.of("150"), action.effect().orElseThrow().cashSaved());
        assertEquals(Money.ZERO, action.effect().orElseThrow().saved());
        Workload season = Assumptions.EMPTY.plus(users).with(Levers.SEASONS.at("batch"), List.of(new Season(3, Count.of(2))))
                .workload("batch");
        assertEquals(List.of(), spending(context(ACTIVATE, season)));
    }

    /// Rented from June on in cash: rented until February instead, credits pay for all of it.
    @Test
    void aCommitmentIsRentedWhileCreditsPay() {
        Workload rented = Assumptions.EMPTY.plus(Fixtures.workload("chat", Fixtures.LARGE, 100, 1_000_000, 0)).with(Map.of(
                Levers.PROVISIONED_UNITS.at("chat"), Count.ONE, Levers.PROVISIONED_SHARE.at("chat"), Percent.of("50"),
                Levers.PROVISIONED_PRICE.at("chat"), Optional.of(Money.of("1")), Levers.PROVISIONED_FROM.at("chat"),
                Optional.of(YearMonth.of(2027, 6)))).workload("chat");
        List<Action> actions = spending(context(ACTIVATE, rented));
        assertEquals(List.of("spend-commitment"), actions.stream().map(Action::id).toList());
        assertTrue(actions.getFirst().effect().orElseThrow().cashSaved().isPositive());
    }

    @Test
    void theFirstInvoiceIsTheFirstRisk() {
        Risk shock = Risks.of(context(ACTIVATE, direct("one"))).getFirst();
        assertEquals("first-invoice", shock.id());
        assertEquals(Risk.Applies.YES, shock.applies());
        assertEquals(Risk.Applies.NO, Risks.of(context(ACTIVATE, Fixtures.workload("chat", Fixtures.LARGE, 100, 1_000_000, 0))).getFirst()
                .applies());
    }
}
