package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /// The day on which a forecast's cash is used up; empty where it lasts, or nobody says how much there is.
    public static Optional<LocalDate> zeroOf(ScenarioForecast forecast) {
        return of(forecast).flatMap(CashRunway::zero);
    }

    private static CashRunway from(Money start, ScenarioForecast forecast) {
        Settings settings = forecast.settings();
        Cash cash = forecast.assumptions().cash();
        List<Money> burn = netBurn(settings, cash);
        List<List<CashStretch>> stretches = CashStretch.of(settings, cash.events());
        var balances = new ArrayList<Money>();
        Optional<LocalDate> zero = start.isPositive() ? Optional.empty() : Optional.of(settings.firstDay());
        Money balance = start;
        for (int month = 0; month < burn.size(); month++) {
            Money outflow = forecast.bills().get(month).leftToPay().plus(burn.get(month));
            if (zero.isEmpty()) {
                zero = zero(balance, outflow, stretches.get(month));
            }
            balance = balance.minus(outflow).plus(new CashEvents(cash.events(), stretches.get(month).getFirst().from()).all());
            balances.add(balance);
        }
        return new CashRunway(balances, zero);
    }

    /// What leaves the bank each month beside the bills, less income; dated events apart.
    public static List<Money> netBurn(Settings settings, Cash cash) {
        return settings.horizon().stream().map(month -> cash.burnSeries().getOrDefault(month, cash.otherBurn())
                .minus(cash.incomeSeries().getOrDefault(month, cash.income())).times(settings.part(month))).toList();
    }

    private static Optional<LocalDate> zero(Money opening, Money outflow, List<CashStretch> stretches) {
        Money balance = opening;
        for (CashStretch stretch : stretches) {
            balance = balance.plus(stretch.arrives());
            if (!balance.isPositive()) {
                return Optional.of(stretch.from());
            }
            Money left = balance.minus(stretch.part(outflow)).plus(stretch.flows());
            if (!left.isPositive()) {
                return Optional.of(stretch.from().plusDays(Decimals.wholes(balance.usd().multiply(BigDecimal.valueOf(stretch.days())),
                        balance.minus(left).usd())));
            }
            balance = left;
        }
        return Optional.empty();
    }
}
