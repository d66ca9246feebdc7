package glidepath.catalog;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.units.EnumKey;
import glidepath.units.Unit;

/// Something that a model's provider counts and charges for.
///
/// The key is the one of the price tables, and its ending says the unit: `input_mtok` is dollars per million input tokens,
/// `web_searches_kcount` per thousand searches, `audio_hours` per hour.
public record Meter(String key, Unit unit) implements Comparable<Meter> {

    public static final Meter INPUT = parse("input_mtok");
    public static final Meter OUTPUT = parse("output_mtok");
    public static final Meter CACHE_READ = parse("cache_read_mtok");
    public static final Meter CACHE_WRITE = parse("cache_write_mtok");
    public static final Meter CACHE_WRITE_1H = parse("cache_write_1h_mtok");
    public static final Meter REQUESTS = parse("requests_kcount");
    public static final Meter WEB_SEARCHES = parse("web_searches_kcount");
    public static final Meter TRAINING = parse("training_mtok");
    /// A cache that is kept, by million tokens and hour.
    public static final Meter CACHE_STORAGE = parse("cache_storage_mtok_hours");

    private static final String TOKEN_HOURS = "_mtok_hours";

    /// In the order in which rates are listed; other meters follow by name.
    private static final List<String> ORDER = List.of("input_mtok", "cache_read_mtok", "cache_write_mtok", "cache_write_5m_mtok",
            "cache_write_1h_mtok", "output_mtok");

    /// What is counted of every call, and what providers most often price besides.
    public static final List<String> USUAL = List.of("input_mtok", "cache_read_mtok", "cache_write_mtok", "cache_write_1h_mtok",
            "output_mtok", "input_image_mtok", "input_audio_mtok", "input_video_mtok", "output_image_mtok", "output_audio_mtok",
            "output_video_mtok", "requests_kcount", "web_searches_kcount", "cache_storage_mtok_hours", "training_mtok");

    /// @throws IllegalArgumentException where the ending names no known unit, or the key is that of a [WayRate]
    public static Meter parse(String key) {
        if (key.indexOf('.') >= 0) {
            throw new IllegalArgumentException("No price is called '" + key + "'");
        }
        return new Meter(key, key.endsWith(TOKEN_HOURS) ? new Unit("token-hours", 6, "MTok-hour") : unit(key));
    }

    /// The meter of a key; empty where its ending names no known unit.
    public static Optional<Meter> find(String key) {
        try {
            return Optional.of(parse(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Unit unit(String key) {
        int last = key.lastIndexOf('_');
        String noun = key.substring(0, Math.max(last, 0)).replace('_', ' ');
        return switch (key.substring(last + 1)) {
            case "mtok" -> Unit.MTOK;
            case "mchars" -> new Unit("characters", 6, "1M characters");
            case "gpixels" -> new Unit("pixels", 9, "1,000M pixels");
            case "kcount" -> new Unit(noun, 3, "1,000 " + noun);
            case "kpages" -> new Unit(noun + " pages", 3, "1,000 " + noun + " pages");
            case "count" -> new Unit(noun, 0, noun.replaceFirst("s$", ""));
            case "seconds" -> new Unit(noun + " seconds", 0, noun + " second");
            case "hours" -> new Unit(noun + " hours", 0, noun + " hour");
            default -> throw new IllegalArgumentException("No unit is known for the price '" + key + "'");
        };
    }

    /// The meter of input tokens of a kind; empty where tables count no tokens of it.
    public static Optional<Meter> input(Modality kind) {
        return tokens("input", kind);
    }

    /// The meter of output tokens of a kind; empty where tables count no tokens of it.
    public static Optional<Meter> output(Modality kind) {
        return tokens("output", kind);
    }

    /// The meter of input tokens of a kind that are read from a cache; empty where tables count none of it.
    public static Optional<Meter> cacheRead(Modality kind) {
        return switch (kind) {
            case TEXT -> Optional.of(CACHE_READ);
            case IMAGE, AUDIO, VIDEO -> Optional.of(parse("cache_" + EnumKey.of(kind) + "_read_mtok"));
            case FILE, EMBEDDING, SCORE -> Optional.empty();
        };
    }

    private static Optional<Meter> tokens(String direction, Modality kind) {
        return switch (kind) {
            case TEXT -> Optional.of(parse(direction + "_mtok"));
            case IMAGE, AUDIO, VIDEO -> Optional.of(parse(direction + "_" + EnumKey.of(kind) + "_mtok"));
            case FILE, EMBEDDING, SCORE -> Optional.empty();
        };
    }

    /// What is counted, in words: `cache write 1h`.
    public String noun() {
        return key.substring(0, key.endsWith(TOKEN_HOURS) ? key.length() - TOKEN_HOURS.length() : key.lastIndexOf('_')).replace('_', ' ');
    }

    /// By the key alone. Written out, since what a record generates is linked when it is first called, which delays the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meter meter && key.equals(meter.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(Meter other) {
        int byOrder = Integer.compare(rank(), other.rank());
        return byOrder != 0 ? byOrder : key.compareTo(other.key);
    }

    private int rank() {
        int rank = ORDER.indexOf(key);
        return rank < 0 ? ORDER.size() : rank;
    }
}
