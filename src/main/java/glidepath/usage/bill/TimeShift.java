package glidepath.usage.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// Finds days on which usage and bill differ only since they end their days at different hours: what one day has too much, the next has too
/// little, always in the same direction, never more than the day itself, and to the last digit in the end.
final class TimeShift {

    private final boolean tokens;
    private final Set<LocalDate> found = new HashSet<>();
    private final List<LocalDate> run = new ArrayList<>();
    private BigDecimal carry = BigDecimal.ZERO;

    private TimeShift(boolean tokens) {
        this.tokens = tokens;
    }

    static Set<LocalDate> of(SortedMap<LocalDate, DayCell> days) {
        var shift = new TimeShift(days.values().stream().allMatch(cell -> cell.billed().isPresent()));
        days.forEach(shift::day);
        return shift.found;
    }

    private void day(LocalDate day, DayCell cell) {
        BigDecimal before = carry;
        if (!run.isEmpty() && !run.getLast().plusDays(1).equals(day)) {
            clear();
        }
        carry = carry.add(cell.off(tokens));
        if (carry.signum() * before.signum() < 0 || carry.abs().compareTo(cell.most(tokens)) > 0) {
            clear();
        } else if (carry.signum() == 0) {
            found.addAll(run);
            if (!run.isEmpty()) {
                found.add(day);
            }
            clear();
        } else {
            run.add(day);
        }
    }

    private void clear() {
        run.clear();
        carry = BigDecimal.ZERO;
    }
}
