package glidepath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// From one scenario to the other.
final class WaterfallPath {

    private final Plan plan;
    private final PriceCatalog catalog;
    private final Scenario scenario;
    private final Function<ScenarioForecast, Money> figure;
    final List<Waterfall.Step> steps = new ArrayList<>();
    private final Map<InputRef<?>, Object> waiting = new HashMap<>();
    private Assumptions assumptions;
    private Money last;

    WaterfallPath(Plan plan, PriceCatalog catalog, Scenario scenario, Assumptions start, Function<ScenarioForecast, Money> figure) {
        this.plan = plan;
        this.catalog = catalog;
        this.scenario = scenario;
        this.figure = figure;
        assumptions = start;
        last = figure.apply(forecast(assumptions));
    }

    /// Values that do not go with the others wait for the next change.
    ///
    /// @param priced whether they wait, too, while something has no price
    void change(InputRef<?> ref, Object value, boolean priced) {
        waiting.put(ref, value);
        ScenarioForecast forecast;
        try {
            forecast = forecast(assumptions.with(waiting));
        } catch (InvalidValueException _) {
            return;
        }
        if (!priced || forecast.complete()) {
            step(forecast);
        }
    }

    private void step(ScenarioForecast forecast) {
        assumptions = forecast.assumptions();
        Money now = figure.apply(forecast);
        steps.add(new Waterfall.Step(List.copyOf(new TreeSet<>(waiting.keySet())), now.minus(last)));
        waiting.clear();
        last = now;
    }

    boolean isComplete(Assumptions any) {
        return forecast(any).complete();
    }

    private ScenarioForecast forecast(Assumptions any) {
        return Forecaster.forecast(scenario, plan.settings(), any, catalog);
    }
}
