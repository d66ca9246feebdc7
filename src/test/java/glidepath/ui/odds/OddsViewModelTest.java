package glidepath.ui.odds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.reports.tables.Cell;
import glidepath.ui.Desk;
import glidepath.ui.compare.CompareViewModel;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.TornadoData;
import glidepath.ui.shell.Pages;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;

/// A call costs $0.0008; 10,000 to 50,000 calls a month are as likely, and $100 of credits pay for them.
class OddsViewModelTest {

    private static final String CALLS = "chat-demand-calls";
    private static final Plan PLAN = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Credits", Money.of("100"))));

    @TempDir
    private Path home;
    private Desk desk;
    private OddsViewModel model;

    @BeforeEach
    void open() {
        desk = new Desk(PLAN, home);
        model = desk.shell.pages().model(Pages.ODDS);
        desk.shell.pages().shown().set(Pages.ODDS);
    }

    private void range() {
        desk.type(CALLS, "10000..50000");
        desk.input(CALLS).range().choose(desk.input(CALLS).range().shapes().get(2));
    }

    private String value(String key) {
        return model.figures().stream().filter(figure -> figure.key().equals(key)).map(OddsFigure::value).findFirst()
                .orElseThrow();
    }

    @Test
    void withoutRangesItSaysHowToStart() {
        assertTrue(model.empty().get().startsWith("Nothing is uncertain yet. Type a range into any input"), model.empty().get());
        assertTrue(model.figures().isEmpty());
        range();
        assertEquals("", model.empty().get());
        assertEquals("Baseline, simulated: 100,000 draws of seed 1. The same plan and seed give the same figures on every machine.",
                model.note().get());
    }

    /// Its charts stay empty until the first draws are done, seconds where the machine is busy.
    @Test
    void untilTheFirstDrawsAreDoneItSaysThatItComputes() {
        assertFalse(model.pending().get(), "without ranges nothing is worked out");
        var beside = new ArrayDeque<Runnable>();
        var busy = new Desk(desk.session.plan().withRange(Plan.BASELINE, Levers.CALLS.at("chat"), Range.of(new BigDecimal("10000"),
                new BigDecimal("30000"), new BigDecimal("50000"))), home, new Pace(Runnable::run, () -> Runnable::run, beside::add,
                Runnable::run, LongWork.atOnce(), Runnable::run));
        busy.shell.pages().shown().set(Pages.ODDS);
        OddsViewModel odds = busy.shell.pages().model(Pages.ODDS);
        assertTrue(odds.figures().isEmpty());
        assertTrue(odds.pending().get());
        while (!beside.isEmpty()) {
            beside.remove().run();
        }
        assertFalse(odds.figures().isEmpty());
        assertFalse(odds.pending().get());
    }

    /// $100 outlast a year of 5,000 to 8,000 calls, $4 to $6.40 a month.
    @Test
    void creditsThatHardlyEverRunOutAreNotSaidToRunOutByAnyDay() {
        desk.type(CALLS, "5000..8000");
        assertEquals("run out in fewer than 5% of runs", model.figures().getFirst().note());
    }

    @Test
    void theSeedIsPartOfThePlanAndCanBeTyped() {
        range();
        assertEquals("1", model.samples().seed().text().get());
        model.samples().seed().text().set("4711");
        model.samples().seed().commit();
        assertEquals(4_711, desk.session.plan().uncertainty().seed());
        assertTrue(model.note().get().contains("draws of seed 4711"), model.note().get());
        model.samples().seed().text().set("many");
        model.samples().seed().commit();
        assertEquals("'many' is not a seed. Write a whole number like 1 or 2027", model.samples().seed().error().get());
        assertEquals(4_711, desk.session.plan().uncertainty().seed(), "what cannot be read changes nothing");
        model.samples().seed().text().set("1");
        model.samples().seed().commit();
        assertEquals("", model.samples().seed().error().get());
        assertEquals(1, desk.session.plan().uncertainty().seed());
    }

    /// 4 x calls x $0.0008 <= $100 up to 31,250 of 10,000 to 50,000 calls, and $20 a month are 25,000 calls.
    @Test
    void theFiguresAnswerWhatIsTyped() {
        range();
        model.question().until().set("2027-04-30");
        model.question().budget().set("20");
        model.question().commit();
        assertEquals("", model.question().error().get());
        assertTrue(value("credits").startsWith("53% ± 0.3"), value("credits"));
        assertTrue(value("budget").startsWith("37%") || value("budget").startsWith("38%"), value("budget"));
        assertEquals("$0", value("waste"));
        assertTrue(model.figures().getFirst().note().startsWith("run out: 5% by "), model.figures().getFirst().note());
        double middle = Double.parseDouble(value("total").replaceAll("[$,]", ""));
        assertEquals(12 * 24 - 100, middle, 3, "half of the draws are above 30,000 calls");
    }

    @Test
    void whatIsNoDayIsToldAndAClickOnAMonthAsksForIt() {
        range();
        model.question().until().set("someday");
        model.question().commit();
        assertEquals("'someday' is not a day. Write it like 2027-03-31, or click a month in the chart", model.question().error().get());
        model.question().ask(3);
        assertEquals("Apr 30, 2027", model.question().until().get());
        assertEquals("", model.question().error().get());
        assertTrue(value("credits").startsWith("53%"), value("credits"));
        LineData survival = model.survival().get();
        assertEquals(0.53, survival.lines().getFirst().points().get(4).y(), 0.01, "through the end of April");
    }

    @Test
    void aBarOfTheTornadoLeadsToItsInput() {
        range();
        TornadoData tornado = model.tornado().bars().get();
        assertEquals(List.of("chat: Calls"), tornado.bars().stream().map(TornadoData.Bar::name).toList());
        // At 10,000 calls a year costs $96, which credits pay; at 50,000 it leaves $380 of $480; at 30,000 $188 of $288.
        assertEquals(-188, tornado.bars().getFirst().low(), 1e-6);
        assertEquals(192, tornado.bars().getFirst().high(), 1e-6);
        assertEquals("$0 to $380, > 99% of variance", tornado.bars().getFirst().text());
        var revealed = new StringBuilder();
        desk.shell.inputs().revealBy(revealed::append);
        model.tornado().lead(0);
        assertEquals(CALLS, revealed.toString());
    }

    @Test
    void aDrawSetIntoThePlanGivesItsFiguresExactly() {
        range();
        List<Cell> row = model.samples().table().get().rows().get(7);
        model.samples().set(7);
        ScenarioForecast set = desk.shown().forecast().scenarios().getLast();
        assertEquals("Draw 7 of seed 1", set.scenario().name());
        assertEquals(row.get(2), Cell.any(set.assumptions().get(Levers.CALLS.at("chat"))));
        double simulated = ((Cell.Amount) row.get(3)).amount().usd().doubleValue();
        assertEquals(simulated, set.leftToPay().usd().doubleValue(), 1e-9 * 480);
        assertEquals(row.get(6), Cell.date(Runway.of(set).runOut().map(Runway.RunOut::date)));
        desk.session.undo();
        assertEquals(1, desk.session.plan().scenarios().size());
    }

    @Test
    void presetsMakeRangesThatCanBeUndone() {
        model.presets().growth();
        assertEquals("-5% to 5%, PERT", desk.input("chat-demand-growth").range().ends().words().get());
        model.presets().prices();
        assertEquals("0% to 30%, triangular", desk.input("aws-discount").range().ends().words().get());
        desk.session.undo();
        desk.session.undo();
        assertTrue(desk.session.plan().uncertainty().isEmpty());
    }

    /// Five months need $120 of credits, or 25,000 calls.
    @Test
    void goalsAreSoughtAndTaken() {
        model.seek().asked().day().set("2027-06-01");
        model.seek().seek();
        assertEquals("Baseline misses that; each of these alone would reach it:", model.seek().told().get());
        SeekRow calls = model.seek().rows().getFirst();
        assertEquals(new SeekRow("chat: Calls", "30,000", "25,000", 0, true), calls);
        model.seek().asked().day().set("May 2027");   // to its end
        model.seek().seek();
        assertEquals(calls, model.seek().rows().getFirst());
        model.seek().take(calls);
        assertEquals(Count.of(25_000), desk.session.plan().assumptions().get(Levers.CALLS.at("chat")));
        assertEquals("Baseline meets that already; this is how far each input could go:", model.seek().told().get());
        model.seek().asked().day().set("2099-01-01");
        model.seek().seek();
        assertEquals("Jan 1, 2099 lies outside the plan, which goes from Jan 2027 to Dec 2027. Choose a day in it", model.seek().told()
                .get());
        assertTrue(model.seek().rows().isEmpty());
    }

    @Test
    void aDragOfTheRunOutMarkAsks() {
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        desk.shell.pages().model(Pages.OVERVIEW).runway().seek(5.0);
        assertEquals(Pages.ODDS, desk.shell.pages().shown().get());
        assertEquals("Jun 1, 2027", model.seek().asked().day().get());
        assertEquals("25,000", model.seek().rows().getFirst().needed());
    }

    @Test
    void theRunwayHasAFanAndSaysInHowManyRuns() {
        range();
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        LineData runway = desk.shell.pages().model(Pages.OVERVIEW).runway().data().get();
        assertEquals(List.of("90% of runs", "half of runs"), runway.areas().stream().map(LineData.Area::name).toList());
        // After January $100 less calls x $0.0008: a quarter of the draws is above 40,000 calls.
        assertEquals(100 - 40_000 * 0.0008, runway.areas().getLast().floor().get(1).y(), 0.3);
        assertEquals(100 - 20_000 * 0.0008, runway.areas().getLast().ceiling().get(1).y(), 0.3);
        LineData.Line median = runway.lines().stream().filter(line -> line.kind() == LineData.LineKind.MEDIAN).findFirst().orElseThrow();
        assertEquals(76, median.points().get(1).y(), 0.3);
        LineData.Line plain = runway.lines().stream().filter(line -> line.kind() == LineData.LineKind.CHOSEN).findFirst().orElseThrow();
        assertEquals(76, plain.points().get(1).y(), 1e-9, "the plain forecast is a line of its own");
        int column = runway.figures().headings().indexOf("Credits left, in 25% of runs less than");
        assertTrue(column > 0, runway.figures().headings().toString());
        assertTrue(runway.figures().rows().getFirst().get(column).startsWith("$6"), runway.figures().rows().getFirst().toString());
        desk.type(CALLS, "30000");
        desk.input(CALLS).range().remove();
        assertFalse(desk.shell.pages().model(Pages.OVERVIEW).runway().data().get().lines().stream()
                .anyMatch(line -> line.kind() == LineData.LineKind.MEDIAN));
    }

    @Test
    void theMonthsShowHowFarTheyReach() {
        range();
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        var months = desk.shell.pages().model(Pages.OVERVIEW).months().data().get();
        assertEquals(12, months.spreads().size());
        assertEquals(24, months.spreads().getFirst().p50(), 0.3);
        assertEquals(12_000 * 0.0008, months.spreads().getFirst().p5(), 0.3);
    }

    @Test
    void scenariosAreComparedByTheirDraws() {
        range();
        desk.session.edit(Message.of("gesture.change", "x"),
                plan -> plan.plusVariant("baseline", "dear", "Dear", Map.of(Levers.INPUT.at("chat"), Count.of(801))));
        desk.shell.pages().shown().set(Pages.OVERVIEW);
        CompareViewModel compare = desk.shell.pages().model(Pages.OVERVIEW).compare();
        assertTrue(compare.simulated().get());
        assertEquals("reference", compare.rows().getFirst().cell(CompareViewModel.ComparedFigure.CHEAPER).text());
        String share = compare.rows().getLast().cell(CompareViewModel.ComparedFigure.CHEAPER).text();
        // Where credits pay all of both, which is up to 10,400 calls, they tie.
        assertTrue(share.equals("< 1%") || share.equals("1%"), share);
        assertTrue(compare.rows().getFirst().cell(CompareViewModel.ComparedFigure.MEDIAN).text().matches("\\$18[5-9]|\\$19[01]"),
                compare.rows().getFirst().cell(CompareViewModel.ComparedFigure.MEDIAN).text());
    }

    @Test
    void aRangeOfAScenarioWithoutPricesTellsNoOdds() {
        range();
        Range before = desk.session.plan().ranges(desk.session.plan().baseline()).get(Levers.CALLS.at("chat"));
        desk.session.edit(Message.of("gesture.change", "x"), plan -> plan.with("baseline", Levers.MODEL.at("chat"),
                ModelId.parse("aws/unknown")));
        assertTrue(model.empty().get().startsWith("Some charges of this scenario have no price"), model.empty().get());
        assertTrue(model.figures().isEmpty());
        assertEquals(before, desk.session.plan().ranges(desk.session.plan().baseline()).get(Levers.CALLS.at("chat")), "the range stays");
    }

    /// Credits last to 1 June where five months of calls at $0.0008 are no more than the grant: $60 for 15,000 calls, $240 for 60,000.
    @Test
    void twoInputsThatReachAGoalTogetherAreACurve() {
        FrontierViewModel frontier = model.seek().frontier();
        assertFalse(frontier.asked().get());
        model.seek().seek(LocalDate.of(2027, 6, 1));
        assertTrue(frontier.asked().get());
        assertEquals("chat: Calls", frontier.along().get().name());
        frontier.sought().set(frontier.inputs().stream().filter(each -> each.name().equals("Credits: Amount left")).findFirst()
                .orElseThrow());
        LineData curve = frontier.curve().get();
        assertEquals(9, curve.lines().getFirst().points().size());
        assertEquals(List.of("15,000", "$60.00"), curve.figures().rows().getFirst());
        assertEquals(List.of("60,000", "$240.00"), curve.figures().rows().getLast());
        assertEquals(240, curve.lines().getFirst().points().getLast().y(), 1e-6);
        frontier.along().set(frontier.sought().get());
        assertTrue(frontier.curve().get().lines().isEmpty(), "an input along itself is no question");
    }
}
