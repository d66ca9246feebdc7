package glidepath.plan;

import glidepath.units.EnumKey;

/// What to test before credits are counted as runway, in the order of the list.
public enum Readiness {
    /// The model answers.
    MODEL,
    /// It does so in the region where it will be called.
    REGION,
    /// The account's quota holds the busiest minute.
    QUOTA,
    /// A call costs what the plan says.
    TOKEN_COST,
    /// Answers come fast enough.
    LATENCY,
    /// Credits are applied to the bill.
    CREDITS,
    /// Another model takes over when this one fails.
    FALLBACK,
    /// A week like production, with budgets on.
    WEEK,
    /// Alarms for the monitored metrics are set.
    ALARMS;

    /// Its name in a file.
    public String key() {
        return EnumKey.dashed(this);
    }
}
