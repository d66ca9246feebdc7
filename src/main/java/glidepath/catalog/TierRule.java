package glidepath.catalog;

import java.math.BigDecimal;

import glidepath.units.Decimals;

/// What a provider charges for a service tier of some makers' models, against their standard rates.
///
/// It holds for this provider and these models only: one provider's factor is never another's.
public record TierRule(ServiceTier tier, ModelFilter models, BigDecimal factor, Source source) {

    public Listed<BigDecimal> listed() {
        return new Listed<>(factor, source.derived(tier.word() + " tier at " + Decimals.plain(factor) + " x standard", Evidence.LIKELY));
    }
}
