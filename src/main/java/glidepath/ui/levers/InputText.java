package glidepath.ui.levers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import glidepath.plan.ValueType;
import glidepath.texts.Messages;
import glidepath.texts.DateReader;
import glidepath.texts.NumberReader;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// An input's values as text that a person reads and types, and back.
record InputText(Messages messages, ValueType<?> kind, LocalDate today) {

    private static final List<String> ON = List.of("on", "yes", "true", "1");
    private static final List<String> OFF = List.of("off", "no", "false", "0");
    private static final List<String> FACTORS = List.of("*", "×", "/", "÷");

    /// The written form of what a person typed.
    ///
    /// @param present the value that is there, for `+10%`
    Object raw(String typed, BigDecimal present) {
        if (typed.isEmpty() && kind.optional()) {
            return "";
        }
        if (typed.isEmpty() && kind.shape() == ValueType.Shape.MONTH) {
            throw InvalidValueException.because("month.missing");
        }
        return switch (kind.shape()) {
            case NUMBER, WHOLE -> Decimals.plain(quantity(typed, present));
            case PERCENT -> written(share(typed));
            case FLAG -> ON.contains(typed.toLowerCase(Locale.ROOT)) ? "true" : OFF.contains(typed.toLowerCase(Locale.ROOT)) ? "false"
                    : typed;
            case DATE -> DateReader.day(messages.numbers(), typed, today).map(LocalDate::toString).orElse(typed);
            case MONTH -> DateReader.month(messages.numbers(), typed).map(YearMonth::toString).orElse(typed);
            case TEXTS -> typed.isEmpty() ? List.of() : List.of(typed.split("\\s*,\\s*"));
            case NUMBERS_BY_MONTH -> byMonth(typed);
            default -> typed;
        };
    }

    /// A percentage alone is none, but may be a factor: `3000*12%`; and `+10%` is a tenth more than there is.
    private BigDecimal quantity(String typed, BigDecimal present) {
        BigDecimal number = NumberReader.read(messages.numbers(), typed);
        if (NumberReader.isPercent(typed) && FACTORS.stream().noneMatch(typed::contains)) {
            if (typed.startsWith("+") || typed.startsWith("-") || typed.startsWith("−")) {
                return present.add(present.multiply(number)).stripTrailingZeros();
            }
            throw InvalidValueException.because("number.share", typed);
        }
        return number;
    }

    /// `30` is 30 %; but of `0.3` nobody knows whether it is 0.3 % or 30 %.
    private BigDecimal share(String typed) {
        BigDecimal number = NumberReader.read(messages.numbers(), typed);
        if (NumberReader.isPercent(typed)) {
            return number;
        }
        if (number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) < 0) {
            throw InvalidValueException.because("number.doubtful", typed, new Percent(number.movePointLeft(2)), new Percent(number));
        }
        return number.movePointLeft(2);
    }

    /// `2027-03: 6000; 2027-09: 9000`
    private Map<String, Object> byMonth(String typed) {
        var values = new LinkedHashMap<String, Object>();
        for (String entry : typed.split("\\s*;\\s*")) {
            if (!entry.isBlank()) {
                put(entry, values);
            }
        }
        return values;
    }

    /// A month, a colon and its number.
    private void put(String entry, Map<String, Object> values) {
        int colon = entry.indexOf(':');
        if (colon <= 0) {
            throw InvalidValueException.because("input.by-month", entry);
        }
        values.put(entry.substring(0, colon).strip(),
                Decimals.plain(NumberReader.read(messages.numbers(), entry.substring(colon + 1).strip())));
    }

    /// The written form of a quantity.
    String written(BigDecimal number) {
        return kind.shape() == ValueType.Shape.PERCENT ? Decimals.plain(number.movePointRight(2)) + "%" : Decimals.plain(number);
    }

    /// A value as the field shows it, which it can read again.
    String shown(@Nullable Object shown) {
        return switch (shown) {
            case null -> "";
            case Optional<?> optional -> shown(optional.orElse(null));
            case Money money -> messages.numbers().number(money.usd(), 12);
            case Count count -> messages.numbers().count(count);
            case Percent percent -> messages.numbers().percent(percent);
            case Integer whole -> Integer.toString(whole);
            case YearMonth month -> messages.numbers().month(month);
            case LocalDate day -> messages.numbers().date(day);
            case Enum<?> choice -> messages.label(choice);
            case List<?> texts -> texts.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Map<?, ?> byMonth -> byMonth.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + messages.numbers().number(number(entry.getValue()), 12))
                    .collect(Collectors.joining("; "));
            default -> shown.toString();
        };
    }

    /// A quantity's number; zero for what is none.
    static BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case Money money -> money.usd();
            case Count count -> count.value();
            case Percent percent -> percent.fraction();
            case Integer whole -> BigDecimal.valueOf(whole);
            case Optional<?> optional -> number(optional.orElse(null));
            case null, default -> BigDecimal.ZERO;
        };
    }
}
