package glidepath.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.CatalogNames;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;

/// Forecasts a plan again and again while it is edited, to the same figures as [Forecaster].
///
/// A scenario whose values are what they were keeps its forecast. In the others only what depends on the inputs that changed is worked out
/// again, as long as the same items are there. One belongs to one thread.
public final class IncrementalForecaster {

    /// With more changes, the plan is worked out anew.
    private static final int FEW = 12;

    private @Nullable PriceCatalog catalog;
    private @Nullable ScenarioCosts start;
    private final Map<String, ScenarioCosts> variants = new ConcurrentHashMap<>();
    private Forecast last = new Forecast(List.of());

    public Forecast forecast(Plan plan, PriceCatalog prices) {
        if (prices != catalog) {
            catalog = prices;
            start = null;
            variants.clear();
            last = new Forecast(List.of());
        }
        ScenarioCosts baseline = baseline(plan.settings(), CatalogNames.in(plan.assumptions(), prices), prices);
        last = new Forecast(plan.scenarios().parallelStream().map(scenario -> forecast(plan, scenario, baseline, prices)).toList());
        return last;
    }

    /// Scenarios are forecast beside each other: what they share is either known before, or the same whoever of them works it out.
    private ScenarioForecast forecast(Plan plan, Scenario scenario, ScenarioCosts baseline, PriceCatalog prices) {
        Assumptions assumptions = CatalogNames.in(plan.assumptions(scenario), prices);
        return known(scenario, plan.settings(), assumptions).orElseGet(() -> Forecaster.forecast(scenario,
                plan.isBaseline(scenario.id()) ? baseline : variant(scenario, assumptions, baseline, prices)));
    }

    private ScenarioCosts variant(Scenario scenario, Assumptions assumptions, ScenarioCosts baseline, PriceCatalog prices) {
        ScenarioCosts costs = baseline.with(assumptions, scenario.differences().keySet(), prices,
                Optional.ofNullable(variants.get(scenario.id())).filter(before -> before.settings().equals(baseline.settings())));
        variants.put(scenario.id(), costs);
        return costs;
    }

    private Optional<ScenarioForecast> known(Scenario scenario, Settings settings, Assumptions assumptions) {
        return last.scenarios().stream().filter(forecast -> forecast.scenario().equals(scenario)
                && forecast.assumptions().equals(assumptions) && forecast.settings().equals(settings)).findFirst();
    }

    private ScenarioCosts baseline(Settings settings, Assumptions assumptions, PriceCatalog prices) {
        ScenarioCosts from = start;
        if (from != null && from.settings().equals(settings) && from.hasItemsOf(assumptions)) {
            Set<InputRef<?>> changes = assumptions.differencesFrom(from.assumptions()).keySet();
            if (changes.size() <= FEW) {
                return changes.isEmpty() ? from : from.with(assumptions, changes, prices, Optional.empty());
            }
        }
        start = ScenarioCosts.of(settings, assumptions, prices);
        return start;
    }
}
