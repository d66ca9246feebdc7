package glidepath.engine.surface;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Reserved;
import glidepath.units.Money;
import glidepath.units.Unit;

/// Tokens per minute bought ahead, input and output apart (cost model, section 6).
final class ReservedTier extends Surface {

    ReservedTier() {
        super("reserved", true, Frequency.RECURRING, 3);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        if (workload.workload().route().tier() != ServiceTier.RESERVED) {
            return List.of();
        }
        Reserved wanted = workload.workload().reserved();
        return List.of(charge(workload, "reserved-input", Levers.RESERVED_INPUT, wanted.inputPrice(), Levers.RESERVED_INPUT_PRICE),
                charge(workload, "reserved-output", Levers.RESERVED_OUTPUT, wanted.outputPrice(), Levers.RESERVED_OUTPUT_PRICE));
    }

    private ChargeFormula charge(WorkloadScope workload, String what, Lever<?> perMinute, Optional<Money> entered, Lever<?> price) {
        return workload.charge(this, Cause.CAPACITY, what, workload.model()).factor("tokens-per-minute", workload.input(perMinute))
                .at(ChargeFormula.Volume.months(), entered.isPresent() ? Price.entered(workload.input(price), Unit.KTPM_MONTH)
                        : new Price.Unknown(Unit.KTPM_MONTH, Unpriced.RESERVED_WITHOUT_RATE));
    }

    /// What reserved tokens leave to be paid at standard rates.
    ///
    /// @param onDemand share of the calls that use them first
    static TokenCharges.Overflow overflow(WorkloadScope workload, Formula onDemand) {
        Formula attempts = Formula.product(workload.calls(), workload.attempts().multiplier(), onDemand);
        return new TokenCharges.Overflow(
                beyond(workload, "overflow.input", Levers.RESERVED_INPUT, attempts, workload.meanInput()),
                beyond(workload, "overflow.output", Levers.RESERVED_OUTPUT, attempts, workload.meanOutput()));
    }

    private static Formula beyond(WorkloadScope workload, String name, Lever<?> perMinute, Formula attempts, Formula mean) {
        Formula wanted = Formula.product(attempts, mean);
        Formula reserved = Formula.product(workload.input(perMinute), Formula.of(Quantity.Calendar.DAYS), DayLength.MINUTES);
        return Formula.named(workload.id(), name, Formula.quotient(Formula.max(Formula.ZERO, Formula.difference(wanted, reserved)),
                wanted));
    }
}
