package glidepath.texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import glidepath.plan.Lever;
import glidepath.plan.Range;
import glidepath.plan.ValueType;
import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// Ranges as people type them, and back: `4000..9000`, `5k to 12k`, `4000..6000..9000`, `8% +- 3%`, `6000 ± 25%`, `+-50%`; with what they
/// move: `4000..9000 with adoption 80%`.
public final class RangeText {

    private static final Pattern FROM_TO = Pattern.compile("(?i)\\s*(?:\\.{2,3}|…|\\bto\\b|\\buntil\\b|–)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)^(?:between|from)\\s+(.+?)\\s+(?:and|to)\\s+(.+)$");
    private static final Pattern AROUND = Pattern.compile("^(.*?)\\s*(?:\\+\\s*/?\\s*[-−]|±)\\s*(.+)$");
    private static final Pattern WITH = Pattern.compile("(?i)^(.*\\S)\\s+with\\s+(\\S(?:.*?\\S)?)(?:\\s+([-+−]?[\\d.,]+\\s*%?))?$");
    private static final BigDecimal TWO = BigDecimal.TWO;

    private RangeText() {
    }

    /// Whether a text looks like a range rather than like one number.
    public static boolean isRange(String text) {
        Matcher with = WITH.matcher(text.strip());
        String typed = with.matches() ? with.group(1) : text;
        return typed.length() <= NumberReader.LONGEST
                && (BETWEEN.matcher(typed.strip()).matches() || AROUND.matcher(typed).matches() || FROM_TO.matcher(typed.strip()).find());
    }

    /// Of two numbers, the most likely value is the present one where it lies between them, else their middle. A percentage around a number
    /// that is none is a share of it; around another percentage, percentage points.
    ///
    /// @param now the present value, in the input's own unit; percentages as fractions
    /// @throws glidepath.units.InvalidValueException where a part is no number, or the parts are out of order
    public static Range read(NumberText text, String typed, BigDecimal now) {
        String stripped = typed.strip();
        Matcher between = BETWEEN.matcher(stripped);
        if (between.matches()) {
            return of(List.of(between.group(1), between.group(2)), text, now);
        }
        Matcher around = AROUND.matcher(stripped);
        return around.matches() ? around(text, around.group(1), around.group(2), now) : of(List.of(FROM_TO.split(stripped, 3)), text, now);
    }

    /// The same for an input of that type: of a percentage, `8..12` is 8 % to 12 %. What follows `with` is a cause, and by how much the
    /// range correlates with it by rank; wholly where nothing is said.
    public static Range read(NumberText text, String typed, BigDecimal now, ValueType<?> type) {
        Matcher with = WITH.matcher(typed.strip());
        if (with.matches()) {
            BigDecimal correlation = with.group(3) == null ? BigDecimal.ONE : NumberReader.read(text, with.group(3));
            return read(text, with.group(1), now, type)
                    .withCause(Optional.of(new Range.Cause(with.group(2).toLowerCase(Locale.ROOT), correlation)));
        }
        if (type.shape() != ValueType.Shape.PERCENT || NumberReader.isPercent(typed)) {
            return read(text, typed, now);
        }
        Range read = read(text, typed, now.movePointRight(2));
        BigDecimal high = read.high().abs().max(read.low().abs());
        if (high.signum() != 0 && high.compareTo(BigDecimal.ONE) < 0) {
            throw InvalidValueException.because("number.doubtful", typed.strip(), new Percent(high.movePointLeft(2)), new Percent(high));
        }
        return Range.of(read.low().movePointLeft(2), read.likely().movePointLeft(2), read.high().movePointLeft(2));
    }

    private static Range of(List<String> parts, NumberText text, BigDecimal now) {
        boolean percent = NumberReader.isPercent(parts.getLast());
        List<BigDecimal> numbers = parts.stream()
                .map(part -> NumberReader.read(text, percent && !NumberReader.isPercent(part) ? part + "%" : part)).toList();
        BigDecimal low = numbers.getFirst();
        BigDecimal high = numbers.getLast();
        return Range.of(low, numbers.size() == 3 ? numbers.get(1) : likely(low, high, now), high);
    }

    private static BigDecimal likely(BigDecimal low, BigDecimal high, BigDecimal now) {
        return now.compareTo(low) >= 0 && now.compareTo(high) <= 0 ? now : Decimals.divide(low.add(high), TWO);
    }

    private static Range around(NumberText text, String centre, String width, BigDecimal now) {
        BigDecimal likely = centre.isBlank() ? now : NumberReader.read(text, centre);
        BigDecimal half = NumberReader.read(text, width).abs();
        boolean share = NumberReader.isPercent(width) && !NumberReader.isPercent(centre);
        BigDecimal away = share ? half.multiply(likely).abs() : half;
        return Range.of(likely.subtract(away), likely, likely.add(away));
    }

    /// The range in words: `60,000 to 150,000, PERT`.
    public static String words(Messages messages, Range range, Lever<?> lever) {
        String alone = messages.text("ui.levers.range.words", messages.value(lever, range.low()), messages.value(lever, range.high()),
                range.shape());
        return range.cause().map(cause -> messages.text("ui.levers.range.with", alone, of(cause, messages.numbers()))).orElse(alone);
    }

    /// What a range moves with, as it can be typed again: `adoption 80%`.
    public static String of(Range.Cause cause, NumberText text) {
        return cause.name() + " " + text.any(new Percent(cause.correlation()));
    }

    /// The range as it can be typed again: `4,000..6,000..9,000`.
    ///
    /// @param number writes one value of the input
    public static String of(Range range, Function<BigDecimal, String> number) {
        return number.apply(range.low()) + ".." + number.apply(range.likely()) + ".." + number.apply(range.high());
    }
}
