package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/// How a provider sells batches.
///
/// @param offered whether it sells batches at all; a model's own [Batch] comes first
/// @param caching what cached tokens cost in them
/// @param factor  on the on-demand rates of a model that has no batch rates of its own
/// @param source  who says so; empty where nobody does
public record BatchRule(Batch.Offer offered, BatchCaching caching, BigDecimal factor, Optional<Source> source) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static final BatchRule UNKNOWN = new BatchRule(Batch.Offer.UNKNOWN, BatchCaching.UNKNOWN, HALF, Optional.empty());
}
