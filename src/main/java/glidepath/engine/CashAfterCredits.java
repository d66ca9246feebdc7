package glidepath.engine;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.units.Money;

/// What is to pay once the credits no longer cover what they could pay for.
///
/// @param from   the first day that is not wholly covered
/// @param amount of the first whole month from then on; in dollars, with tax
public record CashAfterCredits(LocalDate from, Money amount) {

    /// @return empty where the credits last, are never used, or end in the plan's last month; and where a price is missing
    public static Optional<CashAfterCredits> of(ScenarioForecast forecast) {
        return Optional.of(forecast).filter(ScenarioForecast::complete).flatMap(priced -> priced.outlook().runOut())
                .flatMap(out -> forecast.bill(out.firstWholeMonth()).map(bill -> new CashAfterCredits(out.date(), bill.leftToPay())));
    }
}
