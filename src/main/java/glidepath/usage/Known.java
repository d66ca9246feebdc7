package glidepath.usage;

import java.math.BigDecimal;

/// The sum of a measure over the records that tell it.
///
/// @param calls made by those records that also tell their calls
/// @param over  the part of the sum that these calls make
public record Known(BigDecimal sum, long calls, BigDecimal over) {

    Known and(Known other) {
        return new Known(sum.add(other.sum), calls + other.calls, over.add(other.over));
    }
}
