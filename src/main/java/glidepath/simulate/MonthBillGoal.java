package glidepath.simulate;

import java.time.YearMonth;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.units.Money;

/// What is left to pay of a month is at most a sum.
public record MonthBillGoal(YearMonth month, Money sum) implements Goal {

    @Override
    public YearMonth last() {
        return month;
    }

    @Override
    public int side(ScenarioForecast forecast) {
        return sum.compareTo(forecast.bill(month).map(Bill::leftToPay).orElse(Money.ZERO));
    }

    @Override
    public double share(ScenarioOdds odds) {
        return odds.monthUpTo(month, sum.usd().doubleValue()).share();
    }
}
