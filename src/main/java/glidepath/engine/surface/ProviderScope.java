package glidepath.engine.surface;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.plan.Lever;
import glidepath.plan.ProviderTerms;

/// What was agreed with a provider, and what it charges.
///
/// @param charges net, support left out
record ProviderScope(ProviderTerms terms, Formula charges) {

    static ProviderScope of(ProviderTerms terms) {
        return new ProviderScope(terms,
                Formula.named(terms.id(), "dollars", Formula.of(new Quantity.Charged(new Selection.Of(terms.id())))));
    }

    Formula input(Lever<?> lever) {
        return Formula.input(lever.at(terms.id()));
    }
}
