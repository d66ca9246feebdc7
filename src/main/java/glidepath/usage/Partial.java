package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Sums over one file, kept apart until it is known whether the file was read before; and sums over all files.
final class Partial {

    /// More groups, as where every call has a tag of its own, are merged by day, provider and model.
    private static final int MOST_GROUPS = 20_000;
    private static final int MOST_OF_A_DAY = 256;
    /// More users are counted as one.
    private static final int MOST_USERS = 200_000;
    private static final String OTHER_USERS = "others";

    /// Like calls of a day.
    record Cell(Optional<LocalDate> day, UsageKey key) {
    }

    /// Adds up what a user used.
    static final class User {
        private long calls;
        private long tokens;
        private BigDecimal cost = BigDecimal.ZERO;
        private boolean costKnown;

        UserUse use(String name) {
            return new UserUse(name, calls, tokens, costKnown ? Optional.of(cost) : Optional.empty());
        }
    }

    final Map<Cell, Tally> cells = new HashMap<>();
    final Map<String, User> users = new HashMap<>();
    final Map<LocalDate, Tasks> weeks = new HashMap<>();
    final Tasks tasks = new Tasks();
    private Optional<Moment> earliest = Optional.empty();
    private Optional<Moment> latest = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();
    private final Map<UsageKey, Tally> ofLastDay = new IdentityHashMap<>();

    void add(UsageRecord record) {
        Optional<LocalDate> day = record.when().map(Moment::day);
        tally(day, record.key()).add(record);
        record.when().ifPresent(this::reach);
        if (!record.user().isEmpty()) {
            add(user(record.user()), record.amounts());
        }
        if (!record.task().isEmpty()) {
            tasks.add(record);
            day.ifPresent(date -> weeks.computeIfAbsent(Weeks.monday(date), _ -> new Tasks()).add(record));
        }
    }

    /// Most records are of the day of the one before, and their keys are few and the same.
    private Tally tally(Optional<LocalDate> day, UsageKey key) {
        if (!lastDay.equals(day) || ofLastDay.size() > MOST_OF_A_DAY) {
            ofLastDay.clear();
            lastDay = day;
        }
        Tally known = ofLastDay.get(key);
        if (known == null) {
            known = cell(new Cell(day, key));
            ofLastDay.put(key, known);
        }
        return known;
    }

    private Tally cell(Cell cell) {
        Cell kept = cells.size() < MOST_GROUPS || cells.containsKey(cell) ? cell
                : new Cell(cell.day(), UsageKey.of(cell.key().provider(), cell.key().model()));
        return cells.computeIfAbsent(kept, _ -> new Tally());
    }

    private User user(String name) {
        User known = users.get(name);
        return known != null ? known : newUser(name);
    }

    private User newUser(String name) {
        return users.computeIfAbsent(users.size() < MOST_USERS ? name : OTHER_USERS, _ -> new User());
    }

    private static void add(User user, Amounts amounts) {
        user.calls += amounts.count(Measure.CALLS);
        user.tokens += amounts.tokens();
        if (amounts.has(Measure.COST)) {
            user.cost = user.cost.add(amounts.value(Measure.COST));
            user.costKnown = true;
        }
    }

    private void reach(Moment moment) {
        if (earliest.isEmpty() || before(moment, earliest.get())) {
            earliest = Optional.of(moment);
        }
        if (latest.isEmpty() || before(latest.get(), moment)) {
            latest = Optional.of(moment);
        }
    }

    private static boolean before(Moment one, Moment other) {
        int byDay = one.day().compareTo(other.day());
        return byDay < 0 || byDay == 0 && one.time().orElse(LocalTime.MIN).isBefore(other.time().orElse(LocalTime.MIN));
    }

    void add(Partial other) {
        other.cells.forEach((cell, tally) -> cell(cell).add(tally));
        other.users.forEach(this::add);
        other.weeks.forEach((week, from) -> weeks.computeIfAbsent(week, _ -> new Tasks()).add(from));
        tasks.add(other.tasks);
        other.earliest.ifPresent(this::reach);
        other.latest.ifPresent(this::reach);
    }

    private void add(String name, User from) {
        User user = user(name);
        user.calls += from.calls;
        user.tokens += from.tokens;
        user.cost = user.cost.add(from.cost);
        user.costKnown |= from.costKnown;
    }

    Optional<Moment> earliest() {
        return earliest;
    }

    Optional<Moment> latest() {
        return latest;
    }
}
