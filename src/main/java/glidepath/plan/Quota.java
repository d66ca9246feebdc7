package glidepath.plan;

import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.Money;

/// Limits of an account: requests and tokens per minute, and charges per month. Quotas cost nothing; demand is checked against them.
///
/// @param requestsPerMinute unknown where empty
/// @param tokensPerMinute   unknown where empty
/// @param peakFactor        the busiest minute against the mean one
/// @param burnDown          quota tokens that an output token counts as; the model's own where empty
/// @param spendCap          the most that the workload may charge in a month, before credits; no limit where empty
public record Quota(Optional<Count> requestsPerMinute, Optional<Count> tokensPerMinute, Count peakFactor, Optional<Count> burnDown,
                    Optional<Money> spendCap) {

    public static final Quota UNKNOWN = new Quota(Optional.empty(), Optional.empty(), Count.ONE, Optional.empty(), Optional.empty());
}
