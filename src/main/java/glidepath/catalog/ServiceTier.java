package glidepath.catalog;

import java.math.BigDecimal;

import glidepath.units.Decimals;

/// How soon a call is served, and at what price. The factors are AWS's published ones, seen for Nova 2, Qwen and Mistral
/// (cost model, section 5); a model's own rates come first.
public enum ServiceTier {
    STANDARD("1"),
    PRIORITY("1.75"),
    FLEX("0.5"),
    /// Tokens per minute bought ahead; what exceeds them is standard.
    RESERVED("1");

    private final BigDecimal factor;

    ServiceTier(String factor) {
        this.factor = Decimals.parse(factor);
    }

    /// Against the standard price, where the catalog has no rates for the tier.
    public BigDecimal factor() {
        return factor;
    }
}
