package glidepath.usage;

import java.util.Optional;

/// One call, or the calls of a row of a report.
///
/// @param oneCall  whether it is one call, whose tokens can be counted among those of other calls
/// @param id       by which the same call is known again in another file; empty where there is none
/// @param when     empty where the source does not say
/// @param user     a salted hash, never a name; empty where the source does not say
/// @param task     what it was part of: a session, a trace; empty where the source does not say
/// @param spread   percentiles that a row of many calls brings along
public record UsageRecord(boolean oneCall, String id, Optional<Moment> when, UsageKey key, String user, String task, Amounts amounts,
                          Optional<RowPercentiles> spread) {

    /// A single call.
    public static UsageRecord call(Optional<Moment> when, UsageKey key, Amounts amounts) {
        return new UsageRecord(true, "", when, key, "", "", amounts, Optional.empty());
    }

    /// The calls of a row of a report, however many.
    public static UsageRecord row(Optional<Moment> when, UsageKey key, Amounts amounts) {
        return new UsageRecord(false, "", when.map(Moment::wholeDay), key, "", "", amounts, Optional.empty());
    }

    /// A single call of which all is told at once.
    public static UsageRecord call(Optional<Moment> when, UsageKey key, Amounts amounts, String id, String user, String task) {
        return new UsageRecord(true, id, when, key, user, task, amounts, Optional.empty());
    }

    public UsageRecord withId(String newId) {
        return new UsageRecord(oneCall, newId, when, key, user, task, amounts, spread);
    }

    /// With the time and the model of an earlier state where this one does not tell them.
    public UsageRecord orElse(UsageRecord earlier) {
        return new UsageRecord(oneCall, id, when.or(earlier::when), key.model().isEmpty() ? earlier.key() : key, user, task, amounts,
                spread);
    }

    public UsageRecord by(String newUser) {
        return new UsageRecord(oneCall, id, when, key, newUser, task, amounts, spread);
    }

    public UsageRecord partOf(String newTask) {
        return new UsageRecord(oneCall, id, when, key, user, newTask, amounts, spread);
    }

    public UsageRecord with(RowPercentiles newSpread) {
        return new UsageRecord(oneCall, id, when, key, user, task, amounts, Optional.of(newSpread));
    }
}
