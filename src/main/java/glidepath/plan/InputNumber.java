package glidepath.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// The number behind an input's value, whatever its type: dollars, a count, a percentage as a fraction.
public final class InputNumber {

    private static final String PERCENT = "%";
    /// A number within the bounds of every input that holds dollars.
    private static final String SOME = "1";

    private InputNumber() {
    }

    /// Whether inputs of this type are numbers, which may be given as a range.
    public static boolean isNumeric(ValueType<?> type) {
        return switch (type.shape()) {
            case NUMBER, WHOLE, PERCENT -> true;
            default -> false;
        };
    }

    /// Whether inputs of this type are dollars, be it month by month.
    public static boolean isMoney(ValueType<?> type) {
        return switch (type.shape()) {
            case NUMBER -> held(type.read().apply(SOME)) instanceof Money;
            case NUMBERS_BY_MONTH -> ((Map<?, ?>) type.read().apply(Map.of("2000-01", SOME))).values().iterator().next() instanceof Money;
            default -> false;
        };
    }

    private static Object held(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    /// Empty where the input holds no number, or nothing.
    public static <T> Optional<BigDecimal> of(ValueType<T> type, T value) {
        return isNumeric(type) && !value.equals(Optional.empty()) ? Optional.of(Decimals.guard(type.number().apply(value)))
                : Optional.empty();
    }

    /// The number of an input in one way of running.
    public static <T> Optional<BigDecimal> of(Assumptions assumptions, InputRef<T> input) {
        return assumptions.item(input).flatMap(item -> of(input.lever().kind(), input.lever().of(item)));
    }

    /// The smallest number of inputs of this type; empty where there is none.
    public static Optional<BigDecimal> least(ValueType<?> type) {
        return type.least().map(number -> number.movePointLeft(places(type)));
    }

    /// The largest one.
    public static Optional<BigDecimal> most(ValueType<?> type) {
        return type.most().map(number -> number.movePointLeft(places(type)));
    }

    /// Bounds of percentages are in percent.
    private static int places(ValueType<?> type) {
        return type.shape() == ValueType.Shape.PERCENT ? 2 : 0;
    }

    /// A range of as much to either side of a number as the bounds of the type allow.
    public static Range around(ValueType<?> type, BigDecimal number, BigDecimal away) {
        return Range.of(bounded(type, number.subtract(away)), number, bounded(type, number.add(away)));
    }

    private static BigDecimal bounded(ValueType<?> type, BigDecimal number) {
        BigDecimal above = least(type).map(number::max).orElse(number);
        return most(type).map(above::min).orElse(above);
    }

    /// The value of an input that has this number.
    ///
    /// @throws glidepath.units.InvalidValueException where it is out of the input's bounds
    public static <T> T value(ValueType<T> type, BigDecimal number) {
        return type.read().apply(type.shape() == ValueType.Shape.PERCENT ? Decimals.plain(number.movePointRight(2)) + PERCENT
                : Decimals.plain(number));
    }
}
