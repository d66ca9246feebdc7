package glidepath.plan;

import java.time.LocalDate;
import java.util.Optional;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// A part of a grant, with its own date and expiry (cost model, section 8).
///
/// @param amount        what is left of it
/// @param date          from which it may be used; the grant's start where empty
/// @param expires       its last day; the grant's where empty
/// @param afterPrevious whether it waits until the part before it is used up
/// @param spend         the provider's charges of a month, before credits, that release it; empty where it does not wait for any
public record Release(Money amount, Optional<LocalDate> date, Optional<LocalDate> expires, boolean afterPrevious, Optional<Money> spend) {

    /// A part without any condition.
    public static final Release PLAIN = new Release(Money.ZERO, Optional.empty(), Optional.empty(), false, Optional.empty());

    public Release {
        if (date.isPresent() && expires.isPresent() && expires.get().isBefore(date.get())) {
            throw InvalidValueException.because("grant.dates", date.get(), expires.get());
        }
    }

    /// Whether anything but a date has to happen first.
    public boolean waits() {
        return afterPrevious || spend.isPresent();
    }
}
