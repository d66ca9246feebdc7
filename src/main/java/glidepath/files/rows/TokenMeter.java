package glidepath.files.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import glidepath.usage.Measure;

/// Which tokens a line of a bill counts, seen from how its meter is called.
public final class TokenMeter {

    private static final Pattern TOKENS = Pattern.compile(".*(token|count).*");
    private static final Pattern READ = Pattern.compile(".*(cchd|cached|cache[- _]?read|cachereadinput).*");
    private static final Pattern WRITE_1H =
            Pattern.compile(".*(cache[- _]?write[- _]?(tokens[- _])?1h|cachewrite1h|1h[- _]cache[- _]write|cache[- _]?creation.*1h).*");
    private static final Pattern WRITE = Pattern.compile(".*(cache[- _]?write|cache[- _]?creation).*");
    private static final Pattern OUTPUT = Pattern.compile(".*(\\b|[_-])(output|outp|out|opt|completion|thinking)(\\b|[_-]|token).*");
    private static final Pattern INPUT = Pattern.compile(".*(\\b|[_-])(input|inp|in|prompt)(\\b|[_-]|token).*");

    /// Words between a scale and what it counts; `1M context` is the length that a model takes.
    private static final String WORDS = "\\)?[ _-]?((?!context|window)[a-z]+[ _-]){0,4}token";
    private static final Pattern MILLIONS = Pattern.compile("(?<![\\d.,])(1m|1,?000,?000)" + WORDS + "|millions?[a-z _-]{0,40}token");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])(1k|1,?000)" + WORDS + "|thousands?[a-z _-]{0,40}token");

    private TokenMeter() {
    }

    /// How many zeros one of a unit has in tokens: 6 of `1M tokens`, `1000000 tokens` and `Million Input Tokens`.
    ///
    /// @param unit or a text that says of which the charge is
    /// @return empty where it says of no tokens
    public static OptionalInt zeros(String unit) {
        String words = unit.toLowerCase(Locale.ROOT);
        return MILLIONS.matcher(words).find() ? OptionalInt.of(6) : THOUSANDS.matcher(words).find() ? OptionalInt.of(3)
                : words.contains("token") ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /// @return empty where it counts no tokens
    public static Optional<Measure> of(String meter) {
        String name = meter.toLowerCase(Locale.ROOT).replace("uncached", "fresh");
        if (!TOKENS.matcher(name).matches()) {
            return Optional.empty();
        }
        if (READ.matcher(name).matches()) {
            return Optional.of(Measure.CACHE_READ);
        }
        if (WRITE_1H.matcher(name).matches()) {
            return Optional.of(Measure.CACHE_WRITE_1H);
        }
        if (WRITE.matcher(name).matches()) {
            return Optional.of(Measure.CACHE_WRITE_5M);
        }
        if (OUTPUT.matcher(name).matches()) {
            return Optional.of(Measure.OUTPUT);
        }
        return INPUT.matcher(name).matches() ? Optional.of(Measure.INPUT) : Optional.empty();
    }
}
