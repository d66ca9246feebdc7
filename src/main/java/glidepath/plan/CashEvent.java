package glidepath.plan;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// Money that comes or goes on a day, or from a day on: a round, a yearly invoice, a hire.
///
/// @param amount what comes; negative for what goes
/// @param every  how often
/// @param until  the last day of what is repeated; it goes on where empty
public record CashEvent(LocalDate date, Money amount, Every every, Optional<LocalDate> until) {

    public static final CashEvent NONE = new CashEvent(LocalDate.of(2000, 1, 1), Money.ZERO, Every.ONCE, Optional.empty());

    public enum Every {
        /// At the start of the day.
        ONCE,
        /// An amount a month, evenly from the day on.
        MONTH,
        /// At the start of the day of each year.
        YEAR
    }

    public CashEvent {
        if (until.isPresent() && until.get().isBefore(date)) {
            throw InvalidValueException.because("cash.event.dates", date, until.get());
        }
    }
}
