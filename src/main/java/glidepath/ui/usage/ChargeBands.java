package glidepath.ui.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.IntFunction;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.KeptMonth;
import glidepath.plan.Plan;
import glidepath.simulate.Bands;
import glidepath.simulate.Simulation;
import glidepath.units.Money;

/// Between which charges of a month nine of ten draws lie, where the plan has ranges.
final class ChargeBands {

    private static final int DRAWS = 10_000;

    private ChargeBands() {
    }

    /// By the place of a month in the horizon.
    static IntFunction<Optional<KeptMonth.Band>> of(Plan plan, PriceCatalog catalog, String scenario) {
        if (plan.ranges(plan.scenario(scenario)).isEmpty()) {
            return _ -> Optional.empty();
        }
        Optional<Simulation> simulation = Simulation.of(plan, catalog, DRAWS, () -> false);
        return place -> simulation.map(all -> band(all.of(scenario).charges(place)));
    }

    private static KeptMonth.Band band(Bands bands) {
        return new KeptMonth.Band(cents(bands.p5()), cents(bands.p95()));
    }

    private static Money cents(double amount) {
        return new Money(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP));
    }
}
