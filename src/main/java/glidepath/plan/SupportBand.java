package glidepath.plan;

import java.util.Optional;

import glidepath.units.Money;
import glidepath.units.Percent;

/// A band of a provider's charges of a month, and the support that it costs.
///
/// @param upTo  where it ends; the last one does not where empty
/// @param share of the charges in it
public record SupportBand(Optional<Money> upTo, Percent share) {

    public static final SupportBand NONE = new SupportBand(Optional.empty(), Percent.ZERO);
}
