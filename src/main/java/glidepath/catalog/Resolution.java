package glidepath.catalog;

import java.util.List;
import java.util.Optional;

/// What an id as people have it names.
///
/// @param text   as it was given
/// @param models one, or a short list of what it may mean, the likeliest first; empty where nothing is known by that name: then
///               [PriceCatalog#near] tells the nearest names
/// @param rule   what led there: `bedrock-arn, exact-id`
public record Resolution(String text, List<Model> models, String rule) {

    public Resolution {
        models = List.copyOf(models);
    }

    static Resolution nothing(String text) {
        return new Resolution(text, List.of(), "");
    }

    /// The one model that it names; empty where it may mean several or none.
    public Optional<Model> one() {
        return models.size() == 1 ? Optional.of(models.getFirst()) : Optional.empty();
    }

    public boolean isUnknown() {
        return models.isEmpty();
    }
}
