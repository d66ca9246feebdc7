package glidepath.plan;

import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// People who look at the answers.
///
/// @param share   of tasks that are reviewed
/// @param minutes per reviewed task; negative where the answer saves time
public record Review(Percent share, Count minutes, Money hourlyRate) {

    public static final Review NONE = new Review(Percent.ZERO, Count.ZERO, Money.ZERO);
}
