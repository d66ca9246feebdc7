package glidepath.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.session.Session;
import glidepath.ui.Shown;
import glidepath.ui.compare.CompareViewModel.ComparedFigure;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.StepData;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The baseline costs $24 a month, $288 a year, of which a credit pays 60; with twice the calls it is $48, $576.
class CompareChartsTest {

    private static final Plan PLAN = Shown.chat(Shown.grant("Credit", "60", ""))
            .plus(Fixtures.variant("twice", "Twice", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));

    private final CompareChartViewModel charts = new CompareChartViewModel(Shown.WORDS);
    private final WaterfallViewModel why = new WaterfallViewModel(Shown.WORDS);

    @Test
    void barsShowNetCashGrossOrCostPerTaskAsAsked() {
        Shown.on(PLAN, charts::show);
        assertEquals(List.of("$228", "$516"), texts());
        charts.measure().set(CompareChartViewModel.Measure.GROSS);
        assertEquals(List.of("$288", "$576"), texts());
        charts.measure().set(CompareChartViewModel.Measure.PER_TASK);
        // $24 for 30,000 tasks.
        assertEquals(List.of("$0.0008", "$0.0008"), texts().stream().map(text -> text.replaceAll("0+$", "")).toList());
    }

    private List<String> texts() {
        return charts.bars().get().bars().stream().map(BarData.Bar::text).toList();
    }

    @Test
    void curvesShowWhatIsLeftToPayInTheMiddleOfEachMonth() {
        Shown.on(PLAN, charts::show);
        LineData.Line twice = charts.curves().get().lines().getLast();
        // 48 + 12 of the 60 are used up in January and February.
        assertEquals(List.of(new LineData.Point(0.5, 0), new LineData.Point(1.5, 36), new LineData.Point(2.5, 48)), twice.points()
                .subList(0, 3));
    }

    @Test
    void curvesThatWouldLieAlongZeroGiveWayToTheReason() {
        Shown.on(PLAN, charts::show);
        assertEquals("", charts.empty().get());
        Shown.on(Shown.chat(Shown.grant("Credit", "1000", "")), charts::show);
        assertEquals("Credits pay all charges: nothing is left to pay in any month.", charts.empty().get());
        charts.measure().set(CompareChartViewModel.Measure.GROSS);
        assertEquals("", charts.empty().get());
        Shown.on(Plan.empty("New", PLAN.settings(), "Baseline"), charts::show);
        assertEquals("No scenario is charged anything yet. Set calls and tokens on the left.", charts.empty().get());
    }

    @Test
    void theWaterfallLeadsFromTheReferenceToTheChosenScenario() {
        Session session = Shown.on(PLAN, why::show);
        assertTrue(why.data().get().steps().isEmpty());
        session.select("twice");
        List<StepData.Step> steps = why.data().get().steps();
        assertEquals(List.of("Baseline $228", "Volume: Calls +$288", "Twice $516"), steps.stream()
                .map(step -> step.name() + " " + step.text()).toList());
        assertEquals(List.of(0.0, 228.0, 0.0), steps.stream().map(StepData.Step::from).toList());
        assertEquals(List.of(228.0, 516.0, 516.0), steps.stream().map(StepData.Step::to).toList());
        assertTrue(why.data().get().sentence().startsWith("Twice costs $288.00 more than Baseline"), why.data().get().sentence());
    }

    /// A model that nobody lists charges nothing that is known: $0 at least.
    @Test
    void whatLacksAPriceIsNoDifferenceInFull() {
        Plan plan = PLAN.plus(Fixtures.variant("own", "Own", Map.of(Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows"))));
        Session session = Shown.on(plan, why::show);
        session.select("own");
        assertEquals(List.of("$228", "-$288, incomplete", "+$60, incomplete", "unpriced"), why.data().get().steps().stream()
                .map(StepData.Step::text).toList());
        assertEquals(List.of("$228.00", "-$288.00, incomplete", "+$60.00, incomplete", "unpriced"),
                why.data().get().figures().rows().stream().map(List::getLast).toList());
        List<String> reasons = why.reasons("Difference", "own").orElseThrow().lines();
        assertTrue(reasons.getFirst().startsWith("Own costs at most $228.00 less than Baseline"), reasons.getFirst());
        assertTrue(reasons.getFirst().endsWith("Something is unpriced, so this is incomplete."), reasons.getFirst());
        assertEquals("Model and prices: Model: -$288.00, incomplete", reasons.get(1));
        assertTrue(why.reasons(1).orElseThrow().lines().getFirst().endsWith(": -$288.00, incomplete"));
    }

    @Test
    void theOtherWayRoundTheDifferenceIsAtMostAsMuchAndOfTwoUnknown() {
        Map<InputRef<?>, Object> unlisted = Map.of(Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows"));
        Plan plan = PLAN.withAssumptions(PLAN.assumptions().with(unlisted))
                .plus(Fixtures.variant("known", "Known", Map.of(Levers.MODEL.at("chat"), Fixtures.SMALL)));
        Session session = Shown.on(plan, why::show);
        session.select("known");
        assertTrue(why.data().get().sentence().startsWith("Known costs at most $228.00 more than Baseline"), why.data().get().sentence());
        session.select("twice");
        assertTrue(why.data().get().sentence().startsWith("By how much Twice costs more or less than Baseline is unknown. Something is"),
                why.data().get().sentence());
    }

    @Test
    void itsTableHasTheValuesOfBothAndTheExactChange() {
        Shown.on(PLAN, why::show).select("twice");
        assertEquals(List.of(List.of("Baseline", "", "", "", "$228.00"), List.of("Volume", "Calls", "30,000", "60,000", "+$288.00"),
                List.of("Twice", "", "", "", "$516.00")),
                why.data().get().figures().rows());
    }

    /// Twice the calls: $576; half the output (100 of 200 tokens at $2 / MTok for 720,000 calls): 144 less, 432; another
    /// credit of $100 pays more, and 10 % tax is on what is left: (288 - 60) x 1.1 = 250.80, (432 - 160) x 1.1 = 299.20.
    private static Plan several() {
        Plan plan = Shown.chat(Shown.grant("Credit", "60", ""));
        plan = plan.withSettings(new Settings(plan.settings().start(), 12, plan.settings().convention(), Percent.of("10")));
        String grant = plan.assumptions().grants().getFirst().id();
        return plan.plus(Fixtures.variant("other", "Other", Map.of(Levers.CALLS.at("chat"), Count.of(60_000), Levers.GROWTH.at("chat"),
                Percent.ZERO,
                Levers.OUTPUT.at("chat"), Count.of(100), Levers.GRANT_AMOUNT.at(grant), Money.of("160"))));
    }

    @Test
    void causesCreditsAndTaxAddUpToTheDifference() {
        Shown.on(several(), why::show).select("other");
        List<StepData.Step> steps = why.data().get().steps();
        assertEquals(List.of("Baseline", "Volume: Calls", "Tokens: Output", "Credits", "Tax", "Other"), steps.stream()
                .map(StepData.Step::name).toList());
        assertEquals(List.of("Baseline", "Volume", "Tokens", "Credits", "Tax", "Other"), why.data().get().figures().rows().stream()
                .map(List::getFirst).toList());
        assertEquals(List.of("$250.80", "+$288.00", "-$144.00", "-$100.00", "+$4.40", "$299.20"),
                why.data().get().figures().rows().stream().map(List::getLast).toList());
        assertEquals(List.of("Output: 200 → 100: -$144.00"), why.reasons(2).orElseThrow().lines());
        assertEquals(List.of("Credits pay $60.00 in Baseline and $160.00 in Other"), why.reasons(3).orElseThrow().lines());
        assertEquals(List.of("Tax is $22.80 in Baseline and $27.20 in Other"), why.reasons(4).orElseThrow().lines());
        assertTrue(why.reasons(0).isEmpty() && why.reasons(5).isEmpty());
    }

    /// Input and output both change: one step of two levers.
    @Test
    void leversOfOneCauseMakeOneStep() {
        Plan plan = Shown.chat().plus(Fixtures.variant("short", "Short",
                Map.of(Levers.INPUT.at("chat"), Count.of(400), Levers.OUTPUT.at("chat"), Count.of(100))));
        Shown.on(plan, why::show).select("short");
        // Half of $288.
        assertEquals(List.of("Baseline $288", "Tokens -$144", "Short $144"), why.data().get().steps().stream()
                .map(step -> step.name() + " " + step.text()).toList());
        assertEquals(List.of("Input: 800 → 400: -$72.00", "Output: 200 → 100: -$72.00"), why.reasons(1).orElseThrow().lines());
        // The reference, both levers of the one step, the scenario.
        assertEquals(List.of(-1, 1, 1, -1), IntStream.range(0, why.data().get().figures().rows().size()).map(why::step).boxed().toList());
    }

    @Test
    void everyFigureOfTheTableTellsWhy() {
        var table = new CompareViewModel(Shown.WORDS, why);
        Shown.on(several(), now -> {
            why.show(now);
            table.show(now);
        });
        assertEquals(List.of("$299", "+$48", "$0.0006000", "$432", "$27", "$0"),
                Stream.of(ComparedFigure.NET_CASH, ComparedFigure.DIFFERENCE, ComparedFigure.PER_TASK, ComparedFigure.GROSS,
                ComparedFigure.TAX, ComparedFigure.LAPSED).map(figure -> table.rows().getLast().cell(figure).text()).toList());
        assertTrue(table.taxed().get());
        assertFalse(table.lapsing().get());
        assertEquals(List.of("+$48.40 against Baseline", "$432.00 charges − $160.00 credits + $27.20 tax = $299.20"),
                lines(table, ComparedFigure.NET_CASH).subList(0, 2));
        assertEquals(List.of("Volume: Calls: +$288.00", "Tokens: Output: -$144.00", "Credits: -$100.00", "Tax: +$4.40"),
                lines(table, ComparedFigure.DIFFERENCE).subList(1, 5));
        assertEquals(List.of("+$144.00 against Baseline", "On demand: $432.00"), lines(table, ComparedFigure.GROSS));
        assertEquals(List.of("+$4.40 against Baseline", "10% of $272.00, the charges left after credits, without human review: $27.20"),
                lines(table, ComparedFigure.TAX));
        assertEquals("Other · Tax: $27", table.reasons("other", ComparedFigure.TAX).orElseThrow().title());
        assertTrue(table.reasons(Plan.BASELINE, ComparedFigure.DIFFERENCE).isEmpty());
    }

    private static List<String> lines(CompareViewModel table, ComparedFigure figure) {
        return table.reasons("other", figure).orElseThrow().lines();
    }

    @Test
    void barsAndMonthsTellWhy() {
        Shown.on(PLAN, charts::show);
        assertEquals("Twice · Net cash: $516", charts.reasons(1).orElseThrow().title());
        // Of January's 24, the credit pays all.
        assertEquals("Baseline · Jan 2027: $0.00", charts.month(0).orElseThrow().title());
        assertTrue(charts.reasons(2).isEmpty() && charts.month(12).isEmpty());
    }
}
