package glidepath.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;

/// Forecasts a plan again and again while it is edited, to the same figures as [Forecaster].
///
/// A scenario whose values are what they were keeps its forecast. In the others only what depends on the inputs that changed is worked out
/// again, as long as the same items are there. One belongs to one thread.
public final class IncrementalForecaster {

    /// More changes than that are rather a new plan to start from than edits.
    private static final int FEW = 12;

    private @Nullable PriceCatalog catalog;
    private @Nullable ScenarioCosts start;
    private Forecast last = new Forecast(List.of());

    public Forecast forecast(Plan plan, PriceCatalog prices) {
        if (prices != catalog) {
            catalog = prices;
            start = null;
            last = new Forecast(List.of());
        }
        ScenarioCosts baseline = baseline(plan.settings(), plan.assumptions(), prices);
        var forecasts = new ArrayList<ScenarioForecast>(plan.scenarios().size());
        for (Scenario scenario : plan.scenarios()) {
            Assumptions assumptions = plan.assumptions(scenario);
            forecasts.add(known(scenario, plan.settings(), assumptions).orElseGet(() -> Forecaster.forecast(scenario,
                    plan.isBaseline(scenario.id()) ? baseline : baseline.with(assumptions, scenario.differences().keySet(), prices))));
        }
        last = new Forecast(forecasts);
        return last;
    }

    private Optional<ScenarioForecast> known(Scenario scenario, Settings settings, Assumptions assumptions) {
        return last.scenarios().stream().filter(forecast -> forecast.scenario().equals(scenario) && forecast.settings().equals(settings)
                && forecast.assumptions().equals(assumptions)).findFirst();
    }

    private ScenarioCosts baseline(Settings settings, Assumptions assumptions, PriceCatalog prices) {
        ScenarioCosts from = start;
        if (from != null && from.settings().equals(settings) && hasSameItems(from.assumptions(), assumptions)) {
            Set<InputRef<?>> changes = assumptions.differencesFrom(from.assumptions()).keySet();
            if (changes.size() <= FEW) {
                return changes.isEmpty() ? from : from.with(assumptions, changes, prices);
            }
        }
        start = ScenarioCosts.of(settings, assumptions, prices);
        return start;
    }

    /// Items under the same ids and names, in the same order.
    private static boolean hasSameItems(Assumptions one, Assumptions other) {
        for (Section section : Section.values()) {
            List<Item> items = one.items(section);
            List<Item> others = other.items(section);
            if (items.size() != others.size()) {
                return false;
            }
            for (int index = 0; index < items.size(); index++) {
                if (!isSame(section, items.get(index), others.get(index))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSame(Section section, Item item, Item other) {
        return item == other || item.id().equals(other.id())
                && Levers.of(section).stream().filter(Lever::shared).allMatch(lever -> lever.of(item).equals(lever.of(other)));
    }
}
