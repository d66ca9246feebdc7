package glidepath.engine.surface;

import glidepath.engine.formula.Formula;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.plan.Section;

/// What was agreed with each provider; nothing with those not named.
record Terms(Assumptions assumptions) {

    Formula discount(String provider) {
        return assumptions.item(Section.PROVIDERS, provider).isPresent() ? Formula.input(Levers.DISCOUNT.at(provider)) : Formula.ZERO;
    }
}
