package glidepath.catalog;

import java.util.List;
import java.util.Optional;

/// What is known of a model besides its prices.
///
/// @param maker       who made it, in lower case: `anthropic`; empty where unknown
/// @param access      the ids that the provider accepts for it; empty where its own id is the only one
/// @param soldThrough who sells it there
public record ModelFacts(String maker, Modalities modalities, Limits limits, Life life, List<Access> access, SoldThrough soldThrough,
                         ModelTraits traits) {

    public static final ModelFacts NONE = new ModelFacts("", Modalities.UNKNOWN, Limits.UNKNOWN, Life.UNKNOWN, List.of(),
            SoldThrough.PROVIDER, ModelTraits.NONE);

    public ModelFacts {
        access = List.copyOf(access);
    }

    public static ModelFacts by(String maker) {
        return new ModelFacts(maker, Modalities.UNKNOWN, Limits.UNKNOWN, Life.UNKNOWN, List.of(), SoldThrough.PROVIDER, ModelTraits.NONE);
    }

    public ModelFacts with(Modalities other) {
        return new ModelFacts(maker, other, limits, life, access, soldThrough, traits);
    }

    public ModelFacts with(Limits other) {
        return new ModelFacts(maker, modalities, other, life, access, soldThrough, traits);
    }

    public ModelFacts with(Life other) {
        return new ModelFacts(maker, modalities, limits, other, access, soldThrough, traits);
    }

    public ModelFacts with(List<Access> other) {
        return new ModelFacts(maker, modalities, limits, life, other, soldThrough, traits);
    }

    public ModelFacts with(SoldThrough other) {
        return new ModelFacts(maker, modalities, limits, life, access, other, traits);
    }

    public ModelFacts with(ModelTraits other) {
        return new ModelFacts(maker, modalities, limits, life, access, soldThrough, other);
    }

    /// The id to call it by from the first of these scopes that it has: geographies, regions, or [Access#GLOBAL]; else any that it has.
    public Optional<String> idFrom(List<String> scopes) {
        return scopes.stream().flatMap(scope -> access.stream().filter(way -> way.scope().equals(scope))).map(Access::id).findFirst()
                .or(() -> access.stream().map(Access::id).findFirst());
    }
}
