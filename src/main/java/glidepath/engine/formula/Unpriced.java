package glidepath.engine.formula;

/// Why a charge has no price.
public enum Unpriced {
    /// The catalog does not list the model.
    MODEL_UNKNOWN,
    /// The model has no rate for what is counted.
    METER_WITHOUT_RATE,
    /// Neither the model nor its provider has a price of the service tier.
    TIER_WITHOUT_RATE,
    /// The model is not offered for batch.
    NOT_IN_BATCH,
    /// A share of the calls falls back, but no second model is named.
    FALLBACK_UNNAMED,
    /// Neither the catalog nor the plan has a price of a model unit for the term.
    PROVISIONED_WITHOUT_RATE,
    /// AWS publishes no price of reserved tokens, and the plan enters none.
    RESERVED_WITHOUT_RATE,
    /// How many CMUs a copy of the imported model needs is not known.
    CUSTOM_UNITS_UNKNOWN,
    /// Neither the catalog nor the plan has a price of a CMU-minute in the region.
    IMPORT_WITHOUT_RATE,
    /// The catalog has no price of model storage.
    STORAGE_WITHOUT_RATE,
    /// An infrastructure row names a rate that the catalog does not list.
    RATE_UNKNOWN,
    /// An infrastructure row counts units, but names no rate.
    RATE_UNNAMED
}
