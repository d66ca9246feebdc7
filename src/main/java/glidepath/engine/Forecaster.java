package glidepath.engine;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// Turns a plan and a catalog into a forecast. The same two always give the same.
public final class Forecaster {

    private Forecaster() {
    }

    public static Forecast forecast(Plan plan, PriceCatalog catalog) {
        return new Forecast(plan.scenarios().stream()
                .map(scenario -> forecast(scenario, plan.settings(), plan.assumptions(scenario), catalog))
                .toList());
    }

    /// One scenario, from its complete values.
    public static ScenarioForecast forecast(Scenario scenario, Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        var forecaster = new ScenarioForecaster(settings, assumptions, catalog);
        return new ScenarioForecast(scenario, settings, assumptions, forecaster.bills(), forecaster.commitments());
    }
}
