package glidepath.plan;

import java.util.Optional;

import glidepath.units.Count;
import glidepath.units.Money;

/// The reserved service tier: tokens per minute bought ahead, input and output apart; what exceeds them pays standard.
///
/// @param inputPrice  of 1,000 input tokens per minute for a month; AWS publishes none
/// @param outputPrice of 1,000 output tokens per minute for a month
/// @param termMonths  months that are owed at a time
public record Reserved(Count inputPerMinute, Count outputPerMinute, Optional<Money> inputPrice, Optional<Money> outputPrice,
                       int termMonths) {

    public static final Reserved NONE = new Reserved(Count.ZERO, Count.ZERO, Optional.empty(), Optional.empty(), 1);
}
