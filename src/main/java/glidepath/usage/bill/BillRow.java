package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.units.Money;

/// A row of a bill.
///
/// @param tokens that it counts; empty where it counts none, or in a unit that is not known
/// @param id     the same for the same row in another export
public record BillRow(ActualKey key, Optional<BigDecimal> tokens, Money cost, String id) {
}
