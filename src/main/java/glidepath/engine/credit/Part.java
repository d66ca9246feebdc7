package glidepath.engine.credit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import glidepath.units.Money;

/// What has its own place in the order in which credits are applied: a whole grant, a released part of one, or the sum of one month.
final class Part {

    private final GrantBalance owner;
    private final int number;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate last;
    private Money left;

    /// @param start null where it started before the plan
    /// @param last  null where it has no last day
    Part(GrantBalance owner, int number, Money amount, @Nullable LocalDate start, @Nullable LocalDate last) {
        this.owner = owner;
        this.number = number;
        this.start = start;
        this.last = last;
        left = amount;
    }

    GrantBalance owner() {
        return owner;
    }

    /// Its place among the parts of its grant.
    int number() {
        return number;
    }

    @Nullable LocalDate last() {
        return last;
    }

    LocalDate startOrEver() {
        return start == null ? LocalDate.MIN : start;
    }

    LocalDate lastOrNever() {
        return last == null ? LocalDate.MAX : last;
    }

    Money left() {
        return left;
    }

    void draw(Money amount) {
        left = left.minus(amount);
    }

    /// Takes what is left with it.
    Money lapse() {
        Money lapsed = left;
        left = Money.ZERO;
        return lapsed;
    }

    boolean endsWith(Cycle cycle) {
        return last != null && !last.isAfter(cycle.last());
    }
}
