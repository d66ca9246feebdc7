package glidepath.files.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import glidepath.usage.Moment;

/// `2026-11-03T10:54:44Z`, as most logs have it, read from the bytes without a text or a pattern.
final class UtcTime {

    private UtcTime() {
    }

    /// @param last a day that it may well be, as the one of the row before
    /// @return nothing where it is written otherwise
    static @Nullable Moment parse(byte[] text, int from, int to, LocalDate last) {
        int length = to - from;
        if (length < 20 || length > TimeCell.LONGEST || text[to - 1] != 'Z' || text[from + 4] != '-' || text[from + 7] != '-'
                || text[from + 10] != 'T' || text[from + 13] != ':' || text[from + 16] != ':' || length > 20 && text[from + 19] != '.') {
            return null;
        }
        int year = two(text, from) * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = Math.min(two(text, from + 17), 59);
        if (hour < 0 || hour >= 24 || minute < 0 || minute >= 60 || second < 0) {
            return null;
        }
        LocalDate date = date(year, month, day, last);
        return date == null ? null : Moment.of(date, LocalTime.of(hour, minute, second));
    }

    private static @Nullable LocalDate date(int year, int month, int day, LocalDate last) {
        if (day == last.getDayOfMonth() && month == last.getMonthValue() && year == last.getYear()) {
            return last;
        }
        boolean told = year >= 0 && month >= 1 && month <= 12 && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return told ? LocalDate.of(year, month, day) : null;
    }

    private static int two(byte[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Integer.MIN_VALUE / 200 : tens * 10 + ones;
    }
}
