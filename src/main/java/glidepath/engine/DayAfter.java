package glidepath.engine;

import java.time.YearMonth;
import java.util.Optional;

import glidepath.units.Money;
import glidepath.units.Percent;

/// What the end of the credits does to the cash that a successful task takes.
///
/// @param before cash for a successful task in the last month that credits cover in full
/// @param after  cash for one in the first whole month after they run out
/// @param calls  the share of that month's calls that would take no more cash than the month before did; empty where none would, where
///               no less is needed, or where credits still pay in it
/// @param prices the same share of the prices of the providers that are called
public record DayAfter(YearMonth monthBefore, Money before, YearMonth monthAfter, Money after, Optional<Percent> calls,
        Optional<Percent> prices) {

    /// Empty where credits do not run out with a whole month on either side of it in the horizon.
    public static Optional<DayAfter> of(ScenarioForecast forecast) {
        return forecast.runway().runOut().flatMap(out -> forecast.bill(YearMonth.from(out.date()).minusMonths(1))
                .flatMap(before -> forecast.bill(out.firstWholeMonth()).flatMap(after -> between(forecast, before, after))));
    }

    private static Optional<DayAfter> between(ScenarioForecast forecast, Bill before, Bill after) {
        return before.cashPerSuccessfulTask().flatMap(early -> after.cashPerSuccessfulTask().map(late -> {
            Optional<StandStill> stands = standStill(forecast, before, after);
            return new DayAfter(before.month(), early, after.month(), late, stands.flatMap(StandStill::calls),
                    stands.flatMap(StandStill::prices));
        }));
    }

    private static Optional<StandStill> standStill(ScenarioForecast forecast, Bill before, Bill after) {
        Money cash = before.credits().cycle().ofMonth(before.leftToPay());
        boolean comparable = forecast.complete() && after.credits().applied().isZero() && !forecast.isBilled(after.month());
        return comparable && after.leftToPay().compareTo(cash) > 0 ? Optional.of(new StandStill(forecast, after.month(), cash))
                : Optional.empty();
    }
}
