package glidepath.catalog;

import java.time.LocalDate;
import java.util.Optional;

/// From when to when a provider offers a model.
///
/// @param offered    the first day on which it answers; empty where unknown, which is read as long ago
/// @param deprecated the day from which its end is announced or new users are turned away
/// @param ended      the first day on which it no longer answers
/// @param source     who says so
public record Life(Optional<LocalDate> offered, Optional<LocalDate> deprecated, Optional<LocalDate> ended, Optional<Source> source) {

    /// No source tells of an end: on offer.
    public static final Life UNKNOWN = new Life(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// What a model is on a day.
    public enum Stage { ANNOUNCED, ON_OFFER, DEPRECATED, ENDED }

    public static Life until(LocalDate ended, Source source) {
        return new Life(Optional.empty(), Optional.empty(), Optional.of(ended), Optional.of(source));
    }

    public Stage on(LocalDate day) {
        if (reached(ended, day)) {
            return Stage.ENDED;
        }
        if (offered.filter(day::isBefore).isPresent()) {
            return Stage.ANNOUNCED;
        }
        return reached(deprecated, day) ? Stage.DEPRECATED : Stage.ON_OFFER;
    }

    private static boolean reached(Optional<LocalDate> date, LocalDate day) {
        return date.filter(start -> !day.isBefore(start)).isPresent();
    }

    /// Whether a call on that day gets an answer, as far as is known.
    public boolean answersOn(LocalDate day) {
        Stage stage = on(day);
        return stage == Stage.ON_OFFER || stage == Stage.DEPRECATED;
    }
}
