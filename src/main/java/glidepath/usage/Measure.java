package glidepath.usage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a source can tell of calls. Each is known or not, for every record anew.
///
/// Tokens of the input are counted once, each in one of the kinds: [#INPUT] is what was neither read from nor written to a cache.
public enum Measure {
    CALLS("calls"), SUCCESSES("successes"), ERRORS("errors"), THROTTLED("throttled"), RETRIES("retries"), FALLBACKS("fallbacks"),
            TASKS("tasks"),
    INPUT("input_tokens"), CACHE_READ("cache_read_tokens"), CACHE_WRITE_5M("cache_write_5m_tokens"),
            CACHE_WRITE_1H("cache_write_1h_tokens"),
    /// Written to a cache, for how long is not told.
    CACHE_WRITE("cache_write_tokens"),
    OUTPUT("output_tokens"),
    /// Part of [#OUTPUT], never added to it.
    REASONING("reasoning_tokens"),
    LATENCY("latency_ms"), COST("cost_usd");

    /// All kinds of input tokens; together they are all that was sent.
    public static final Set<Measure> SENT = EnumSet.of(INPUT, CACHE_READ, CACHE_WRITE_5M, CACHE_WRITE_1H, CACHE_WRITE);
    public static final Set<Measure> WRITTEN = EnumSet.of(CACHE_WRITE_5M, CACHE_WRITE_1H, CACHE_WRITE);

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    /// Its column in `usage_daily.csv`.
    public String column() {
        return column;
    }

    public static Optional<Measure> of(String column) {
        return Stream.of(values()).filter(measure -> measure.column.equals(column)).findFirst();
    }
}
