package glidepath.catalog;

import glidepath.units.EnumKey;

/// How soon a call is served. What it costs is the model's own rates, else the factor that its provider publishes for its maker
/// ([ProviderRules#factor]); else it is unpriced.
public enum ServiceTier {
    STANDARD,
    PRIORITY,
    FLEX,
    /// Tokens per minute bought ahead; what exceeds them is standard.
    RESERVED;

    /// As files and sources write it.
    public String word() {
        return EnumKey.of(this);
    }

    /// Whether tokens cost what they cost without a tier.
    public boolean isStandardPriced() {
        return this == STANDARD || this == RESERVED;
    }
}
