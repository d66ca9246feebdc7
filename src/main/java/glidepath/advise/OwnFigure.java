package glidepath.advise;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

import glidepath.engine.Attempts;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Grant;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// A figure of the user's own plan that stands beside an entry of the playbook. Empty where the plan has none.
public enum OwnFigure {
    CREDITS(it -> Optional.of(Message.of("own.credits", credits(it)))),
    COVERAGE(it -> it.forecast().firstMonth().credits().shownCoverage().map(months -> Message.of("own.coverage", months))),
    RUN_OUT(it -> it.forecast().runOut().map(out -> Message.of("own.run-out", out))),
    FIRST_MONTH(it -> Optional.of(cost("own.first-month", it.forecast().firstMonth().gross(), it.forecast().firstMonth().complete()))),
    CALLS(it -> Optional.of(Message.of("own.calls", it.callsPerMonth()))),
    BATCH(it -> NamedFigure.largest(it, workload -> workload.route().batchShare().fraction())
            .map(named -> Message.of("own.batch", named.name(), new Percent(named.value())))),
    RETRIES(it -> NamedFigure.largest(it, workload -> Attempts.of(workload.retry()).multiplier())
            .map(named -> Message.of("own.retries", named.name(), NamedFigure.shortened(named.value())))),
    FALLBACK(it -> NamedFigure.largest(it, workload -> workload.fallback().share().fraction())
            .map(named -> Message.of("own.fallback", named.name(), new Percent(named.value())))),
    ON_DEMAND(it -> surface(it, Surfaces.ON_DEMAND)),
    BATCH_COST(it -> surface(it, Surfaces.BATCH)),
    PROVISIONED(it -> surface(it, Surfaces.PROVISIONED)),
    IMPORT(it -> surface(it, Surfaces.CUSTOM_IMPORT)),
    STORAGE(it -> surface(it, Surfaces.MODEL_STORAGE)),
    INFRASTRUCTURE(it -> surface(it, Surfaces.INFRASTRUCTURE)),
    REVIEW(it -> surface(it, Surfaces.HUMAN_REVIEW)),
    REGION(it -> it.workloads().stream().findFirst().map(workload -> Message.of("own.region", workload.name(), workload.route().region()))),
    QUOTA(it -> {
        long stated = it.workloads().stream().filter(workload -> workload.quota().requestsPerMinute().isPresent() || workload.quota()
                .tokensPerMinute().isPresent()).count();
        return Optional.of(Message.of("own.quota", stated, it.workloads().size()));
    }),
    TOKENS(it -> it.workloads().stream().findFirst().map(workload ->
            Message.of("own.tokens", workload.name(), workload.tokens().input(), workload.tokens().output()))),
    PER_TASK(OwnFigure::perTask);

    private static final MathContext READABLE = new MathContext(4, RoundingMode.HALF_UP);

    private final Function<AdviceContext, Optional<Message>> figure;

    OwnFigure(Function<AdviceContext, Optional<Message>> figure) {
        this.figure = figure;
    }

    public Optional<Message> of(AdviceContext it) {
        return figure.apply(it);
    }

    private static Optional<Message> perTask(AdviceContext it) {
        return it.forecast().costPerSuccessfulTask().filter(_ -> it.forecast().complete())
                .map(cost -> Message.of("own.per-task", new Money(cost.usd().round(READABLE))));
    }

    private static Money credits(AdviceContext it) {
        return Money.sum(it.grants().stream().map(Grant::worth).toList());
    }

    private static Optional<Message> surface(AdviceContext it, Surface surface) {
        Money cost = it.forecast().total(bill -> bill.by(line -> line.surface() == surface).getOrDefault(true, Money.ZERO));
        boolean priced = it.forecast().bills().stream().flatMap(bill -> bill.unpriced().stream())
                .noneMatch(charge -> charge.line().surface() == surface);
        return Optional.of(cost("own.surface", cost, priced));
    }

    /// Without all of its prices, a cost is only the least that it can be.
    private static Message cost(String key, Money cost, boolean priced) {
        return Message.of(priced ? key : key + ".least", new ShownAmount(cost));
    }
}
