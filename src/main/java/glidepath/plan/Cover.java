package glidepath.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import glidepath.units.Percent;

/// The share of each eligible charge that a grant pays.
///
/// @param share   from its start on
/// @param changes later shares, by date: 100 %, then 20 %
public record Cover(Percent share, List<Change> changes) {

    public static final Cover ALL = new Cover(Percent.ALL, List.of());

    /// @param from the first day of another share
    public record Change(LocalDate from, Percent share) {

        public static final Change NONE = new Change(LocalDate.of(2000, 1, 1), Percent.ALL);
    }

    public Cover {
        changes = changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }
}
