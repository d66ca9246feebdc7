package glidepath.simulate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import glidepath.plan.InputNumber;
import glidepath.plan.ValueType;

/// A drawn number as an input's value: within the input's bounds, and whole where it counts whole things.
final class DrawnValue {

    /// As many digits as a `double` holds for certain.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private DrawnValue() {
    }

    /// Bounds drawn numbers in place.
    ///
    /// @param from the first place, and `to` the first to leave
    static void bound(ValueType<?> type, double[] drawn, int from, int to) {
        double least = InputNumber.least(type).map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double most = InputNumber.most(type).map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        Bins.bound(drawn, from, to, least, most);
        if (type.shape() == ValueType.Shape.WHOLE) {
            Bins.round(drawn, from, to);
        }
    }

    /// The value to set into a plan.
    static <T> T of(ValueType<T> type, double drawn) {
        return InputNumber.value(type, BigDecimal.valueOf(drawn).round(DIGITS));
    }
}
