package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a sample stands to one of the values to watch.
///
/// @param value the sample's; empty where it is not told
/// @param rows  what is behind it, the worst first
public record Alarm(Metric metric, State state, Optional<BigDecimal> value, List<Row> rows) {

    /// Whether it is time to act, the most urgent first.
    public enum State { FIRED, QUIET, NOT_TOLD }

    /// One of the figures behind an alarm.
    ///
    /// @param day    or the Monday of a week; empty where it is about all days
    /// @param what   a model or a user
    /// @param value  in the metric's own unit
    public record Row(Optional<LocalDate> day, String what, BigDecimal value) {
    }

    public Alarm {
        rows = List.copyOf(rows);
    }

    static Alarm notTold(Metric metric) {
        return new Alarm(metric, State.NOT_TOLD, Optional.empty(), List.of());
    }

    static Alarm of(Metric metric, boolean fired, BigDecimal value, List<Row> rows) {
        return new Alarm(metric, fired ? State.FIRED : State.QUIET, Optional.of(value), rows);
    }
}
