package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.plan.Fallback;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// What one workload costs, month by month.
///
/// What does not change from month to month, the tokens of a call and their rates, is worked out once for as long as the prices hold.
final class WorkloadCosts {

    private final Workload workload;
    private final Settings settings;
    private final Terms terms;
    private final Attempts attempts;
    private final Model model;
    private final Optional<Model> fallback;
    private final List<BigDecimal> calls;
    private final Capacity capacity;

    private @Nullable RateCard card;
    private @Nullable RateCard fallbackCard;
    private Lines perCall = Lines.NONE;

    WorkloadCosts(Workload workload, Settings settings, Terms terms, PriceCatalog catalog) {
        this.workload = workload;
        this.settings = settings;
        this.terms = terms;
        attempts = Attempts.of(workload.retry());
        model = catalog.model(workload.route().model()).orElseGet(() -> Model.unlisted(workload.route().model()));
        fallback = workload.fallback().model().map(id -> catalog.model(id).orElseGet(() -> Model.unlisted(id)));
        calls = DemandCurve.calls(workload.demand(), settings);
        capacity = new Capacity(workload, model, settings, terms, catalog);
    }

    Workload workload() {
        return workload;
    }

    Capacity capacity() {
        return capacity;
    }

    BigDecimal calls(int month) {
        return calls.get(month);
    }

    /// The calls of a month and all their attempts, as lines per call.
    Block tokens(int index, YearMonth month) {
        BigDecimal volume = calls.get(index);
        if (workload.imported().on()) {
            return new Block("calls", volume, Lines.NONE);
        }
        RateCard now = model.on(month.atDay(1));
        RateCard fallbackNow = fallback.map(other -> other.on(month.atDay(1))).orElse(null);
        if (now != card || fallbackNow != fallbackCard || workload.route().tier() == ServiceTier.RESERVED) {
            card = now;
            fallbackCard = fallbackNow;
            perCall = Lines.of(lines(now, fallbackNow, overflow(volume, month)));
        }
        return new Block("calls", volume, perCall);
    }

    private List<Line> lines(RateCard now, @Nullable RateCard fallbackNow, TokenLines.Overflow overflow) {
        Percent discount = terms.discount(model.id().provider());
        var onDemand = new TokenLines(workload.id(), workload.tokens(), discount, overflow);
        attempt(onDemand, Surface.ON_DEMAND, workload.onDemandShare(), Tariff.onDemand(model, now, workload.route().tier()));
        var lines = new ArrayList<>(onDemand.lines());

        if (workload.route().batchShare().isPositive()) {
            var batch = new TokenLines(workload.id(), workload.tokens(), discount, TokenLines.Overflow.ALL);
            attempt(batch, Surface.BATCH, workload.route().batchShare(), Tariff.batch(model, now));
            lines.addAll(batch.lines());
        }
        if (fallback.isPresent() && fallbackNow != null) {
            lines.addAll(fallback(fallback.get(), fallbackNow, workload.fallback()));
        }
        return lines;
    }

    private void attempt(TokenLines lines, Surface surface, Percent share, Tariff tariff) {
        lines.add(new TokenLines.Attempt(surface, Cause.CALLS, share, "attempts.succeeded", attempts.succeeded()), model, tariff);
        lines.add(new TokenLines.Attempt(surface, Cause.FAILED_ATTEMPTS, share, "attempts.failed", attempts.billedFailures()), model, tariff);
    }

    /// Answered at the second model's own prices, on demand, in place of no call that provisioned throughput serves.
    private List<Line> fallback(Model second, RateCard now, Fallback how) {
        var lines = new TokenLines(workload.id(), workload.tokens(), terms.discount(second.id().provider()), TokenLines.Overflow.ALL);
        lines.add(new TokenLines.Attempt(Surface.ON_DEMAND, Cause.FALLBACK, workload.provisioned().share().rest(), "share.fallback",
                how.share().fraction()), second, Tariff.onDemand(second, now, ServiceTier.STANDARD));
        return lines.lines();
    }

    private TokenLines.Overflow overflow(BigDecimal volume, YearMonth month) {
        return workload.route().tier() == ServiceTier.RESERVED
                ? capacity.overflow(volume.multiply(attempts.multiplier()), month)
                : TokenLines.Overflow.ALL;
    }

    /// People's hours on a month's tasks.
    Block review(int index) {
        BigDecimal minutes = calls.get(index)
                .multiply(workload.review().share().fraction())
                .multiply(workload.review().minutes().value());
        BigDecimal perHour = BigDecimal.valueOf(60).multiply(workload.demand().callsPerTask().value());
        return new Block("hours", minutes.signum() == 0 ? BigDecimal.ZERO : Decimals.divide(minutes, perHour), capacity.review());
    }

    BigDecimal tasks(int index) {
        return Decimals.divide(calls.get(index), workload.demand().callsPerTask().value());
    }

    BigDecimal successfulTasks(int index) {
        return tasks(index).multiply(attempts.successWith(workload.fallback()).fraction());
    }
}
