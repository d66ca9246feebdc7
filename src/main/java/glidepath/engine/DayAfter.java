package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import glidepath.engine.credit.Runway;
import glidepath.units.Decimals;
import glidepath.units.Money;

/// What the end of the credits does to the cost of a successful task.
///
/// @param before     what it takes from the bank in the last month that credits cover in full
/// @param after      what it takes in the first month without them
/// @param standStill the part of the volume, or of the price, that would keep the monthly cash where it was before
public record DayAfter(YearMonth monthBefore, Money before, YearMonth monthAfter, Money after, Optional<BigDecimal> standStill) {

    /// Empty where credits do not run out with a whole month on either side of it in the horizon.
    public static Optional<DayAfter> of(ScenarioForecast forecast, Runway runway) {
        return runway.runOut().map(Runway.RunOut::date).flatMap(date -> {
            List<Bill> bills = forecast.bills();
            int before = (int) bills.stream().takeWhile(bill -> bill.month().isBefore(YearMonth.from(date))).count() - 1;
            int after = date.getDayOfMonth() == 1 ? before + 1 : before + 2;
            return before < 0 || after >= bills.size() ? Optional.empty() : between(bills.get(before), bills.get(after));
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
