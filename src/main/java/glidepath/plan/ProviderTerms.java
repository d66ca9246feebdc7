package glidepath.plan;

import glidepath.units.Percent;

/// What was agreed with a provider.
///
/// @param id       the provider
/// @param discount off its list rates
/// @param support  in percent of its net charges, before credits, never paid by credits
public record ProviderTerms(String id, Percent discount, Percent support) implements Item {

    public static ProviderTerms of(String provider) {
        return new ProviderTerms(provider, Percent.ZERO, Percent.ZERO);
    }

    @Override
    public String name() {
        return id;
    }
}
