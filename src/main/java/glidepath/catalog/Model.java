package glidepath.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import glidepath.units.Rate;

/// A model at a provider, and all that is known of what it costs there.
///
/// @param product     under which name the provider bills it
/// @param note        what the price table adds in words; empty where nothing
/// @param prices      on-demand prices over time
/// @param tiers       rates of service tiers that the model has of its own
/// @param provisioned price of a model unit for an hour, by term
public record Model(
        ModelId id,
        String name,
        String product,
        OptionalLong contextWindow,
        boolean deprecated,
        String note,
        PriceHistory prices,
        Source source,
        Batch batch,
        Map<ServiceTier, Listed<RateCard>> tiers,
        Map<Term, Listed<Rate>> provisioned,
        ModelTraits traits) {

    private static final Source NOWHERE = new Source("", "", Optional.empty(), Evidence.SPECULATION);

    public Model {
        tiers = Map.copyOf(tiers);
        provisioned = Map.copyOf(provisioned);
    }

    /// A model that the catalog does not list: all of it is unpriced.
    public static Model unlisted(ModelId id) {
        return new Model(id, id.id(), id.provider(), OptionalLong.empty(), false, "", PriceHistory.of(new RateCard(Map.of())),
                NOWHERE, Batch.UNKNOWN, Map.of(), Map.of(), ModelTraits.NONE);
    }

    /// Whether the catalog lists it.
    public boolean isListed() {
        return !source.equals(NOWHERE);
    }

    public RateCard on(LocalDate day) {
        return prices.on(day);
    }

    public Optional<Listed<Rate>> provisioned(Term term) {
        return Optional.ofNullable(provisioned.get(term));
    }
}
