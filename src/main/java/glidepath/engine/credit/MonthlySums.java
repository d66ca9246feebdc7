package glidepath.engine.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import glidepath.plan.Grant;
import glidepath.units.Money;

/// A sum that comes anew in each month from the grant's start to its last day. Unused, it lapses with its month, or is carried over.
final class MonthlySums implements Arrivals {

    private final GrantBalance owner;
    private final Money sum;
    private final boolean carryOver;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate last;
    private final YearMonth lastMonth;
    private int number;

    /// @param horizon the last month of the plan
    MonthlySums(GrantBalance owner, Grant grant, YearMonth horizon) {
        this.owner = owner;
        sum = grant.worth();
        carryOver = grant.monthly().carryOver();
        start = grant.firstDay(grant.parts().getFirst()).orElse(null);
        last = grant.lastDay().orElse(null);
        lastMonth = last == null || YearMonth.from(last).isAfter(horizon) ? horizon : YearMonth.from(last);
    }

    @Override
    public List<Part> in(Cycle cycle) {
        boolean ended = last != null && last.isBefore(cycle.first());
        return ended || start != null && start.isAfter(cycle.last()) ? List.of()
                : List.of(new Part(owner, number++, cycle.share(sum), start != null && cycle.has(start) ? start : cycle.first(),
                lastDay(cycle)));
    }

    private @Nullable LocalDate lastDay(Cycle cycle) {
        return carryOver || last != null && last.isBefore(cycle.last()) ? last : cycle.last();
    }

    @Override
    public boolean more(Cycle cycle) {
        return last == null || !last.isBefore(cycle.end());
    }

    @Override
    public Money toCome(Cycle cycle) {
        return sum.times(BigDecimal.valueOf(months(cycle)));
    }

    /// Months after a cycle, within plan and expiry, that bring the sum.
    private long months(Cycle cycle) {
        YearMonth from = cycle.month().plusMonths(1);
        YearMonth first = start != null && YearMonth.from(start).isAfter(from) ? YearMonth.from(start) : from;
        return Math.max(0, ChronoUnit.MONTHS.between(first, lastMonth) + 1);
    }
}
