package glidepath.engine;

import java.util.HashMap;
import java.util.Map;

import glidepath.plan.Assumptions;
import glidepath.plan.ProviderTerms;
import glidepath.units.Percent;

/// What was agreed with each provider; nothing with those not named.
record Terms(Map<String, ProviderTerms> byProvider) {

    static Terms of(Assumptions assumptions) {
        var byProvider = new HashMap<String, ProviderTerms>();
        assumptions.providers().forEach(terms -> byProvider.put(terms.id(), terms));
        return new Terms(byProvider);
    }

    Percent discount(String provider) {
        ProviderTerms terms = byProvider.get(provider);
        return terms == null ? Percent.ZERO : terms.discount();
    }
}
