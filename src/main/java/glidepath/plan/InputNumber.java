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
        if (!isNumeric(type)) {
            return Optional.empty();
        }
        String written = (String) type.write().apply(value);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(written.endsWith(PERCENT)
                ? Decimals.parse(written.substring(0, written.length() - 1)).movePointLeft(2)
                : Decimals.parse(written));
    }

    /// The number of an input in one way of running.
    public static <T> Optional<BigDecimal> of(Assumptions assumptions, InputRef<T> input) {
        return assumptions.item(input.lever().section(), input.item()).flatMap(item -> of(input.lever().kind(), input.lever().of(item)));
    }

    /// The value of an input that has this number.
    ///
    /// @throws glidepath.units.InvalidValueException where it is out of the input's bounds
    public static <T> T value(ValueType<T> type, BigDecimal number) {
        return type.read().apply(type.shape() == ValueType.Shape.PERCENT ? Decimals.plain(number.movePointRight(2)) + PERCENT
                : Decimals.plain(number));
    }
}
