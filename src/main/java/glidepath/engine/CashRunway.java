package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Cash;
import glidepath.plan.Settings;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// How long the money in the bank lasts: cash less what is left to pay, less other burn, plus income, month by month, plus dated events.
///
/// @param balances at the end of each month
/// @param zero     the day on which it reaches zero; empty where it lasts the horizon
public record CashRunway(List<Money> balances, Optional<LocalDate> zero) {

    public CashRunway {
        balances = List.copyOf(balances);
    }

    /// Empty where the plan does not say how much cash there is.
    public static Optional<CashRunway> of(ScenarioForecast forecast) {
        return forecast.assumptions().cash().balance().map(balance -> from(balance, forecast));
    }

    private static CashRunway from(Money start, ScenarioForecast forecast) {
        Settings settings = forecast.settings();
        Cash cash = forecast.assumptions().cash();
        var balances = new ArrayList<Money>();
        Optional<LocalDate> zero = start.isPositive() ? Optional.empty() : Optional.of(settings.firstDay());
        Money balance = start;
        for (Bill bill : forecast.bills()) {
            Money monthly = cash.burnSeries().getOrDefault(bill.month(), cash.otherBurn())
                    .minus(cash.incomeSeries().getOrDefault(bill.month(), cash.income())).times(settings.part(bill.month()));
            LocalDate first = bill.month().equals(settings.start()) ? settings.firstDay() : bill.month().atDay(1);
            var events = new CashEvents(cash.events(), first);
            if (zero.isEmpty()) {
                zero = zero(balance, bill.leftToPay().plus(monthly), first, events);
            }
            balance = balance.minus(bill.leftToPay().plus(monthly)).plus(events.all());
            balances.add(balance);
        }
        return new CashRunway(balances, zero);
    }

    /// Events count at the start of their day, all else flows evenly over the days of the month.
    private static Optional<LocalDate> zero(Money opening, Money outflow, LocalDate first, CashEvents events) {
        LocalDate end = YearMonth.from(first).plusMonths(1).atDay(1);
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end));
        Money balance = opening;
        LocalDate from = first;
        for (LocalDate until : events.days(end)) {
            balance = balance.plus(events.at(from));
            if (!balance.isPositive()) {
                return Optional.of(from);
            }
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
            Money flows = outflow.times(days).dividedBy(all).minus(events.flow(from, until));
            Money left = days.compareTo(all) == 0 ? balance.minus(outflow).plus(events.flow(from, until)) : balance.minus(flows);
            if (!left.isPositive()) {
                return Optional.of(from.plusDays(Decimals.wholes(balance.usd().multiply(days), balance.minus(left).usd())));
            }
            balance = left;
            from = until;
        }
        return Optional.empty();
    }
}
