package glidepath.usage;

import java.time.LocalDate;
import java.util.Optional;

/// Like calls of a day.
///
/// @param day empty where the source tells none
public record DayGroup(Optional<LocalDate> day, UsageKey key, Figures figures) {
}
