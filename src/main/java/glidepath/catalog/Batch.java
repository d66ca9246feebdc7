package glidepath.catalog;

import java.util.Optional;

/// Whether a model can be called in batches, and at what price.
///
/// @param card the model's own batch rates; where a batch is offered without, half the on-demand rate is assumed
public record Batch(Offer offer, Optional<Listed<RateCard>> card) {

    public enum Offer { YES, NO, UNKNOWN }

    public static final Batch UNKNOWN = new Batch(Offer.UNKNOWN, Optional.empty());
}
