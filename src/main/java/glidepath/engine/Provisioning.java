package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.plan.Provisioned;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Provisioned throughput of a workload: model units by the hour, around the clock (cost model, section 6).
///
/// @param perDay     what the units cost
/// @param commitment empty where no unit is wanted
record Provisioning(Workload workload, UnitCost perDay, Optional<Commitment> commitment) {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    static Provisioning of(Workload workload, Model model, Settings settings, Terms terms) {
        Provisioned wanted = workload.provisioned();
        Optional<Listed<Rate>> rate = LineBuilder.entered(wanted.price(), Unit.UNIT_HOUR).or(() -> model.provisioned(wanted.term()));
        UnitCost perDay = Line.of(Surface.PROVISIONED, Cause.CAPACITY, workload.id(), "model-units")
                .model(model).discount(terms.discount(model.id().provider()))
                .factor("units", wanted.units()).factor("hours-a-day", HOURS_A_DAY)
                .lines(rate, Unit.UNIT_HOUR, Unpriced.PROVISIONED_WITHOUT_RATE);
        return new Provisioning(workload, perDay,
                perDay.all().isEmpty() ? Optional.empty() : Optional.of(Commitment.provisioned(workload, settings, perDay)));
    }

    boolean runs(YearMonth month) {
        return commitment.isPresent() && commitment.get().covers(month);
    }

    /// Share of the calls that it serves, whose tokens then cost nothing more. Where no unit runs, none are served.
    Percent serves(YearMonth month) {
        return runs(month) ? workload.provisioned().share() : Percent.ZERO;
    }
}
