package glidepath.advise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.catalog.Source;
import glidepath.engine.Attempts;
import glidepath.engine.TurnTokens;
import glidepath.plan.Workload;
import glidepath.units.Decimals;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.usage.Metric;

/// A metric, and what the plan itself says of it before anything is measured.
///
/// @param state  whether the plan is within the threshold already
/// @param stated the value that the plan states; empty where only measuring tells
public record MetricStatus(Metric metric, State state, Optional<Message> stated) {

    /// How the plan stands to a threshold.
    public enum State { WITHIN, BEYOND, MEASURE }

    public static List<MetricStatus> of(AdviceContext it) {
        return Stream.of(Metric.values()).map(metric -> of(metric, it)).toList();
    }

    /// Who says that it is to be watched.
    public Source source() {
        return Sources.JUDGEMENT.graded(metric.evidence());
    }

    private static MetricStatus of(Metric metric, AdviceContext it) {
        return switch (metric) {
            case RETRIES -> NamedFigure.largest(it, workload -> Attempts.of(workload.retry()).multiplier())
                    .map(worst -> stated(metric, worst.value().compareTo(metric.threshold()) > 0,
                    Message.of("watch.retries", worst.name(), NamedFigure.shortened(worst.value())))).orElse(unknown(metric));
            case FALLBACK -> NamedFigure.largest(it, workload -> workload.fallback().share().fraction())
                    .map(worst -> stated(metric, worst.value().compareTo(metric.threshold()) > 0,
                            Message.of("watch.fallback", worst.name(), new Percent(worst.value())))).orElse(unknown(metric));
            case OUTPUT_RATIO -> NamedFigure.largest(it, MetricStatus::ratio).filter(worst -> worst.value().signum() > 0)
                    .map(worst -> new MetricStatus(metric, State.MEASURE,
                    Optional.of(Message.of("watch.output", worst.name(), NamedFigure.shortened(worst.value()),
                            NamedFigure.shortened(worst.value().multiply(BigDecimal.TWO)))))).orElse(unknown(metric));
            case COST_PER_TASK -> it.forecast().costPerSuccessfulTask().filter(_ -> it.forecast().complete())
                    .map(cost -> new MetricStatus(metric, State.MEASURE, Optional.of(Message.of("watch.task", cost))))
                    .orElse(unknown(metric));
            case THROTTLING, MODEL_ERRORS, USER_SPEND -> unknown(metric);
        };
    }

    private static BigDecimal ratio(Workload workload) {
        if (workload.tokens().turns().isGiven()) {
            TurnTokens mean = TurnTokens.of(workload, Model.unlisted(workload.route().model()));
            return mean.input().signum() > 0 ? Decimals.divide(mean.output(), mean.input()) : BigDecimal.ZERO;
        }
        return workload.tokens().input().isPositive() ? Decimals.divide(workload.tokens().output().value(), workload.tokens().input()
                .value()) : BigDecimal.ZERO;
    }

    private static MetricStatus stated(Metric metric, boolean beyond, Message value) {
        return new MetricStatus(metric, beyond ? State.BEYOND : State.WITHIN, Optional.of(value));
    }

    private static MetricStatus unknown(Metric metric) {
        return new MetricStatus(metric, State.MEASURE, Optional.empty());
    }
}
