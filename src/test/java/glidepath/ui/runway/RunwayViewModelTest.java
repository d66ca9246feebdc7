package glidepath.ui.runway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.ui.Shown;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;

/// Charges are $24 a month from January 2027.
class RunwayViewModelTest {

    private final RunwayViewModel model = new RunwayViewModel(Shown.WORDS);

    private Session show(Plan plan) {
        return Shown.on(plan, model::show);
    }

    private LineData data() {
        return model.data().get();
    }

    private List<LineData.Line> lines(LineData.LineKind kind) {
        return data().lines().stream().filter(line -> line.kind() == kind).toList();
    }

    @Test
    void theLineGoesThroughTheBalancesOfTheLedgerAndReachesZeroOnTheDayOfTheRunOut() {
        show(Shown.chat(Shown.grant("Credit", "60", "")));
        // 60, 36, 12 at the starts of the months, zero at the start of 16 March: 15 of its 31 days.
        assertEquals(List.of(new LineData.Point(0, 60), new LineData.Point(1, 36), new LineData.Point(2, 12),
                new LineData.Point(2 + 15 / 31.0, 0)),
                lines(LineData.LineKind.CHOSEN).getFirst().points().subList(0, 4));
        assertEquals(List.of(new LineData.Mark(2 + 15 / 31.0, "Credits run out on Mar 16, 2027", LineData.MarkKind.RUN_OUT)), data()
                .marks());
        assertEquals("Baseline: credits of $60.00 are used up on Mar 16, 2027.", data().sentence());
    }

    @Test
    void whatLapsesIsNamedAtTheEndOfItsLastDay() {
        show(Shown.chat(Shown.grant("Credit", "100", "2027-02-14")));
        assertEquals(new LineData.Mark(1.5, "$64.00 of Credit expires unused on Feb 14, 2027", LineData.MarkKind.EXPIRY), data().marks()
                .getFirst());
        assertEquals("Baseline: credits of $100.00 stop covering the bill on Feb 15, 2027, because a grant expires. $64.00 expires unused.", data().sentence());
    }

    @Test
    void theGrantThatIsUsedFirstLiesOnTop() {
        show(Shown.chat(Shown.grant("Soon", "100", "2027-06-30"), Shown.grant("Late", "50", "")));
        assertEquals(List.of("Late", "Soon"), data().areas().stream().map(LineData.Area::name).toList());
        assertEquals(new LineData.Point(0, 150), data().areas().getLast().ceiling().getFirst());
        assertEquals(new LineData.Point(0, 50), data().areas().getLast().floor().getFirst());
        assertEquals(lines(LineData.LineKind.CHOSEN).getFirst().points(), data().areas().getLast().ceiling());
    }

    @Test
    void theReadOutIsTheBillOfTheMonth() {
        show(Shown.chat(Shown.grant("Credit", "60", "")));
        assertEquals(List.of("Month", "Charges", "Credits", "Tax", "Left to pay", "Credit at the end", "Expires unused", "Cash balance"),
                data().figures().headings());
        assertEquals(List.of("Mar 2027", "$24.00", "$12.00", "", "$12.00", "$0.00", "", ""), data().figures().rows().get(2));
    }

    @Test
    void theStateBeforeAGestureStaysAsAGhostUntilTheNextOne() {
        Session session = show(Shown.chat(Shown.grant("Credit", "60", "")));
        assertTrue(lines(LineData.LineKind.GHOST).isEmpty());
        session.edit(Message.of("drag"), plan -> plan.with("baseline", Levers.CALLS.at("chat"), Count.of(40_000)));
        session.edit(Message.of("drag"), plan -> plan.with("baseline", Levers.CALLS.at("chat"), Count.of(60_000)));
        assertEquals(new LineData.Point(1, 36), lines(LineData.LineKind.GHOST).getFirst().points().get(1));
        // 60,000 calls cost $48.
        assertEquals(new LineData.Point(1, 12), lines(LineData.LineKind.CHOSEN).getFirst().points().get(1));
    }

    @Test
    void aGestureThatMovesNoBalanceLeavesNoGhost() {
        Session session = show(Shown.chat(Shown.grant("Credit", "60", "")));
        session.edit(Message.of("rename"), plan -> plan.withName("Other"));
        assertTrue(lines(LineData.LineKind.GHOST).isEmpty());
    }

    @Test
    void scenariosHaveALineEachAndTheChosenOneIsDrawnLast() {
        Session session = show(Shown.chat(Shown.grant("Credit", "60", ""))
                .plus(Fixtures.variant("half", "Half", Map.of(Levers.CALLS.at("chat"), Count.of(15_000)))));
        assertEquals(List.of("Half", "Baseline"), data().lines().stream().map(LineData.Line::name).toList());
        session.select("half");
        assertEquals(List.of("Baseline", "Half"), data().lines().stream().map(LineData.Line::name).toList());
        assertEquals("1", data().lines().getLast().colour());
    }

    @Test
    void cashIsDrawnWhenAskedForWhereThePlanHasIt() {
        Plan plan = Shown.chat();
        show(plan);
        assertFalse(model.hasCash().get());
        assertEquals("Baseline has no credits.", data().sentence());
        show(plan.withAssumptions(plan.assumptions().with(Levers.CASH_BALANCE.at("cash"), Optional.of(Money.of("100")))));
        assertTrue(data().lines().isEmpty());
        model.cash().set(true);
        // $24 less each month, below zero, too.
        assertEquals(List.of(100.0, 76.0, 52.0, 28.0, 4.0, -20.0), data().lines().getFirst().points().stream().limit(6)
                .map(LineData.Point::y).toList());
    }
}
