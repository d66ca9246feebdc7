package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.Surface;
import glidepath.units.Money;
import glidepath.units.Rate;

/// The same charge in one month or more, added up.
///
/// @param months in which it occurs, in their order; at least one
public record ChargeSum(List<Month> months) {

    public ChargeSum {
        months = List.copyOf(months);
    }

    /// The charge in one month, and who pays that month's charges.
    public record Month(Bill bill, Charge charge, ChargeCredits credits) {
    }

    /// What makes it the same charge; its rate may change over time.
    private record Key(Surface surface, Cause cause, String owner, String what, Account account, Optional<ModelId> route) {
        static Key of(Line line) {
            return new Key(line.surface(), line.cause(), line.owner(), line.what(), line.account(), line.route());
        }
    }

    /// All charges of some months, in the order in which they first occur.
    public static List<ChargeSum> of(List<Bill> bills) {
        var sums = new LinkedHashMap<Key, List<Month>>();
        for (Bill bill : bills) {
            ChargeCredits credits = ChargeCredits.of(bill);
            bill.charges().forEach(charge -> sums.computeIfAbsent(Key.of(charge.line()), _ -> new ArrayList<>())
                    .add(new Month(bill, charge, credits)));
        }
        return sums.values().stream().map(ChargeSum::new).toList();
    }

    public Month first() {
        return months.getFirst();
    }

    public Month last() {
        return months.getLast();
    }

    /// Of its first month: what it is for, and where.
    public Line line() {
        return first().charge().line();
    }

    public BigDecimal quantity() {
        return months.stream().map(month -> month.charge().quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The list price; empty where it is unknown, or not the same in all months.
    public Optional<Rate> rate() {
        Optional<Rate> rate = line().rate();
        return months.stream().allMatch(month -> month.charge().line().rate().equals(rate)) ? rate : Optional.empty();
    }

    /// Whether it has a price in every month.
    public boolean isPriced() {
        return months.stream().allMatch(month -> month.charge().isPriced());
    }

    public Money amount() {
        return Money.sum(months.stream().map(month -> month.charge().amount()).toList());
    }

    public Money list() {
        return Money.sum(months.stream().map(month -> month.charge().list()).toList());
    }

    /// What credits pay of it.
    public Money paid() {
        return Money.sum(months.stream().map(month -> month.credits().paidOf(month.charge())).toList());
    }

    public Money left() {
        return amount().minus(paid());
    }

    /// What each grant pays of it, by the grant's id.
    public Map<String, Money> payments() {
        var payments = new LinkedHashMap<String, Money>();
        months.forEach(month -> month.credits().of(month.charge())
                .forEach(payment -> payments.merge(payment.grant(), payment.amount(), Money::plus)));
        return payments;
    }

    /// The last month of which something is left to pay; empty where credits pay all of it.
    public Optional<Month> lastLeft() {
        return months.reversed().stream().filter(month -> month.credits().leftOf(month.charge()).isPositive()).findFirst();
    }
}
