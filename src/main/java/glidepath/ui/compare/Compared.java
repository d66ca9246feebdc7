package glidepath.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.reports.tables.Cell;

/// A figure of a scenario, and how it compares with those of others.
///
/// @param value  with all its digits
/// @param order  by which it is sorted; empty where it is unknown
/// @param best   whether no other scenario has a better one
/// @param better  whether that is better than the reference; empty where it is the same or cannot be compared
/// @param against how far it is from the reference; empty likewise
public record Compared(String text, Cell value, Optional<BigDecimal> order, Optional<Boolean> better, String against, boolean best) {

    Compared(String text, Cell value, Optional<BigDecimal> order, Optional<Boolean> better, String against) {
        this(text, value, order, better, against, false);
    }

    static Compared plain(String text) {
        return new Compared(text, Cell.text(text), Optional.empty(), Optional.empty(), "");
    }

    Compared against(boolean comparable, String difference) {
        return comparable ? new Compared(text, value, order, better, difference, best) : this;
    }

    /// Marked where it is as good as the best; empty where there is no best.
    Compared markedIf(Optional<BigDecimal> bestOrder) {
        return bestOrder.isPresent() && order.equals(bestOrder) ? new Compared(text, value, order, better, against, true) : this;
    }
}
