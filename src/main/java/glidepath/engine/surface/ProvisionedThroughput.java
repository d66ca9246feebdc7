package glidepath.engine.surface;

import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Levers;
import glidepath.plan.Provisioned;
import glidepath.units.Unit;

/// Model units by the hour, around the clock, to the end of their term (cost model, section 6).
final class ProvisionedThroughput extends Surface {

    ProvisionedThroughput() {
        super("provisioned", true, Frequency.RECURRING, 2);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        Formula days = Formula.named(workload.id(), "days", Formula.product(Formula.of(Quantity.Calendar.DAYS), workload.running()));
        return List.of(workload.charge(this, Cause.CAPACITY, "model-units", workload.model())
                .factor("units", workload.input(Levers.PROVISIONED_UNITS))
                .factor("hours-a-day", DayLength.HOURS).at(new ChargeFormula.Volume("days", days), price(workload)));
    }

    private static Price price(WorkloadScope workload) {
        Provisioned wanted = workload.workload().provisioned();
        if (wanted.price().isPresent()) {
            return Price.entered(workload.input(Levers.PROVISIONED_PRICE), Unit.UNIT_HOUR);
        }
        return workload.model().provisioned(wanted.term()).<Price>map(Price.Published::of)
                .orElse(new Price.Unknown(Unit.UNIT_HOUR, Unpriced.PROVISIONED_WITHOUT_RATE));
    }
}
