package glidepath.files.usage;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// For how long tokens were written to a cache, as Bedrock's bodies say it: `[{"ttl":"1h","inputTokens":150},...]`. A time may come more
/// than once.
///
/// @param fiveMinutes empty where nothing is said
/// @param hour        empty where nothing is said
record CacheTimes(OptionalLong fiveMinutes, OptionalLong hour) {

    private static final CacheTimes UNTOLD = new CacheTimes(OptionalLong.empty(), OptionalLong.empty());
    private static final Pattern ENTRY = Pattern.compile("\\{[^{}]*}");
    private static final Pattern TIME = Pattern.compile("\"ttl\"\\s*:\\s*\"(5m|1h)\"");
    private static final Pattern TOKENS = Pattern.compile("\"inputTokens\"\\s*:\\s*\"?(\\d{1,12})\\b");

    static CacheTimes of(String details) {
        if (details.length() < 3) {
            return UNTOLD;
        }
        long five = 0;
        long hour = 0;
        boolean told = false;
        var entries = ENTRY.matcher(details);
        while (entries.find()) {
            var time = TIME.matcher(entries.group());
            var tokens = TOKENS.matcher(entries.group());
            if (time.find() && tokens.find()) {
                told = true;
                five += time.group(1).equals("5m") ? Long.parseLong(tokens.group(1)) : 0;
                hour += time.group(1).equals("1h") ? Long.parseLong(tokens.group(1)) : 0;
            }
        }
        return told ? new CacheTimes(OptionalLong.of(five), OptionalLong.of(hour)) : UNTOLD;
    }

    /// What is told elsewhere, else this.
    OptionalLong fiveMinutesOr(OptionalLong elsewhere) {
        return elsewhere.isPresent() ? elsewhere : fiveMinutes;
    }

    OptionalLong hourOr(OptionalLong elsewhere) {
        return elsewhere.isPresent() ? elsewhere : hour;
    }
}
