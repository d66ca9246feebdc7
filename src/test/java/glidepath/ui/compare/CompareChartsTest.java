package glidepath.ui.compare;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.ui.Shown;
import glidepath.ui.kit.chart.BarData;
import glidepath.ui.kit.chart.LineData;
import glidepath.ui.kit.chart.StepData;
import glidepath.units.Count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The baseline costs $24 a month, $288 a year, of which a credit pays 60; with twice the calls it is $48, $576.
class CompareChartsTest {

    private static final Plan PLAN = Shown.chat(Shown.grant("Credit", "60", ""))
            .plus(Plan.variant("twice", "Twice", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))));

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
        assertEquals(List.of(new LineData.Point(0.5, 0), new LineData.Point(1.5, 36), new LineData.Point(2.5, 48)), twice.points().subList(0, 3));
    }

    @Test
    void theWaterfallLeadsFromTheReferenceToTheChosenScenario() {
        Session session = Shown.on(PLAN, why::show);
        assertTrue(why.data().get().steps().isEmpty());
        session.select("twice");
        List<StepData.Step> steps = why.data().get().steps();
        assertEquals(List.of("Baseline $228", "Calls +$288", "Twice $516"), steps.stream().map(step -> step.name() + " " + step.text()).toList());
        assertEquals(List.of(0.0, 228.0, 0.0), steps.stream().map(StepData.Step::from).toList());
        assertEquals(List.of(228.0, 516.0, 516.0), steps.stream().map(StepData.Step::to).toList());
        assertTrue(why.data().get().sentence().startsWith("Twice costs $288.00 more than Baseline"), why.data().get().sentence());
    }

    @Test
    void itsTableHasTheValuesOfBothAndTheExactChange() {
        Shown.on(PLAN, why::show).select("twice");
        assertEquals(List.of(List.of("Baseline", "", "", "$228.00"), List.of("Calls", "30,000", "60,000", "+$288.00"), List.of("Twice", "", "", "$516.00")),
                why.data().get().figures().rows());
    }
}
