package glidepath.plan;

import java.time.YearMonth;
import java.util.Optional;

import glidepath.units.Count;

/// Fine-tuning of the workload's model.
///
/// @param tokens that are trained at a time
/// @param month  in which they are; each month where empty
public record Training(Count tokens, Optional<YearMonth> month) {

    public static final Training NONE = new Training(Count.ZERO, Optional.empty());
}
