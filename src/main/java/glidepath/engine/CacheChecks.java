package glidepath.engine;

import java.time.LocalDate;
import java.util.stream.Stream;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.Limits;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// Caches that a plan counts on and that change nothing: of a model without a rate for them, of prompts that are too short, of batches in
/// which cached tokens are paid as fresh ones (cost model, section 5).
///
/// @param start whose prices hold
record CacheChecks(Workload workload, PriceCatalog catalog, LocalDate start, PlanChecks.Finder found) {

    /// @param models all that answer its calls
    void run(Stream<Model> models) {
        if (!workload.imported().on() && (reads() || writes())) {
            models.forEach(this::check);
        }
    }

    private void check(Model model) {
        RateCard card = model.on(start);
        if (reads() && !isRead(model, card)) {
            found.warning(workload.name(), "check.cache", model.id());
        }
        Limits limits = model.facts().limits();
        lengths(model).filter(limits::isTooShortToCache).forEach(tokens -> found.warning(workload.name(), "check.cache.minimum", tokens,
                limits.cacheMinimum().orElseThrow(), model.id()));
        if (workload.route().batchShare().isPositive() && model.batchOffer() == Batch.Offer.YES) {
            inBatches(model);
        }
    }

    /// The input of its calls; of turns, that of the longest one.
    private Stream<Count> lengths(Model model) {
        TokenShape tokens = workload.tokens();
        if (tokens.turns().isGiven()) {
            return Stream.of(TurnTokens.of(workload, model).longestInput());
        }
        return tokens.longShare().isZero() ? Stream.of(tokens.input()) : Stream.of(tokens.input(), tokens.longInput()).distinct();
    }

    /// Whether tokens that are read from a cache have a price, which is that of their kind.
    private static boolean isRead(Model model, RateCard card) {
        return card.has(model.facts().modalities().readMeter(card));
    }

    private void inBatches(Model model) {
        BatchCaching rule = model.rules().batch().caching();
        boolean priced = model.batch().card().map(card -> isRead(model, card.value())).orElse(false);
        if (rule == BatchCaching.UNKNOWN) {
            found.warning(workload.name(), "check.batch.caching.unknown", catalog.nameOf(model.id().provider()));
        } else if (rule == BatchCaching.OWN_RATE && reads() && !priced) {
            found.warning(workload.name(), "check.batch.caching.unknown", model.id());
        } else if (rule == BatchCaching.AS_FRESH) {
            found.warning(workload.name(), "check.batch.caching", catalog.nameOf(model.id().provider()));
        }
    }

    private boolean reads() {
        TokenShape tokens = workload.tokens();
        return tokens.turns().isGiven() ? tokens.turns().hits().isPositive() : tokens.cacheRead().isPositive();
    }

    /// What turns do not read is written.
    private boolean writes() {
        TokenShape tokens = workload.tokens();
        return tokens.turns().isGiven() || tokens.cacheWrite().isPositive();
    }
}
