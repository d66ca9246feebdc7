package glidepath.usage.bill;

import java.util.Optional;

import glidepath.units.Money;
import glidepath.usage.Measure;

/// A part of the difference between what was billed and what was forecast.
///
/// @param what the model or product that it is about; empty where it is about all
/// @param meter which tokens, where it is about one kind
public record Variance(VarianceCause cause, String what, Optional<Measure> meter, Money amount) {
}
