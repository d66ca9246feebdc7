package glidepath.files.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import glidepath.catalog.Meter;

/// What a usage type of AWS counts: `USW2-MP:USW2_CacheWrite1hInputTokenCount_Global_Batch-Units`.
///
/// @param power  of ten from the file's unit to a million tokens
/// @param global whether the call may be answered anywhere
record AwsUsage(Meter meter, Way way, boolean global, int power) {

    /// How a call is made.
    enum Way { ON_DEMAND, BATCH, FLEX, PRIORITY }

    /// The first whose pattern is found.
    private static final Map<Pattern, Meter> METERS = Map.of(
            Pattern.compile("cache.?write.*1h|1h.*cache.?write"), Meter.CACHE_WRITE_1H,
            Pattern.compile("cache.?write(?!.*1h)"), Meter.CACHE_WRITE,
            Pattern.compile("cache.?read"), Meter.CACHE_READ,
            Pattern.compile("^(?!.*cache).*output.*token"), Meter.OUTPUT,
            Pattern.compile("^(?!.*(cache|output)).*input.*token"), Meter.INPUT);
    private static final Pattern OTHER_WAYS = Pattern.compile("latency.?optimi[sz]ed|custom.?model|long.?context|"
            + "reserved|provisioned|customization|speech|image|video|searchunits|guardrail");

    static Optional<AwsUsage> of(String usage, String unit, String description) {
        String text = usage.toLowerCase(Locale.ROOT);
        Optional<Integer> power = power(unit, description.toLowerCase(Locale.ROOT));
        if (OTHER_WAYS.matcher(text).find() || power.isEmpty()) {
            return Optional.empty();
        }
        return METERS.entrySet().stream().filter(meter -> meter.getKey().matcher(text).find()).map(Map.Entry::getValue).findFirst()
                .map(meter -> new AwsUsage(meter, way(text), text.contains("global"), power.orElseThrow()));
    }

    private static Way way(String text) {
        if (text.contains("batch")) {
            return Way.BATCH;
        }
        return text.contains("flex") ? Way.FLEX : text.contains("priority") ? Way.PRIORITY : Way.ON_DEMAND;
    }

    private static Optional<Integer> power(String unit, String description) {
        return switch (unit) {
            case "1M tokens" -> Optional.of(0);
            case "1K tokens" -> Optional.of(3);
            case "Units" -> description.contains("million") ? Optional.of(0) : description.contains("thousand")
                    || description.contains("1k") ? Optional.of(3) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
