package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Cash;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// How long the money in the bank lasts: cash less what is left to pay, less other burn, plus income, month by month.
///
/// @param balances at the end of each month
/// @param zero     the day on which it reaches zero, spread evenly over the month; empty where it lasts the horizon
public record CashRunway(List<Money> balances, Optional<LocalDate> zero) {

    /// Empty where the plan does not say how much cash there is.
    public static Optional<CashRunway> of(ScenarioForecast forecast) {
        return forecast.assumptions().cash().balance().map(balance -> from(balance, forecast));
    }

    private static CashRunway from(Money start, ScenarioForecast forecast) {
        Cash cash = forecast.assumptions().cash();
        var balances = new ArrayList<Money>();
        Optional<LocalDate> zero = start.isPositive() ? Optional.empty() : Optional.of(forecast.settings().start().atDay(1));
        Money balance = start;
        for (Bill bill : forecast.bills()) {
            Money outflow = bill.leftToPay().plus(cash.otherBurn()).minus(cash.income());
            Money end = balance.minus(outflow);
            if (zero.isEmpty() && !end.isPositive()) {
                BigDecimal days = BigDecimal.valueOf(bill.month().lengthOfMonth());
                zero = Optional.of(bill.month().atDay(1).plusDays(Decimals.wholes(balance.usd().multiply(days), outflow.usd())));
            }
            balances.add(end);
            balance = end;
        }
        return new CashRunway(List.copyOf(balances), zero);
    }
}
