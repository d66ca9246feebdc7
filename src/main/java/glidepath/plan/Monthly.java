package glidepath.plan;

import java.util.Optional;

import glidepath.units.Money;

/// A sum that a grant brings anew each month.
///
/// @param amount    empty where the grant is no monthly one
/// @param carryOver whether what is unused at the end of a month is kept; else it lapses
public record Monthly(Optional<Money> amount, boolean carryOver) {

    public static final Monthly NONE = new Monthly(Optional.empty(), false);
}
