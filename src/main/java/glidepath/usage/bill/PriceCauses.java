package glidepath.usage.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import glidepath.usage.Measure;

/// What a price that is off by a known factor is called.
final class PriceCauses {

    /// Bills round each row, so a factor is known to a thousandth.
    private static final int DIGITS = 3;

    private static final Map<BigDecimal, Cause> FACTORS = new LinkedHashMap<>();

    static {
        FACTORS.put(new BigDecimal("1.100"), Cause.PLACE);
        FACTORS.put(new BigDecimal("0.500"), Cause.BATCH);
        FACTORS.put(new BigDecimal("0.550"), Cause.BATCH);
        FACTORS.put(new BigDecimal("1.750"), Cause.PRIORITY);
    }

    private PriceCauses() {
    }

    static Cause of(TokenCell cell, Measure meter) {
        if (cell.isRounding()) {
            return Cause.ROUNDING;
        }
        BigDecimal ratio = cell.priceRatio().setScale(DIGITS, RoundingMode.HALF_UP);
        boolean write = meter == Measure.CACHE_WRITE;
        return write && ratio.compareTo(new BigDecimal("1.600")) == 0 ? Cause.HOUR_WRITES : FACTORS.getOrDefault(ratio, Cause.PRICE);
    }
}
