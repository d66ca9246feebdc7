package glidepath.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.Count;
import glidepath.units.Money;

/// A cost around the calls: a vector store, guardrails, a bucket, a tool.
///
/// @param provider     who bills it: `aws`, or any other name
/// @param product      under which name, which decides what credits may pay
/// @param monthly      an amount per month
/// @param series       the amount of given months, instead of [#monthly]
/// @param perKCalls    an amount per 1,000 calls of [#workloads]
/// @param rate         id of a published rate of the catalog; then the three counts say how many of its units
/// @param perMonth     units per month
/// @param perCall      units per call
/// @param running      units that run around the clock, where the rate is by the hour
/// @param workloads    ids of the workloads whose calls count; all where empty
/// @param upfront      an upfront fee, which credits never pay
/// @param price        of one unit, where no published rate is named: a GPU by the hour
/// @param unit         what that unit is called
/// @param free         units, or calls, of a month that cost nothing
public record Infrastructure(String id, String name, boolean on, String provider, String product, Money monthly,
                             SortedMap<YearMonth, Money> series, Money perKCalls, Optional<String> rate, Count perMonth, Count perCall,
                             Count running, List<String> workloads, boolean upfront, Optional<Money> price, String unit, Count free)
        implements Item {

    public Infrastructure {
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
        workloads = List.copyOf(workloads);
    }

    /// Without a price of its own.
    public Infrastructure(String id, String name, boolean on, String provider, String product, Money monthly, SortedMap<YearMonth,
            Money> series,
            Money perKCalls, Optional<String> rate, Count perMonth, Count perCall, Count running, List<String> workloads, boolean upfront) {
        this(id, name, on, provider, product, monthly, series, perKCalls, rate, perMonth, perCall, running, workloads, upfront,
                Optional.empty(), "", Count.ZERO);
    }

    /// A row that costs nothing yet.
    public static Infrastructure of(String id, String name, String provider, String product) {
        return new Infrastructure(id, name, true, provider, product, Money.ZERO, Collections.emptySortedMap(), Money.ZERO,
                Optional.empty(), Count.ZERO, Count.ZERO, Count.ZERO, List.of(), false);
    }
}
