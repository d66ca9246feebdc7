package glidepath.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import glidepath.engine.credit.Runway;
import glidepath.units.Money;

/// What is to pay once the credits no longer cover what they could pay for.
///
/// @param from   the first day that is not wholly covered
/// @param amount of the first whole month from then on; in dollars, with tax
public record CashAfterCredits(LocalDate from, Money amount) {

    /// @return empty where the credits last, are never used, or end in the plan's last month; and where a price is missing
    public static Optional<CashAfterCredits> of(ScenarioForecast forecast) {
        return Optional.of(forecast).filter(ScenarioForecast::complete).flatMap(priced -> priced.outlook().runOut())
                .map(Runway.RunOut::date).flatMap(day -> {
            YearMonth whole = day.getDayOfMonth() == 1 ? YearMonth.from(day) : YearMonth.from(day).plusMonths(1);
            return forecast.bills().stream().filter(bill -> bill.month().equals(whole)).findFirst()
                    .map(bill -> new CashAfterCredits(day, bill.leftToPay()));
        });
    }
}
