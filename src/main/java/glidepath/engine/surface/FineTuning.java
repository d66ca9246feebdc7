package glidepath.engine.surface;

import java.time.YearMonth;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Levers;

/// Training of a workload's model, by the tokens that are trained: once, or each month (cost model, section 7). Of what is trained each
/// month, a first month that starts at a later day has its part; what is trained once is paid whole.
final class FineTuning extends Surface {

    FineTuning() {
        super("training", true, Frequency.USAGE_BASED, 12);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        Model model = workload.model();
        var tariff = Tariff.onDemand(model, workload.periods(model), ServiceTier.STANDARD);
        Formula times = workload.workload().training().month().<Formula>map(FineTuning::once).orElse(Formula.of(Quantity.Calendar.PART));
        return List.of(workload.charge(this, Cause.OTHER, Meter.TRAINING.key(), model)
                .factor("tokens.trained", workload.input(Levers.TRAINED))
                .at(new ChargeFormula.Volume("trainings", times), tariff.price(Meter.TRAINING, Formula.ZERO)));
    }

    private static Formula once(YearMonth month) {
        return Formula.of(new Quantity.During(month, month));
    }
}
