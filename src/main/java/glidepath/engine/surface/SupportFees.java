package glidepath.engine.surface;

import java.util.List;

import glidepath.engine.formula.Price;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// A provider's support, in percent of what else it charges; credits never pay it (cost model, section 7).
final class SupportFees extends Surface {

    SupportFees() {
        super("support", false, Frequency.RECURRING, 8);
    }

    @Override
    List<ChargeFormula> of(ProviderScope provider) {
        String id = provider.terms().id();
        return List.of(ChargeFormula.of(this, Cause.OTHER, id, "support").account(new Account(id, "support", false))
                .at(new ChargeFormula.Volume("dollars", provider.charges()),
                        new Price.Entered(provider.input(Levers.SUPPORT), Unit.DOLLAR, false)));
    }
}
