package glidepath.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Where measured values come from: "measured 2026-11-17 to 23, 7 days".
///
/// @param first   day with data, and `last`; empty where the files tell no days
/// @param days    with data
/// @param formats of the files, such as `bedrock-log`
public record Measurement(Optional<LocalDate> first, Optional<LocalDate> last, int days, List<String> formats) {

    /// Beyond so many days a measurement is said to be too old.
    public static final int FRESH_DAYS = 30;

    public Measurement {
        formats = List.copyOf(formats);
    }

    /// Whether it was made too long ago, or nobody says when.
    public boolean isOld(LocalDate today) {
        return last.isEmpty() || ChronoUnit.DAYS.between(last.get(), today) > FRESH_DAYS;
    }
}
