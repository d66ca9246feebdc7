package glidepath.reports.story;

import java.util.List;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Story;
import glidepath.reports.SeriesColours;

/// A step with what comes of it.
///
/// @param plan     in the state of the step
/// @param forecast of all its scenarios
/// @param shown    the scenario that the step shows
public record StoryState(Story.Step step, Plan plan, Forecast forecast, ScenarioForecast shown) {

    /// All steps of a plan; of one without a story, its baseline as the only one.
    public static List<StoryState> of(Plan plan, PriceCatalog catalog) {
        List<Story.Step> steps = plan.story().isEmpty() ? List.of(Story.Step.of(plan.name(), plan.baseline().id())) : plan.story().steps();
        return steps.stream().map(step -> of(step, plan, catalog)).toList();
    }

    private static StoryState of(Story.Step step, Plan plan, PriceCatalog catalog) {
        Plan state = step.applied(plan);
        Forecast forecast = Forecaster.forecast(state, catalog);
        return new StoryState(step, state, forecast, forecast.of(step.scenario(state)));
    }

    /// With nothing but the scenario that is shown, for charts that tell of one alone.
    public StoryState alone(PriceCatalog catalog) {
        Scenario only = Scenario.named(plan.baseline().id(), shown.scenario().name())
                .withColour(SeriesColours.of(plan, shown.scenario()));
        Plan reduced = plan.withScenarios(List.of(plan.baseline())).withAssumptions(shown.assumptions()).withScenarios(List.of(only));
        Forecast of = Forecaster.forecast(reduced, catalog);
        return new StoryState(step, reduced, of, of.baseline());
    }
}
