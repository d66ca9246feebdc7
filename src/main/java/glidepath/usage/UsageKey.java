package glidepath.usage;

import java.util.Comparator;

/// What calls have in common: who served them, which model, how. Empty where a source does not tell.
///
/// @param provider  who bills it, as the catalog calls it: `aws`, `openai`, ...
/// @param region    where it was called
/// @param model     as the source writes it
/// @param operation such as `Converse`
/// @param tier      such as `batch` or `priority`
/// @param tag       what the caller says that the calls are for
public record UsageKey(String provider, String region, String model, String operation, String tier,
        String tag) implements Comparable<UsageKey> {

    private static final Comparator<UsageKey> ORDER = Comparator.comparing(UsageKey::provider).thenComparing(UsageKey::model)
            .thenComparing(UsageKey::region).thenComparing(UsageKey::operation).thenComparing(UsageKey::tier).thenComparing(UsageKey::tag);

    public static UsageKey of(String provider, String model) {
        return new UsageKey(provider, "", model, "", "", "");
    }

    public UsageKey in(String newRegion) {
        return new UsageKey(provider, newRegion, model, operation, tier, tag);
    }

    public UsageKey by(String newOperation) {
        return new UsageKey(provider, region, model, newOperation, tier, tag);
    }

    public UsageKey at(String newTier) {
        return new UsageKey(provider, region, model, operation, newTier, tag);
    }

    public UsageKey tagged(String newTag) {
        return new UsageKey(provider, region, model, operation, tier, newTag);
    }

    /// Provider and model alone.
    public UsageKey ofModel() {
        return of(provider, model);
    }

    /// Whether they were sent in a batch.
    public boolean isBatch() {
        return tier.contains("batch");
    }

    @Override
    public int compareTo(UsageKey other) {
        return ORDER.compare(this, other);
    }
}
