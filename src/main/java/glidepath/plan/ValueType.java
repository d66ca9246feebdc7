package glidepath.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.ModelId;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.EnumKey;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What a lever holds, and how it is written in a file: in no locale, the same everywhere.
///
/// The written form is a text, a list of texts, texts by month, or rows of written forms by name; [#shape] says how a JSON file shows it.
///
/// @param options the words of a choice; empty elsewhere
/// @param least   the smallest number allowed, and `most` the largest; empty where there is none
/// @param columns what each row of a list of records has; empty elsewhere
/// @param read    may throw [InvalidValueException] with the reason
/// @param number  what a value is in arithmetic: dollars, a count, a fraction; of an input by month, that of one month
public record ValueType<T>(Shape shape, boolean optional, List<String> options, Optional<BigDecimal> least, Optional<BigDecimal> most,
                      List<Column<?>> columns, Function<Object, T> read, Function<T, Object> write, Function<Object, BigDecimal> number) {

    /// How a value looks in JSON.
    public enum Shape { NUMBER, WHOLE, PERCENT, TEXT, FLAG, CHOICE, MONTH, DATE, MODEL, TEXTS, NUMBERS_BY_MONTH, RECORDS }

    private static final @Nullable BigDecimal NO_MORE = null;
    private static final Function<Object, BigDecimal> NO_NUMBER = value -> {
        throw new IllegalArgumentException(value + " is not a number");
    };

    public static final ValueType<Money> MONEY = number(Money::of, Money::usd, null, NO_MORE);
    public static final ValueType<Money> AMOUNT = number(Money::of, Money::usd, "0", NO_MORE);
    public static final ValueType<Count> ANY_COUNT = number(Count::of, Count::value, null, NO_MORE);
    public static final ValueType<Count> COUNT = number(Count::of, Count::value, "0", NO_MORE);
    public static final ValueType<Count> POSITIVE = number(Count::of, Count::value, "0.000001", NO_MORE);
    public static final ValueType<Percent> SHARE = percent("0", "100");
    public static final ValueType<Percent> PROBABILITY = percent("0", "99.9999");
    public static final ValueType<Percent> GROWTH = percent("-100", "1000");
    public static final ValueType<Percent> RATE = percent("0", "10000");
    public static final ValueType<String> TEXT = text(UnaryOperator.identity());
    public static final ValueType<String> NAME = text(WrittenForms::named);
    /// The code of a currency, such as `EUR`.
    public static final ValueType<String> CURRENCY = text(WrittenForms::currency);
    /// Units of a currency for one dollar.
    public static final ValueType<BigDecimal> PER_DOLLAR = decimal("0.000001", "10000000");
    public static final ValueType<Boolean> FLAG = new ValueType<>(Shape.FLAG, false, List.of("false", "true"), Optional.empty(),
            Optional.empty(), raw -> WrittenForms.flag((String) raw), flag -> flag.toString());
    public static final ValueType<YearMonth> MONTH = temporal(Shape.MONTH, "kind.month", YearMonth::parse);
    public static final ValueType<LocalDate> DATE = temporal(Shape.DATE, "kind.date", LocalDate::parse);
    public static final ValueType<ModelId> MODEL = new ValueType<>(Shape.MODEL, false, List.of(), Optional.empty(), Optional.empty(),
            raw -> ModelId.parse((String) raw), ModelId::toString);
    public static final ValueType<List<String>> TEXTS = new ValueType<>(Shape.TEXTS, false, List.of(), Optional.empty(), Optional.empty(),
            raw -> texts(raw), texts -> texts);

    /// A count within bounds, such as hours of a day.
    public static ValueType<Count> count(String least, String most) {
        return number(Count::of, Count::value, least, new BigDecimal(most));
    }

    /// Any number within bounds.
    public static ValueType<BigDecimal> decimal(String least, String most) {
        return number(Decimals::parse, UnaryOperator.identity(), least, new BigDecimal(most));
    }

    /// A whole number within bounds.
    public static ValueType<Integer> whole(int least, int most) {
        ValueType<BigDecimal> number = number(Decimals::parse, UnaryOperator.identity(), Integer.toString(least), BigDecimal.valueOf(most));
        return new ValueType<>(Shape.WHOLE, false, List.of(), number.least, number.most, raw -> {
            BigDecimal value = number.read.apply(raw);
            if (value.stripTrailingZeros().scale() > 0) {
                throw InvalidValueException.because("kind.whole", value);
            }
            return value.intValueExact();
        }, whole -> whole.toString(), whole -> BigDecimal.valueOf((Integer) whole));
    }

    /// One of an enum's constants, written in lower case with hyphens: `one-hour`.
    public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        var byWord = new LinkedHashMap<String, E>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(EnumKey.dashed(constant), constant);
        }
        return new ValueType<>(Shape.CHOICE, false, List.copyOf(byWord.keySet()), Optional.empty(), Optional.empty(), raw -> {
            E found = byWord.get(raw);
            if (found == null) {
                throw InvalidValueException.because("kind.choice", raw, String.join(", ", byWord.keySet()));
            }
            return found;
        }, EnumKey::dashed);
    }

    /// A value for some months.
    public static <T> ValueType<SortedMap<YearMonth, T>> byMonth(ValueType<T> each) {
        return new ValueType<>(Shape.NUMBERS_BY_MONTH, false, List.of(), each.least, each.most, raw -> {
            SortedMap<YearMonth, T> values = new TreeMap<>();
            ((Map<?, ?>) raw).forEach((month, value) -> values.put(MONTH.read.apply(month), each.read.apply(value)));
            return values;
        }, values -> {
            var raw = new LinkedHashMap<String, Object>();
            values.forEach((month, value) -> raw.put(month.toString(), each.write.apply(value)));
            return raw;
        }, each.number);
    }

    /// A list of records, each of them with a value in every column.
    ///
    /// @param plain what a row has where nothing is said
    public static <R extends Record> ValueType<List<R>> records(R plain, Column<?>... columns) {
        List<Column<?>> all = List.of(columns);
        return new ValueType<>(Shape.RECORDS, false, List.of(), Optional.empty(), Optional.empty(), all,
                raw -> Rows.read(plain, all, (List<?>) raw), rows -> Rows.written(plain, all, rows), NO_NUMBER);
    }

    /// The same, or nothing at all, which is written as an empty text.
    public ValueType<Optional<T>> orNone() {
        return new ValueType<>(shape, true, options, least, most, columns,
                raw -> raw.equals("") ? Optional.empty() : Optional.of(read.apply(raw)),
                value -> value.map(write).orElse(""),
                value -> number.apply(((Optional<?>) value).orElseThrow()));
    }

    /// Of what is not a number.
    private ValueType(Shape shape, boolean optional, List<String> options, Optional<BigDecimal> least, Optional<BigDecimal> most,
            Function<Object, T> read, Function<T, Object> write) {
        this(shape, optional, options, least, most, List.of(), read, write, NO_NUMBER);
    }

    /// Without columns, as all but lists of records are.
    private ValueType(Shape shape, boolean optional, List<String> options, Optional<BigDecimal> least, Optional<BigDecimal> most,
            Function<Object, T> read, Function<T, Object> write, Function<Object, BigDecimal> number) {
        this(shape, optional, options, least, most, List.of(), read, write, number);
    }

    /// Whether each of its values is one number: those of an optional type may be none.
    public boolean isNumber() {
        return InputNumber.isNumeric(this) && !optional;
    }

    private static <T> ValueType<T> number(Function<String, T> of, Function<T, BigDecimal> value, @Nullable String least,
            @Nullable BigDecimal most) {
        var from = Optional.ofNullable(least).map(BigDecimal::new);
        var to = Optional.ofNullable(most);
        return new ValueType<>(Shape.NUMBER, false, List.of(), from, to,
                raw -> within(from, to, of.apply(WrittenForms.numeral((String) raw)), value, UnaryOperator.identity()),
                number -> Decimals.plain(value.apply(number)), number -> value.apply(unchecked(number)));
    }

    private static ValueType<Percent> percent(String least, String most) {
        var from = Optional.of(new BigDecimal(least));
        var to = Optional.of(new BigDecimal(most));
        return new ValueType<>(Shape.PERCENT, false, List.of(), from, to, raw -> {
            String text = ((String) raw).strip();
            if (!text.endsWith("%")) {
                throw InvalidValueException.because("kind.percent", text);
            }
            Percent percent = Percent.of(WrittenForms.numeral(text.substring(0, text.length() - 1).strip()));
            return within(from, to, percent, Percent::percent, bound -> new Percent(((BigDecimal) bound).movePointLeft(2)));
        }, Percent::toString, percent -> ((Percent) percent).fraction());
    }

    @SuppressWarnings("unchecked")   // a value of its own type
    private static <T> T unchecked(Object value) {
        return (T) value;
    }

    private static <T> T within(Optional<BigDecimal> least, Optional<BigDecimal> most, T number, Function<T, BigDecimal> value,
            UnaryOperator<Object> asShown) {
        BigDecimal plain = value.apply(number);
        least.filter(bound -> plain.compareTo(bound) < 0).ifPresent(bound -> {
            throw InvalidValueException.because("kind.below", number, asShown.apply(bound));
        });
        most.filter(bound -> plain.compareTo(bound) > 0).ifPresent(bound -> {
            throw InvalidValueException.because("kind.above", number, asShown.apply(bound));
        });
        return number;
    }

    private static <T> ValueType<T> temporal(Shape shape, String message, Function<String, T> parse) {
        return new ValueType<>(shape, false, List.of(), Optional.empty(), Optional.empty(), raw -> {
            try {
                String text = (String) raw;
                if (!Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
                    throw InvalidValueException.because(message, raw);   // a signed year, as far as a billion years away
                }
                return parse.apply(text);
            } catch (DateTimeException _) {
                throw InvalidValueException.because(message, raw);
            }
        }, Object::toString);
    }

    private static ValueType<String> text(UnaryOperator<String> check) {
        return new ValueType<>(Shape.TEXT, false, List.of(), Optional.empty(), Optional.empty(), raw -> check.apply((String) raw), text ->
                text);
    }

    private static List<String> texts(Object raw) {
        return ((List<?>) raw).stream().map(String.class::cast).toList();
    }

    @Override
    public String toString() {
        return shape + (optional ? "?" : "") + Arrays.asList(least.orElse(null), most.orElse(null));
    }
}
