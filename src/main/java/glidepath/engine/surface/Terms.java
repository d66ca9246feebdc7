package glidepath.engine.surface;

import java.time.YearMonth;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;

/// What was agreed with each provider; nothing with those not named.
record Terms(Assumptions assumptions) {

    private static final YearMonth LONG_AGO = YearMonth.of(1, 1);
    private static final YearMonth NEVER = YearMonth.of(9999, 12);

    /// In the months for which it was agreed.
    Formula discount(String provider) {
        return assumptions.providers().stream().filter(terms -> terms.id().equals(provider)).findFirst().map(Terms::discount)
                .orElse(Formula.ZERO);
    }

    private static Formula discount(ProviderTerms terms) {
        Formula off = Formula.input(Levers.DISCOUNT.at(terms.id()));
        return terms.discountFrom().isEmpty() && terms.discountUntil().isEmpty() ? off
                : Formula.product(Formula.of(new Quantity.During(terms.discountFrom().orElse(LONG_AGO), terms.discountUntil()
                .orElse(NEVER))), off);
    }
}
