package glidepath.plan;

import glidepath.units.EnumKey;

/// What the advice asks for and no figure of a plan tells (cost model, section 10).
public enum Fact {
    /// One invoice from AWS is needed.
    AWS_INVOICE,
    /// The latest model is needed.
    LATEST_MODEL,
    /// It is still a prototype.
    PROTOTYPE,
    /// Compliance is strict.
    STRICT_COMPLIANCE,
    /// Answers may come late.
    FLEXIBLE_LATENCY;

    /// Its name in a file.
    public String key() {
        return EnumKey.dashed(this);
    }
}
