package glidepath.ui.breakeven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.engine.Market;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageWork;
import glidepath.ui.kit.chart.LineData;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;

class BreakEvenViewModelTest {

    private static BreakEvenViewModel shown(Session session) {
        var model = new BreakEvenViewModel(Messages.root(), PageWork.Lane.FRAME);
        model.visible().set(true);
        session.showOn(model::show);
        return model;
    }

    private static BreakEvenRow row(BreakEvenViewModel model, String question) {
        return model.rows().stream().filter(row -> row.question().startsWith(question)).findFirst().orElseThrow();
    }

    /// A million tokens a call at $0.22; a model unit at $24.00 an hour is 17,280 in 30 days, and so as much as 78,545.45 calls.
    private static Session llama() {
        return new Session(Fixtures.plan(Fixtures.workload("chat", Market.LLAMA, 100_000, 1_000_000, 0)), Market.CATALOG, Runnable::run);
    }

    @Test
    void modelUnitsCostLessFromTheVolumeThatTheirRentBuys() {
        BreakEvenRow row = row(shown(llama()), "Model units");
        assertEquals("from 78,546 calls per month", row.answer());
        assertEquals("$22,000.00", row.first());
        assertEquals("$17,280.00", row.second());
        assertTrue(row.difference().contains("4,720.00"), row.difference());
    }

    /// On demand a call costs $0.22, the unit's rent does not change: the curves cross at 78,546, which batches at half the price never do.
    @Test
    void theCurvesOfTheNearestFlipCrossWhereTheAnswerSays() {
        LineData curves = shown(llama()).curves().get();
        assertEquals(List.of("Without it", "Model units (1), if they can serve the load"), curves.lines().stream().map(LineData.Line::name)
                .toList());
        assertEquals(List.of("From 78,546 calls", "100,000 calls planned"), curves.marks().stream().map(LineData.Mark::label).toList());
        assertEquals("20k", curves.months().get(1));
        assertEquals(0.22 * 20_000, at(curves, 0, 1), 0.001);
        assertEquals(17_280, at(curves, 1, 1), 0.001);
        assertEquals(78_546 / 20_000.0, curves.marks().getFirst().x(), 1e-9);
    }

    /// What a curve costs at a place of the axis.
    private static double at(LineData curves, int line, double place) {
        return curves.lines().get(line).points().stream().filter(point -> point.x() == place).findFirst().orElseThrow().y();
    }

    /// 30,000 calls cost $24, in batches half of it, whatever their number.
    @Test
    void whereNoAnswerFlipsTheFirstOtherWayIsDrawnWithoutAFlip() {
        LineData curves = shown(new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run)).curves().get();
        assertEquals(List.of("Without it", "All batch, not on demand"), curves.lines().stream().map(LineData.Line::name).toList());
        assertEquals(List.of("30,000 calls planned"), curves.marks().stream().map(LineData.Mark::label).toList());
        assertEquals("10k", curves.months().get(1));
        assertEquals(8, at(curves, 0, 1), 1e-9);
        assertEquals(4, at(curves, 1, 1), 1e-9);
    }

    @Test
    void aPlanWithoutCallsHasNothingToDraw() {
        Plan none = Fixtures.plan(Fixtures.workload("chat", Fixtures.SMALL, 0, 3_000, 0));
        assertTrue(shown(new Session(none, Fixtures.CATALOG, Runnable::run)).curves().get().lines().isEmpty());
    }

    @Test
    void anotherRouteIsComparedAfterCredits() {
        // 3 M tokens in at $3 and none out, in both places; a grant of $1,000 pays at the cloud only
        Plan plan = Fixtures.plan(Fixtures.workload("chat", Fixtures.LARGE, 1_000, 3_000, 0));
        plan = plan.withAssumptions(plan.assumptions().plus(Grant.of("g", "Grant", Money.of("1000"))));
        BreakEvenRow row = row(shown(new Session(plan, Fixtures.CATALOG, Runnable::run)), "Maker, after credits");
        assertEquals("$0.00", row.first());
        assertEquals("$9.00", row.second());
    }

    @Test
    void whatHasNoPriceIsUnknownAndNotFree() {
        BreakEvenRow row = row(shown(new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run)), "Model units");
        assertTrue(row.answer().startsWith("unknown: "), row.answer());
        assertEquals("unpriced", row.second());
    }

    /// 800 tokens at $0.50 and 200 at $2.00 a million: $0.0008 a call.
    @Test
    void oneMoreCallIsTold() {
        BreakEvenViewModel model = shown(new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run));
        assertEquals("Marginal cost: one more call adds $0.0008000.", model.note().get());
        assertTrue(model.title().get().contains("30,000 calls"), model.title().get());
    }

    @Test
    void aPlanWithoutTokensSaysWhatToDo() {
        Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run);
        session.edit(Message.of("gesture.add"), plan -> plan.with(Plan.BASELINE, Levers.INPUT.at("chat"), Count.ZERO)
                .with(Plan.BASELINE, Levers.OUTPUT.at("chat"), Count.ZERO));
        assertEquals("Calls without tokens cost nothing. Set tokens on the left to compare.", shown(session).note().get());
    }

    /// A copy of an imported model that is always on costs the same at any volume that it serves.
    @Test
    void aCallThatAddsNothingIsToldSo() {
        Session session = llama();
        session.edit(Message.of("gesture.add"), plan -> plan.with(Plan.BASELINE, Levers.IMPORTED.at("chat"), true)
                .with(Plan.BASELINE, Levers.CUSTOM_UNITS.at("chat"), Optional.of(Count.ONE))
                .with(Plan.BASELINE, Levers.CUSTOM_UNIT_PRICE.at("chat"), Optional.of(Money.of("0.05"))));
        assertEquals("Marginal cost: one more call adds nothing.", shown(session).note().get());
    }

    @Test
    void nothingIsWorkedOutBeforeItIsOnTheScreen() {
        var model = new BreakEvenViewModel(Messages.root(), PageWork.Lane.FRAME);
        model.visible().set(false);
        llama().showOn(model::show);
        assertTrue(model.rows().isEmpty());
        model.visible().set(true);
        assertEquals(3, model.rows().size());
    }

    @Test
    void aPlanWithoutWorkloadsSaysWhatToDo() {
        BreakEvenViewModel model = shown(new Session(Fixtures.plan(), Fixtures.CATALOG, Runnable::run));
        assertTrue(model.rows().isEmpty());
        assertTrue(model.title().get().startsWith("Add a workload"));
    }
}
