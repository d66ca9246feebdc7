package glidepath.plan;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import glidepath.units.Money;

/// Money in the bank, and what else moves it each month.
///
/// @param balance      at the start of the plan; unknown where empty
/// @param otherBurn    spent each month on all that the plan does not forecast
/// @param income       received each month
/// @param burnSeries   what is spent in given months, instead of [#otherBurn]
/// @param incomeSeries what is received in given months, instead of [#income]
/// @param events       dated amounts
/// @param spendCap     the most that the plan may charge in a month, before credits; no limit where empty
public record Cash(Optional<Money> balance, Money otherBurn, Money income, SortedMap<YearMonth, Money> burnSeries,
                   SortedMap<YearMonth, Money> incomeSeries, List<CashEvent> events, Optional<Money> spendCap) implements Item {

    public static final Cash UNKNOWN = new Cash(Optional.empty(), Money.ZERO, Money.ZERO);

    public Cash {
        burnSeries = Collections.unmodifiableSortedMap(new TreeMap<>(burnSeries));
        incomeSeries = Collections.unmodifiableSortedMap(new TreeMap<>(incomeSeries));
        events = List.copyOf(events);
    }

    /// The same in every month.
    public Cash(Optional<Money> balance, Money otherBurn, Money income) {
        this(balance, otherBurn, income, Collections.emptySortedMap(), Collections.emptySortedMap(), List.of(), Optional.empty());
    }

    @Override
    public String id() {
        return "cash";
    }

    @Override
    public String name() {
        return id();
    }
}
