package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Assumptions;
import glidepath.plan.Demand;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// One month of a scenario, billed for any number of calls of one workload: what one more call adds, what another way would cost.
///
/// All grants stand at their full amount, as in a plan's first month.
///
/// @param settings of that month alone
/// @param workload id of the workload whose calls are tried
public record VolumeWhatIf(Settings settings, Assumptions assumptions, PriceCatalog catalog, String workload) {

    /// @param month of the forecast's horizon
    public static VolumeWhatIf of(ScenarioForecast forecast, PriceCatalog catalog, String workload, YearMonth month) {
        Settings whole = forecast.settings();
        var starts = new HashMap<InputRef<?>, Object>();
        for (Workload each : forecast.assumptions().workloads()) {
            starts.put(Levers.PROVISIONED_FROM.at(each.id()), each.provisioned().from().or(() -> Optional.of(whole.start())));
        }
        return new VolumeWhatIf(new Settings(month, 1, whole.convention(), whole.tax()), forecast.assumptions().with(starts), catalog,
                workload);
    }

    /// The calls that a plan asks for of a workload in a month of its horizon.
    public static BigDecimal planned(ScenarioForecast forecast, String workload, YearMonth month) {
        return DemandCurve.calls(forecast.assumptions().workload(workload), forecast.settings())
                .get(forecast.settings().horizon().indexOf(month));
    }

    /// The same month with another value of the workload.
    public <T> VolumeWhatIf with(Lever<T> lever, T value) {
        return new VolumeWhatIf(settings, assumptions.with(lever.at(workload), value), catalog, workload);
    }

    /// The same calls, none of them on model units.
    public VolumeWhatIf withoutProvisioned() {
        return with(Levers.PROVISIONED_SHARE, Percent.ZERO).with(Levers.PROVISIONED_UNITS, Count.ZERO);
    }

    /// What makes a workload ask for just so many calls in a month, whatever its demand comes from.
    public static Map<InputRef<?>, Object> asking(String workload, YearMonth month, BigDecimal calls) {
        return Map.of(Levers.CALLS_PER.at(workload), Demand.Period.MONTH,
                Levers.EVENTS.at(workload), List.of(), Levers.SEASONS.at(workload), List.of(),
                Levers.RAMP.at(workload), new TreeMap<>(Map.of(month, new Count(calls))));
    }

    /// The bill for so many calls in the month.
    public Bill at(BigDecimal calls) {
        var scenario = new Scenario("trial", "trial", "", Collections.emptySortedMap());
        return Forecaster.forecast(scenario, settings, assumptions.with(asking(workload, settings.start(), calls)), catalog).firstMonth();
    }

    /// Marginal cost: what one more call adds to the charges (cost model, section 9).
    public Money oneMore(BigDecimal calls) {
        return at(calls.add(BigDecimal.ONE)).gross().minus(at(calls).gross());
    }

    /// Break-even utilisation: what the workload's model units cost against the on-demand and batch cost of the calls that they
    /// serve. Above 1 they cost more than they save. Empty where they serve nothing, or a price is unknown.
    public Optional<BigDecimal> breakEvenUtilisation(BigDecimal calls) {
        Bill rented = at(calls);
        Bill paid = withoutProvisioned().at(calls);
        Money saved = tokens(paid).minus(tokens(rented));
        return rented.complete() && paid.complete() && saved.isPositive()
                ? Optional.of(own(rented, List.of(Surfaces.PROVISIONED)).dividedBy(saved.usd()).usd())
                : Optional.empty();
    }

    private Money tokens(Bill bill) {
        return own(bill, List.of(Surfaces.ON_DEMAND, Surfaces.BATCH));
    }

    private Money own(Bill bill, List<Surface> surfaces) {
        return Money.sum(bill.by(line -> line.owner().equals(workload) && surfaces.contains(line.surface())).entrySet().stream()
                .filter(Map.Entry::getKey).map(Map.Entry::getValue).toList());
    }
}
