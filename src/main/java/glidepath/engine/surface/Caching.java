package glidepath.engine.surface;

/// What cached tokens cost on one way of being called.
enum Caching {
    /// As fresh ones: caching makes no difference.
    NONE,
    /// Their rates, with the factor of this way of being called.
    RATES,
    /// Their rates against those of fresh input, on the fresh input of this way.
    IN_PROPORTION,
    /// Rates published for just this way; else as fresh ones of it.
    OWN_RATES
}
