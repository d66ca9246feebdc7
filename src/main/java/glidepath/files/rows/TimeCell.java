package glidepath.files.rows;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import glidepath.usage.Moment;

/// Times as exports write them, in UTC: ISO with or without zone, seconds to nanoseconds since 1970, `5/29/26`, `20260529`, `Nov 02, 2026`.
///
/// A time without a zone is taken as UTC, as providers bill. [UtcTime] reads what most logs have.
public final class TimeCell {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
            + "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{0,2})?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4})(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{2,4}\\b.*");
    private static final Pattern WORDY = Pattern.compile("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\\d{1,2}), (\\d{4})");
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,19}(\\.\\d+)?");
    static final int LONGEST = 40;
    private static final int CENTURY = 2000;
    private static final long LAST_SECOND = 99_999_999_999L;
    private static final long LAST_MILLI = 99_999_999_999_999L;
    private static final long LAST_MICRO = 99_999_999_999_999_999L;

    private TimeCell() {
    }

    /// @param dayFirst whether `5/6/26` is the 5th of June
    /// @return empty where it is no time
    public static Optional<Moment> parse(String raw, boolean dayFirst) {
        String text = raw.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Optional.ofNullable(UtcTime.parse(bytes, 0, bytes.length, LocalDate.EPOCH)).or(() -> slow(text, dayFirst));
        } catch (DateTimeException | NumberFormatException _) {   // a day that no month has, more nanoseconds than a number holds
            return Optional.empty();
        }
    }

    private static Optional<Moment> slow(String text, boolean dayFirst) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            return Optional.of(iso.group(4) == null ? Moment.of(day) : zoned(day.atTime(time(iso, 4, 0)), iso.group(7)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(Moment.of(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3))));
        }
        Matcher wordy = WORDY.matcher(text);
        if (wordy.matches()) {
            return Optional.of(Moment.of(LocalDate.of(number(wordy, 3), MONTHS.indexOf(wordy.group(1)) / 3 + 1, number(wordy, 2))));
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(Long.parseLong(text.contains(".") ? text.substring(0, text.indexOf('.')) : text));
        }
        return slashed(SLASHED.matcher(text), dayFirst || text.indexOf('.') > 0);
    }

    private static Optional<Moment> slashed(Matcher text, boolean dayFirst) {
        if (!text.matches()) {
            return Optional.empty();
        }
        int year = number(text, 3) < 100 ? CENTURY + number(text, 3) : number(text, 3);
        boolean swapped = dayFirst || number(text, 1) > 12;
        LocalDate day = LocalDate.of(year, number(text, swapped ? 2 : 1), number(text, swapped ? 1 : 2));
        if (text.group(4) == null) {
            return Optional.of(Moment.of(day));
        }
        String half = text.group(7);
        int shift = half == null ? 0 : half.toLowerCase(Locale.ROOT).equals("pm") ? number(text, 4) == 12 ? 0 : 12 : number(text, 4) == 12
                ? -12 : 0;
        return Optional.of(Moment.of(day.atTime(time(text, 4, shift))));
    }

    /// Whether it can only be read with the day before the month.
    static boolean isDayFirst(String text) {
        return text.indexOf('/') > 0 && DAY_FIRST.matcher(text.strip()).matches();
    }

    private static LocalTime time(Matcher text, int from, int shift) {
        int second = text.group(from + 2) == null ? 0 : number(text, from + 2);
        return LocalTime.of(number(text, from) + shift, number(text, from + 1), Math.min(second, 59));
    }

    private static Moment zoned(LocalDateTime time, @Nullable String zone) {
        if (zone == null || zone.equals("Z") || zone.equals("UTC")) {
            return Moment.of(time);
        }
        return Moment.of(LocalDateTime.ofEpochSecond(time.toEpochSecond(ZoneOffset.of(zone)), 0, ZoneOffset.UTC));
    }

    /// Seconds, milliseconds, microseconds or nanoseconds since 1970, told by their size.
    public static Optional<Moment> epoch(long number) {
        if (number >= 19_000_101L && number <= 21_001_231L) {
            return parse(Long.toString(number), false);
        }
        if (number < 100_000_000L) {
            return Optional.empty();
        }
        long seconds = number <= LAST_SECOND ? number : number <= LAST_MILLI ? number / 1_000 : number <= LAST_MICRO ? number / 1_000_000
                : number / 1_000_000_000;
        return Optional.of(Moment.of(LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC)));
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
