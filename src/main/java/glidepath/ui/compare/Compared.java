package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.reports.tables.Cell;
import glidepath.ui.reasons.Distance;

/// A figure of a scenario, and how it compares with those of others.
///
/// @param value  with all its digits
/// @param order  by which it is sorted; empty where it is unknown
/// @param best   whether no other scenario has a better one
/// @param better  whether that is better than the reference; empty where it is the same or cannot be compared
/// @param distance how far it is from the reference; none likewise
public record Compared(String text, Cell value, Optional<BigDecimal> order, Optional<Boolean> better, Distance distance, boolean best) {

    Compared(String text, Cell value, Optional<BigDecimal> order, Optional<Boolean> better) {
        this(text, value, order, better, Distance.NONE, false);
    }

    static Compared plain(String text) {
        return new Compared(text, Cell.text(text), Optional.empty(), Optional.empty());
    }

    Compared at(Distance other) {
        return new Compared(text, value, order, better, other, best);
    }

    /// How far it is from the reference, in words; empty where it cannot be compared.
    public String against() {
        return distance.text();
    }

    /// Marked where it is as good as the best; empty where there is no best.
    Compared markedIf(Optional<BigDecimal> bestOrder) {
        return bestOrder.isPresent() && order.equals(bestOrder) ? new Compared(text, value, order, better, distance, true) : this;
    }
}
