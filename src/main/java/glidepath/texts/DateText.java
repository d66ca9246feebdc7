package glidepath.texts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;

/// Days, months and times as people of a locale write them; in [Locale#ROOT] as files do.
final class DateText {

    private static final DateTimeFormatter ISO_MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;

    DateText(Locale locale) {
        boolean root = locale.equals(Locale.ROOT);
        this.locale = root ? Locale.US : locale;
        date = root ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        time = root ? DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM).withLocale(locale);
        month = root ? ISO_MONTH : DateTimeFormatter.ofPattern("MMM uuuu", locale);
        shortMonth = root ? month : DateTimeFormatter.ofPattern("MMM yy", locale);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    /// To the second: two versions may be saved within a minute.
    String time(LocalDateTime moment) {
        return time.format(moment);
    }

    String month(YearMonth value) {
        return month.format(value);
    }

    String shortMonth(YearMonth value) {
        return shortMonth.format(value);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    Optional<LocalDate> readDate(String text) {
        return read(text, LocalDate::from, date, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    Optional<YearMonth> readMonth(String text) {
        return read(text, YearMonth::from, month, ISO_MONTH);
    }

    private static <T> Optional<T> read(String text, TemporalQuery<T> query, DateTimeFormatter... ways) {
        for (DateTimeFormatter way : ways) {
            try {
                DateTimeFormatter any = new DateTimeFormatterBuilder().parseCaseInsensitive().append(way).toFormatter(way.getLocale());
                T read = any.parse(text.strip(), query);
                if (any.withResolverStyle(ResolverStyle.LENIENT).parse(text.strip(), query).equals(read)) {
                    return Optional.of(read);   // 30 February is read as one day or another, and is none
                }
            } catch (DateTimeException _) {
                // the next way
            }
        }
        return Optional.empty();
    }
}
