package glidepath.usage.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import glidepath.usage.Measure;

/// The causes of prices that differ by a known factor.
final class PriceCauses {

    /// Bills round each row, so that a factor is compared to a thousandth.
    private static final int DIGITS = 3;

    /// A write for an hour costs twice the input price, one for five minutes 1.25 times.
    private static final BigDecimal HOUR = new BigDecimal("1.600");
    private static final Map<BigDecimal, VarianceCause> FACTORS = new LinkedHashMap<>();

    static {
        FACTORS.put(new BigDecimal("1.100"), VarianceCause.PLACE);
        FACTORS.put(new BigDecimal("0.500"), VarianceCause.BATCH);
        FACTORS.put(new BigDecimal("0.550"), VarianceCause.BATCH);
        FACTORS.put(new BigDecimal("1.750"), VarianceCause.PRIORITY);
    }

    private PriceCauses() {
    }

    /// Known factors on a price, and the cause of each.
    ///
    /// @param writes whether it is the price of a cache write
    static Map<BigDecimal, VarianceCause> factors(boolean writes) {
        var factors = new LinkedHashMap<>(FACTORS);
        if (writes) {
            factors.put(HOUR, VarianceCause.HOUR_WRITES);
        }
        return factors;
    }

    static VarianceCause of(TokenCell cell, Measure meter) {
        if (cell.isRounding()) {
            return VarianceCause.ROUNDING;
        }
        return cell.priceRatio().map(ratio -> factors(meter == Measure.CACHE_WRITE).get(ratio.setScale(DIGITS, RoundingMode.HALF_UP)))
                .orElse(VarianceCause.PRICE);
    }
}
