package glidepath.texts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what people type for a day or a month: `2028-05-31`, `31 May 2028`, `May 31, 2028`, `5/31/2028` where the locale writes it so,
/// `18 months` and `in 2 years` from today on.
public final class DateReader {

    private static final Pattern LATER = Pattern.compile("(?:in\\s+)?(\\d{1,4})\\s*(day|week|month|year)s?(?:\\s+from\\s+(?:now|today))?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private DateReader() {
    }

    /// @param today from which `18 months` are counted
    /// @return empty where it is no day
    public static Optional<LocalDate> day(NumberText text, String typed, LocalDate today) {
        String stripped = typed.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher later = LATER.matcher(stripped);
        if (later.matches()) {
            return Optional.of(today.plus(period(Integer.parseInt(later.group(1)), later.group(2).toLowerCase(Locale.ROOT))));
        }
        return text.readDate(stripped).or(() -> first(stripped, LocalDate::from, dayPatterns(text.locale()), text.locale()));
    }

    private static Period period(int count, String unit) {
        return switch (unit) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }

    /// @return empty where it is no month
    public static Optional<YearMonth> month(NumberText text, String typed) {
        String stripped = typed.strip();
        return stripped.length() > LONGEST ? Optional.empty()
                : text.readMonth(stripped).or(() -> first(stripped, YearMonth::from, List.of("MMM uuuu", "MMMM uuuu", "M/uuuu", "M.uuuu"),
                text.locale()));
    }

    /// The locale's own short form, which alone says whether the day or the month comes first, and months by name.
    private static List<String> dayPatterns(Locale locale) {
        String own = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE,
                locale.equals(Locale.ROOT) ? Locale.US : locale);
        String loose = own.replaceAll("M+", "M").replaceAll("d+", "d");
        return Stream.concat(Stream.of(loose.replaceAll("[yu]+", "uuuu"), loose.replaceAll("[yu]+", "uu")),
                Stream.of("d MMM uuuu", "d MMMM uuuu", "d. MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "MMM d uuuu", "MMMM d uuuu",
                        "uuuu/M/d")).toList();
    }

    private static <T> Optional<T> first(String typed, TemporalQuery<T> query, List<String> patterns, Locale locale) {
        for (Locale language : List.of(locale, Locale.US)) {
            for (String pattern : patterns) {
                try {
                    DateTimeFormatter way = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                            .toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
                    return Optional.of(way.parse(typed, query));
                } catch (DateTimeException _) {
                    // the next way
                }
            }
        }
        return Optional.empty();
    }
}
