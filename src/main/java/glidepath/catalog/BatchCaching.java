package glidepath.catalog;

/// What a provider charges for cached tokens of calls that go in batches (cost model, section 5).
public enum BatchCaching {
    /// Both discounts: without a rate of its own, cache rate x batch input / input.
    MULTIPLY,
    /// The model's own cached batch rate, where the catalog has one; else as fresh input.
    OWN_RATE,
    /// As fresh input of the batch.
    AS_FRESH,
    /// No source says: as fresh input, with evidence *likely*.
    UNKNOWN
}
