package glidepath.catalog;

import org.jspecify.annotations.Nullable;

import glidepath.units.InvalidValueException;

/// A model at a provider, written `provider/id`. The same model has another id, and a price of its own, at each provider.
///
/// @param provider `aws`, `anthropic`, `openrouter`, ...
/// @param id       the provider's own name for it, which may hold further slashes
public record ModelId(String provider, String id) implements Comparable<ModelId> {

    /// @throws InvalidValueException where the text does not have both parts
    public static ModelId parse(String text) {
        if (text.isBlank()) {
            throw InvalidValueException.because("model.missing");
        }
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw InvalidValueException.because("model.id", text);
        }
        return new ModelId(text.substring(0, slash), text.substring(slash + 1));
    }

    public static ModelId onBedrock(String id) {
        return new ModelId(Provider.AWS, id);
    }

    /// Whether the id follows Amazon Bedrock's rules: only there it tells the maker, and the place from which the model answers.
    public boolean isOnBedrock() {
        return provider.equals(Provider.AWS);
    }

    @Override
    public int compareTo(ModelId other) {
        int byProvider = provider.compareTo(other.provider);
        return byProvider != 0 ? byProvider : id.compareTo(other.id);
    }

    /// Written out, since what a record generates is linked when it is first called, which delays the start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelId model && id.equals(model.id) && provider.equals(model.provider);
    }

    @Override
    public int hashCode() {
        return 31 * provider.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return provider + "/" + id;
    }
}
