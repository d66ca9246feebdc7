package glidepath.texts;

import java.time.LocalDate;
import java.time.YearMonth;

import glidepath.plan.Measurement;

/// When something was measured: `measured 2026-11-17 to 23, 7 days`, in every language alike.
public record MeasurementText(Messages messages) {

    public String of(Measurement from) {
        if (from.first().isEmpty()) {
            return messages.text("measured.undated");
        }
        LocalDate first = from.first().get();
        LocalDate last = from.last().orElse(first);
        return first.equals(last) ? messages.text("measured.day", first.toString())
                : messages.text("measured.days", first.toString(), end(first, last), from.days());
    }

    /// Within a month the day is enough.
    private static String end(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last)) ? String.valueOf(last.getDayOfMonth()) : last.toString();
    }
}
