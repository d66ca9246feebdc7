package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.plan.Levers;
import glidepath.plan.SupportBand;
import glidepath.units.Unit;

/// A provider's support: a share of what else it charges, or shares by bands with a least amount; credits never pay it (cost model, section
/// 7).
final class SupportFees extends Surface {

    SupportFees() {
        super("support", false, Frequency.RECURRING, 8);
    }

    @Override
    List<ChargeFormula> of(ProviderScope provider) {
        var all = new ChargeFormula.Volume("dollars", provider.charges());
        return provider.terms().bands().isEmpty()
                ? List.of(charge(provider, "support", all, provider.input(Levers.SUPPORT), Unit.DOLLAR)) : byBands(provider);
    }

    private List<ChargeFormula> byBands(ProviderScope provider) {
        String id = provider.terms().id();
        Formula all = Formula.named(id, "dollars", Formula.of(new Quantity.Charged(new Selection.ListOf(id))));
        var charges = new ArrayList<ChargeFormula>();
        var sum = new ArrayList<Formula>();
        Formula below = Formula.ZERO;
        for (SupportBand band : provider.terms().bands()) {
            Formula share = new Formula.Constant("share", band.share().fraction());
            Formula end = band.upTo().<Formula>map(most -> scaled(new Formula.Constant(Formula.Constant.UP_TO, most.usd()))).orElse(all);
            Formula within = Formula.named(id, "dollars.band." + (charges.size() + 1),
                    Formula.max(Formula.ZERO, Formula.difference(Formula.min(all, end), below)));
            charges.add(charge(provider, "support-band", new ChargeFormula.Volume("dollars", within), share, Unit.DOLLAR));
            sum.add(Formula.product(within, share));
            below = end;
        }
        Formula missing = Formula.max(Formula.ZERO, Formula.difference(scaled(provider.input(Levers.SUPPORT_LEAST)), new Formula.Sum(sum)));
        charges.add(charge(provider, "support-least", ChargeFormula.Volume.whole(), missing, Unit.MONTH));
        return charges;
    }

    /// Bands and least amounts are a month's.
    private static Formula scaled(Formula amount) {
        return Formula.product(amount, Formula.of(Quantity.Calendar.PART));
    }

    private ChargeFormula charge(ProviderScope provider, String what, ChargeFormula.Volume volume, Formula price, Unit unit) {
        String id = provider.terms().id();
        return ChargeFormula.of(this, Cause.OTHER, id, what).account(new Account(id, "support", false))
                .at(volume, new Price.Entered(price, unit, false));
    }
}
