package glidepath.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.ModelId;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.CatalogNames;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.units.Money;

/// What changed between two plans in a scenario, cause by cause: settings first, then the plans' own prices, what came, each input, and
/// what went.
///
/// Each cause is what it changes on top of those before it, so that all of them add up to the difference exactly; what causes do only
/// together is counted with the later one.
///
/// @param complete false where something is unpriced at either end, so that amounts are not all there is
public record PlanChange(ScenarioForecast before, ScenarioForecast after, List<Cause> causes, boolean complete) {

    /// One thing that changed, or several inputs that are only valid together.
    ///
    /// @param charges before credits, over the horizon; positive where it costs more
    /// @param cash    what is left to pay, likewise
    /// @param runOutBefore the day on which credits run out without it, and `runOutAfter` with it; empty where they last
    public record Cause(What what, Money charges, Money cash, Optional<LocalDate> runOutBefore, Optional<LocalDate> runOutAfter) {
    }

    /// What a cause is.
    public sealed interface What {

        /// Start, months, length of a month or tax.
        record OfSettings(Settings before, Settings after) implements What {
        }

        /// Prices that a plan brings itself.
        record OwnPrices(List<ModelId> models) implements What {
        }

        /// An item that only the newer plan has.
        record Came(Item item) implements What {
        }

        /// An item that only the older plan has.
        record Gone(Item item) implements What {
        }

        /// @param before the values, and `after`: those of the items of the same id
        record Inputs(List<InputRef<?>> refs, Assumptions before, Assumptions after) implements What {
        }
    }

    public PlanChange {
        causes = List.copyOf(causes);
    }

    public Money charges() {
        return after.gross().minus(before.gross());
    }

    /// By how much charges rise from the mean month of the one to that of the other.
    public Money monthlyIncrease() {
        return after.meanMonth().minus(before.meanMonth());
    }

    public Money cash() {
        return after.leftToPay().minus(before.leftToPay());
    }

    /// One for each scenario that both plans have: baselines go together whatever they are called, variants by their ids.
    ///
    /// @param catalog without the own prices of either
    public static List<PlanChange> between(Plan old, Plan fresh, PriceCatalog catalog) {
        return fresh.scenarios().stream()
                .flatMap(after -> counterpart(old, fresh, after).stream().map(before -> between(old, before, fresh, after, catalog)))
                .toList();
    }

    private static Optional<Scenario> counterpart(Plan old, Plan fresh, Scenario after) {
        return fresh.isBaseline(after.id()) ? Optional.of(old.baseline())
                : old.scenarios().stream().skip(1).filter(each -> each.id().equals(after.id())).findFirst();
    }

    /// @param scenario of the older plan, and `after` its counterpart of the newer one
    public static PlanChange between(Plan old, Scenario scenario, Plan fresh, Scenario after, PriceCatalog catalog) {
        var path = new PlanChangePath(old, scenario, catalog);
        PriceCatalog now = fresh.prices().on(catalog);
        path.settings(fresh.settings());
        path.prices(now, changed(old.prices().own(), fresh.prices().own()));
        Assumptions end = CatalogNames.in(fresh.assumptions(after), now);
        path.came(end);
        path.inputs(end);
        path.gone(end);
        // what was changed step by step may stand in another order than in the newer plan, which changes no amount of its own
        ScenarioForecast last = Forecaster.forecast(after, fresh.settings(), end, now);
        path.rest(last);
        return new PlanChange(path.first, last, path.causes, path.first.complete() && last.complete());
    }

    private static List<ModelId> changed(List<OwnPrice> old, List<OwnPrice> fresh) {
        return Stream.concat(old.stream().filter(price -> !fresh.contains(price)), fresh.stream().filter(price -> !old.contains(price)))
                .map(OwnPrice::model).distinct().toList();
    }
}
