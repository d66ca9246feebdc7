package glidepath.reports.focus;

import static glidepath.reports.focus.FocusColumn.BilledCost;
import static glidepath.reports.focus.FocusColumn.BillingCurrency;
import static glidepath.reports.focus.FocusColumn.ContractedCost;
import static glidepath.reports.focus.FocusColumn.EffectiveCost;
import static glidepath.reports.focus.FocusColumn.ListCost;
import static glidepath.reports.focus.FocusColumn.PricingCurrency;
import static glidepath.reports.focus.FocusColumn.PricingCurrencyEffectiveCost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import glidepath.plan.DisplayCurrency;
import glidepath.reports.tables.Cell;
import glidepath.units.Money;

/// A row while it is filled. A column that is not set is null, which a CSV file shows as empty.
///
/// Amounts come in dollars, in which all is priced; what is billed is in the currency that the plan is shown in.
final class FocusRow {

    private static final String DOLLARS = "USD";
    private static final String PRICING = PricingCurrency.name();

    private final DisplayCurrency currency;
    private final Map<FocusColumn, Cell> cells = new EnumMap<>(FocusColumn.class);

    FocusRow(DisplayCurrency currency) {
        this.currency = currency;
        text(BillingCurrency, currency.code().filter(_ -> currency.isComplete()).orElse(DOLLARS)).text(PricingCurrency, DOLLARS);
    }

    FocusRow text(FocusColumn column, String text) {
        cells.put(column, new Cell.Text(text));
        return this;
    }

    FocusRow number(FocusColumn column, BigDecimal value) {
        cells.put(column, new Cell.Number(value));
        return this;
    }

    FocusRow money(FocusColumn column, Money amount) {
        cells.put(column, new Cell.Price(column.name().startsWith(PRICING) ? amount : new Money(currency.of(amount.usd()))));
        return this;
    }

    /// Midnight UTC, as the specification writes date and time.
    FocusRow date(FocusColumn column, LocalDate day) {
        return text(column, day + "T00:00:00Z");
    }

    /// The same amount in every cost column, as for credits and taxes.
    FocusRow costs(Money amount) {
        return net(amount).money(ListCost, amount);
    }

    /// What is billed, where nothing was paid ahead.
    FocusRow net(Money amount) {
        return money(BilledCost, amount).money(EffectiveCost, amount).money(ContractedCost, amount)
                .money(PricingCurrencyEffectiveCost, amount);
    }

    List<Cell> cells() {
        return Arrays.stream(FocusColumn.values()).map(column -> cells.getOrDefault(column, Cell.EMPTY)).toList();
    }
}
