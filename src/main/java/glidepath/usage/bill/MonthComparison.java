package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import glidepath.plan.LineKind;
import glidepath.units.Money;

/// A month of a forecast beside the same month of a bill.
///
/// @param forecast charges before credits and tax
/// @param unpriced what of the forecast has no price, which makes it a lower bound
/// @param actual   usage, net of discounts, before credits and tax
/// @param credited what credits really paid, by product that was billed; $0 of those that they passed over
/// @param apart    what else the bill has, by kind: credits, refunds, tax, fees
/// @param others   usage of products that the forecast does not charge, which is not compared
/// @param unread   what is forecast of providers of whom no bill of the month was read, by product, which is not compared
/// @param products what each product was forecast and billed
/// @param parts    whose sum is the difference, to the last digit
public record MonthComparison(YearMonth month, Money forecast, SortedSet<ActualKey> unpriced, Money actual, Money forecastCredits,
                              SortedMap<String, Money> credited, Map<LineKind, Money> apart, SortedMap<String, Money> others,
                              SortedMap<String, Money> unread, List<ProductComparison> products, List<Variance> parts) {

    /// A product of the two.
    ///
    /// @param complete whether all that is forecast of it has a price
    public record ProductComparison(String product, Money forecast, boolean complete, Money actual) {
    }

    public MonthComparison {
        unpriced = Collections.unmodifiableSortedSet(new TreeSet<>(unpriced));
        credited = Collections.unmodifiableSortedMap(new TreeMap<>(credited));
        apart = Map.copyOf(apart);
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
        products = List.copyOf(products);
        parts = List.copyOf(parts);
    }

    /// Whether all that is forecast has a price.
    public boolean complete() {
        return unpriced.isEmpty();
    }

    /// At most, where the forecast is a lower bound.
    public Money difference() {
        return actual.minus(forecast);
    }
}
