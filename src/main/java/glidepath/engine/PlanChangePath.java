package glidepath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.PlanChange.Cause;
import glidepath.engine.PlanChange.What;
import glidepath.engine.surface.CatalogNames;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// The way from one plan to the other.
final class PlanChangePath {

    private final Scenario scenario;
    final ScenarioForecast first;
    final List<Cause> causes = new ArrayList<>();
    private PriceCatalog catalog;
    private Settings settings;
    private Assumptions assumptions;
    private ScenarioForecast last;

    PlanChangePath(Plan plan, Scenario scenario, PriceCatalog others) {
        this.scenario = scenario;
        catalog = plan.prices().on(others);
        settings = plan.settings();
        assumptions = CatalogNames.in(plan.assumptions(scenario), catalog);
        first = Forecaster.forecast(scenario, settings, assumptions, catalog);
        last = first;
    }

    private void step(What what, ScenarioForecast now) {
        causes.add(new Cause(what, now.gross().minus(last.gross()), now.leftToPay().minus(last.leftToPay()), last.runOut(),
                now.runOut()));
        last = now;
        assumptions = now.assumptions();
    }

    private ScenarioForecast forecast(Assumptions any) {
        return Forecaster.forecast(scenario, settings, any, catalog);
    }

    void settings(Settings fresh) {
        if (!fresh.equals(settings)) {
            var what = new What.OfSettings(settings, fresh);
            settings = fresh;
            step(what, forecast(assumptions));
        }
    }

    void prices(PriceCatalog now, List<ModelId> changed) {
        if (!changed.isEmpty()) {
            catalog = now;
            step(new What.OwnPrices(changed), forecast(assumptions));
        }
    }

    void came(Assumptions end) {
        end.items().forEach((section, items) -> items.stream().filter(item -> assumptions.item(section, item.id()).isEmpty())
                .forEach(item -> step(new What.Came(item), forecast(assumptions.plus(item)))));
    }

    void gone(Assumptions end) {
        List<What.Gone> gone = new ArrayList<>();
        assumptions.items().forEach((section, items) -> items.stream().filter(item -> end.item(section, item.id()).isEmpty())
                .forEach(item -> gone.add(new What.Gone(item))));
        gone.forEach(what -> step(what, forecast(assumptions.without(Section.of(what.item()), what.item().id()))));
    }

    /// Values that do not go with the others wait for the next change.
    void inputs(Assumptions end) {
        Map<InputRef<?>, Object> waiting = new HashMap<>();
        for (InputRef<?> ref : changed(end)) {
            waiting.put(ref, end.get(ref));
            Optional<ScenarioForecast> now = valid(waiting);
            if (now.isPresent()) {
                step(new What.Inputs(List.copyOf(new TreeSet<>(waiting.keySet())), assumptions, now.get().assumptions()), now.get());
                waiting.clear();
            }
        }
    }

    private Optional<ScenarioForecast> valid(Map<InputRef<?>, Object> values) {
        try {
            return Optional.of(forecast(assumptions.with(values)));
        } catch (InvalidValueException _) {
            return Optional.empty();
        }
    }

    private TreeSet<InputRef<?>> changed(Assumptions end) {
        var refs = new TreeSet<InputRef<?>>();
        for (Section section : Section.values()) {
            for (Item item : end.items().getOrDefault(section, List.of())) {
                changed(section, item, refs);
            }
        }
        return refs;
    }

    private void changed(Section section, Item item, Set<InputRef<?>> refs) {
        Optional<Item> before = assumptions.item(section, item.id());
        for (Lever<?> lever : Levers.of(section)) {
            if (before.isPresent() && !lever.of(before.get()).equals(lever.of(item))) {
                refs.add(new InputRef<>(lever, item.id()));
            }
        }
    }

    /// What no cause above explains is told with the last one, and is nothing as a rule.
    void rest(ScenarioForecast end) {
        Money charges = end.gross().minus(last.gross());
        Money cash = end.leftToPay().minus(last.leftToPay());
        if (!charges.isZero() || !cash.isZero()) {
            causes.add(new Cause(new What.Inputs(List.of(), assumptions, end.assumptions()), charges, cash, last.runOut(),
                    end.runOut()));
        }
    }
}
