package glidepath.engine.surface;

import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// A share of the model charges routed through a gateway and an amount per call, at least a minimum (cost model, section 7).
final class GatewayFees extends Surface {

    GatewayFees() {
        super("gateway", false, Frequency.RECURRING, 11);
    }

    @Override
    List<ChargeFormula> of(GatewayScope gateway) {
        if (!gateway.routed()) {
            return List.of();
        }
        Formula fee = gateway.input(Levers.GATEWAY_FEE);
        Formula perCall = gateway.input(Levers.GATEWAY_PER_CALL);
        Formula missing = Formula.max(Formula.ZERO, Formula.difference(minimum(gateway), fees(gateway)));
        return List.of(
                charge(gateway, "fee", new ChargeFormula.Volume("dollars", gateway.charges()), fee, Unit.DOLLAR),
                charge(gateway, "per-call", new ChargeFormula.Volume("calls", gateway.calls()), perCall, Unit.CALL),
                charge(gateway, "minimum", ChargeFormula.Volume.whole(), missing, Unit.MONTH));
    }

    private static Formula minimum(GatewayScope gateway) {
        return Formula.product(gateway.input(Levers.GATEWAY_MINIMUM), Formula.of(Quantity.Calendar.PART));
    }

    private static Formula fees(GatewayScope gateway) {
        return Formula.sum(Formula.product(gateway.charges(), gateway.input(Levers.GATEWAY_FEE)),
                Formula.product(gateway.calls(), gateway.input(Levers.GATEWAY_PER_CALL)));
    }

    /// Where fees are more than the minimum.
    ///
    /// @param charges of the gateway
    static CapStart start(GatewayScope gateway, List<ChargeFormula> charges) {
        return new CapStart(CapStart.DOLLARS, Formula.difference(fees(gateway), minimum(gateway)), charges);
    }

    private ChargeFormula charge(GatewayScope gateway, String what, ChargeFormula.Volume volume, Formula price, Unit unit) {
        return ChargeFormula.of(this, Cause.OTHER, gateway.gateway().id(), what)
                .account(new Account(gateway.gateway().id(), gateway.gateway().name(), true))
                .at(volume, new Price.Entered(price, unit, false));
    }
}
