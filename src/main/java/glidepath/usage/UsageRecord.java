package glidepath.usage;

import java.util.Optional;

/// One call, or the calls of a row of a report.
///
/// @param id      by which the same call is known again in another file; empty where there is none
/// @param when    empty where the source does not say
/// @param user    a salted hash, never a name; empty where the source does not say
/// @param task    what it was part of: a session, a trace; empty where the source does not say
/// @param shares  percentiles that a row of many calls brings along
public record UsageRecord(String id, Optional<Moment> when, UsageKey key, String user, String task, Amounts amounts, Optional<RowPercentiles> shares) {

    public static UsageRecord of(Optional<Moment> when, UsageKey key, Amounts amounts) {
        return new UsageRecord("", when, key, "", "", amounts, Optional.empty());
    }

    public UsageRecord withId(String newId) {
        return new UsageRecord(newId, when, key, user, task, amounts, shares);
    }

    public UsageRecord by(String newUser) {
        return new UsageRecord(id, when, key, newUser, task, amounts, shares);
    }

    public UsageRecord partOf(String newTask) {
        return new UsageRecord(id, when, key, user, newTask, amounts, shares);
    }

    public UsageRecord with(RowPercentiles newShares) {
        return new UsageRecord(id, when, key, user, task, amounts, Optional.of(newShares));
    }

    /// Whether it is one call, whose tokens can be counted among those of other calls.
    boolean isOneCall() {
        return amounts.count(Measure.CALLS) == 1;
    }
}
