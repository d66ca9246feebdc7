package glidepath.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// One credit of a provider.
///
/// @param provider whose charges it pays
/// @param amount   what is left of it
/// @param start    first day; it pays the whole billing cycle that this day is in. Empty where long since
/// @param expires  last day; empty where unknown
/// @param products that it pays for; all of the provider's where empty
/// @param on       false where it is disabled and pays nothing
public record Grant(String id, String name, boolean on, String provider, Money amount, Optional<LocalDate> start,
                    Optional<LocalDate> expires, List<String> products) implements Item {

    public Grant {
        products = List.copyOf(products);
        if (start.isPresent() && expires.isPresent() && expires.get().isBefore(start.get())) {
            throw InvalidValueException.because("grant.dates", start.get(), expires.get());
        }
    }

    public static Grant of(String id, String name, Money amount) {
        return new Grant(id, name, true, "aws", amount, Optional.empty(), Optional.empty(), List.of());
    }
}
