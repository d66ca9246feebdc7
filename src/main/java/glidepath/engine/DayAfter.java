package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// What the end of the credits does to the cost of a successful task.
///
/// @param before     what it takes from the bank in the last month that credits cover in full
/// @param after      what it takes in the first month after the one in which they run out
/// @param standStill the part of the volume, or of the price, that would keep the monthly cash where it was before
public record DayAfter(YearMonth monthBefore, Money before, YearMonth monthAfter, Money after, Optional<BigDecimal> standStill) {

    /// Empty where credits do not run out with a whole month on either side of it in the horizon.
    public static Optional<DayAfter> of(ScenarioForecast forecast, Runway runway) {
        return runway.runOut().map(out -> YearMonth.from(out.date())).flatMap(month -> {
            List<Bill> bills = forecast.bills();
            int index = (int) bills.stream().takeWhile(bill -> bill.month().isBefore(month)).count();
            return index == 0 || index + 1 >= bills.size() ? Optional.empty() : between(bills.get(index - 1), bills.get(index + 1));
        });
    }

    private static Optional<DayAfter> between(Bill before, Bill after) {
        return before.cashPerSuccessfulTask().flatMap(early -> after.cashPerSuccessfulTask()
                .map(late -> new DayAfter(before.month(), early, after.month(), late, standStill(before, after))));
    }

    private static Optional<BigDecimal> standStill(Bill before, Bill after) {
        return after.leftToPay().isPositive()
                ? Optional.of(Decimals.divide(before.leftToPay().usd(), after.leftToPay().usd()))
                : Optional.empty();
    }
}
