package glidepath.usage.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.units.Money;

/// A row of a bill.
///
/// @param day      that it is about; empty where it is about a longer time
/// @param projects every name of the project that it was charged to; none where the bill does not say
/// @param tokens   that it counts; empty where it counts none, or in a unit that is not known
/// @param id       the same for the same row in another export
public record BillRow(ActualKey key, Optional<LocalDate> day, List<String> projects, Optional<BigDecimal> tokens, Money cost, String id) {

    public BillRow {
        projects = List.copyOf(projects);
    }

    /// Of no single day.
    public BillRow(ActualKey key, Optional<BigDecimal> tokens, Money cost, String id) {
        this(key, Optional.empty(), List.of(), tokens, cost, id);
    }

    /// Of a day.
    public BillRow on(Optional<LocalDate> known) {
        return new BillRow(key, known, projects, tokens, cost, id);
    }
}
