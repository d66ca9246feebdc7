package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.engine.credit.Account;
import glidepath.plan.Fallback;
import glidepath.plan.Review;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What one workload costs, month by month.
///
/// What does not change from month to month, the tokens of a call and their rates, is worked out once for as long as the prices hold.
final class WorkloadCosts {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Workload workload;
    private final Terms terms;
    private final Attempts attempts;
    private final Model model;
    private final Optional<Model> fallback;
    private final List<BigDecimal> calls;
    private final List<BigDecimal> tasks;
    private final BigDecimal success;
    private final Capacity capacity;
    private final UnitCost reviewPerTask;

    private @Nullable Conditions conditions;
    private UnitCost perCall = UnitCost.NONE;

    /// All that the cost of a call depends on and that may change from month to month.
    private record Conditions(RateCard card, @Nullable RateCard fallback, Percent provisioned, Reserving.Overflow overflow) {

        boolean isSame(@Nullable Conditions other) {
            return other != null && card == other.card && fallback == other.fallback && provisioned.equals(other.provisioned)
                    && overflow.equals(other.overflow);
        }
    }

    WorkloadCosts(Workload workload, Settings settings, Terms terms, PriceCatalog catalog) {
        this.workload = workload;
        this.terms = terms;
        attempts = Attempts.of(workload.retry());
        model = listed(workload.route().model(), catalog);
        fallback = workload.fallback().model().map(id -> listed(id, catalog));
        calls = DemandCurve.calls(workload.demand(), settings);
        tasks = tasks(calls, workload.demand().callsPerTask());
        success = attempts.successWith(workload.fallback()).fraction();
        capacity = Capacity.of(workload, model, settings, terms, catalog);
        reviewPerTask = review(workload.review());
    }

    private static Model listed(ModelId id, PriceCatalog catalog) {
        return catalog.model(id).orElseGet(() -> Model.unlisted(id));
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
    ChargeGroup tokens(int index, YearMonth month) {
        BigDecimal volume = calls.get(index);
        Conditions now = conditions(volume, month);
        if (!now.isSame(conditions)) {
            conditions = now;
            perCall = UnitCost.of(lines(now));
        }
        return new ChargeGroup("calls", volume, perCall);
    }

    private Conditions conditions(BigDecimal volume, YearMonth month) {
        Percent provisioned = capacity.provisioned(month);
        return new Conditions(model.on(month.atDay(1)), fallback.map(other -> other.on(month.atDay(1))).orElse(null),
                provisioned, overflow(volume, provisioned, month));
    }

    private Reserving.Overflow overflow(BigDecimal volume, Percent provisioned, YearMonth month) {
        return workload.route().tier() == ServiceTier.RESERVED
                ? capacity.overflow(volume.multiply(attempts.multiplier()).multiply(onDemand(provisioned).fraction()), month)
                : Reserving.Overflow.ALL;
    }

    /// Share of the calls that neither go in batches nor are served by provisioned throughput.
    private Percent onDemand(Percent provisioned) {
        return workload.route().batchShare().plus(provisioned).rest();
    }

    private List<Line> lines(Conditions now) {
        var lines = new ArrayList<Line>();
        if (!workload.imported().on()) {
            lines.addAll(attempts(Surface.ON_DEMAND, "share.on-demand", onDemand(now.provisioned()),
                    tokens(model, Tariff.onDemand(model, now.card(), workload.route().tier()), now.overflow())));
            lines.addAll(attempts(Surface.BATCH, "share.batch", workload.route().batchShare(),
                    tokens(model, Tariff.batch(model, now.card()), Reserving.Overflow.ALL)));
        }
        lines.addAll(fallback(now));
        return lines;
    }

    private TokenLines tokens(Model called, Tariff tariff, Reserving.Overflow overflow) {
        return new TokenLines(workload.id(), workload.tokens(), called, tariff, terms.discount(called.id().provider()), overflow);
    }

    private List<Line> attempts(Surface surface, String shareName, Percent share, TokenLines tokens) {
        if (share.isZero()) {
            return List.of();
        }
        var lines = new ArrayList<>(tokens.of(
                new TokenLines.Attempt(surface, Cause.CALLS, shareName, share, "attempts.succeeded", attempts.succeeded())));
        lines.addAll(tokens.of(
                new TokenLines.Attempt(surface, Cause.FAILED_ATTEMPTS, shareName, share, "attempts.failed", attempts.billedFailures())));
        return lines;
    }

    /// Answered by a second model at its own prices, on demand; calls that provisioned throughput serves do not fall back.
    private List<Line> fallback(Conditions now) {
        Fallback how = workload.fallback();
        Percent calls = workload.imported().on() ? Percent.ALL : now.provisioned().rest();
        if (how.share().isZero() || calls.isZero()) {
            return List.of();
        }
        if (fallback.isEmpty() || now.fallback() == null) {
            return List.of(Line.of(Surface.ON_DEMAND, Cause.FALLBACK, workload.id(), "fallback").share("share.not-provisioned", calls)
                    .factor("share.fallback", how.share().fraction()).unpriced(Unit.CALL, Unpriced.FALLBACK_UNNAMED));
        }
        Model second = fallback.get();
        return tokens(second, Tariff.onDemand(second, now.fallback(), ServiceTier.STANDARD), Reserving.Overflow.ALL).of(
                new TokenLines.Attempt(Surface.ON_DEMAND, Cause.FALLBACK, "share.not-provisioned", calls, "share.fallback",
                        how.share().fraction()));
    }

    /// People's hours on a month's tasks.
    ChargeGroup review(int index) {
        return new ChargeGroup("tasks", reviewPerTask.all().isEmpty() ? BigDecimal.ZERO : tasks(index), reviewPerTask);
    }

    private UnitCost review(Review review) {
        Rate hourly = new Rate(review.hourlyRate(), Unit.HOUR);
        return hourly.price().isZero() ? UnitCost.NONE : Line.of(Surface.HUMAN_REVIEW, Cause.OTHER, workload.id(), "review")
                .account(Account.PEOPLE)
                .share("share.reviewed", review.share())
                .factor("hours-a-task", Decimals.divide(review.minutes().value(), MINUTES_AN_HOUR))
                .lines(LineBuilder.entered(Optional.of(review.hourlyRate()), Unit.HOUR), Unit.HOUR, Unpriced.RATE_UNNAMED);
    }

    private static List<BigDecimal> tasks(List<BigDecimal> calls, Count callsPerTask) {
        return callsPerTask.equals(Count.ONE) ? calls : calls.stream().map(each -> Decimals.divide(each, callsPerTask.value())).toList();
    }

    BigDecimal tasks(int index) {
        return tasks.get(index);
    }

    BigDecimal successfulTasks(int index) {
        return tasks(index).multiply(success);
    }
}
