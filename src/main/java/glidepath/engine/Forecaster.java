package glidepath.engine;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.CatalogNames;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// Turns a plan and a catalog into a forecast. The same two always give the same.
public final class Forecaster {

    private Forecaster() {
    }

    public static Forecast forecast(Plan plan, PriceCatalog catalog) {
        return new IncrementalForecaster().forecast(plan, catalog);
    }

    /// One scenario, from its complete values.
    public static ScenarioForecast forecast(Scenario scenario, Settings settings, Assumptions assumptions, PriceCatalog catalog) {
        return forecast(scenario, ScenarioCosts.of(settings, CatalogNames.in(assumptions, catalog), catalog));
    }

    static ScenarioForecast forecast(Scenario scenario, ScenarioCosts costs) {
        var forecaster = new ScenarioForecaster(costs);
        return new ScenarioForecast(scenario, costs.settings(), costs.assumptions(), costs.catalog(), forecaster.bills(),
                forecaster.commitments(), costs.billed());
    }
}
