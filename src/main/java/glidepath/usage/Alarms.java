package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import glidepath.units.Decimals;

/// The seven values to watch, on a sample.
public final class Alarms {

    private static final Comparator<Alarm.Row> WORST = Comparator.comparing(Alarm.Row::value).reversed()
            .thenComparing(row -> row.day().orElse(LocalDate.MIN)).thenComparing(Alarm.Row::what);
    private static final int FEWEST_USERS = 3;
    private static final BigDecimal FEWEST_ERRORS = new BigDecimal(5);
    /// Of the calls of a usual day of the model.
    private static final BigDecimal FEWEST_CALLS = new BigDecimal("0.2");
    private static final BigDecimal SMALLEST_RATE = new BigDecimal("0.01");

    private Alarms() {
    }

    /// One for each [Metric], in its order.
    public static List<Alarm> of(Sample sample) {
        return List.of(throttling(sample), retries(sample), fallback(sample), outputRatio(sample), costPerTask(sample),
                modelErrors(sample), userSpend(sample));
    }

    private static Alarm throttling(Sample sample) {
        return sample.total().rate(Measure.THROTTLED)
                .map(rate -> Alarm.of(Metric.THROTTLING, above(Metric.THROTTLING, rate), rate,
                        beyond(Metric.THROTTLING, modelDays(sample, figures -> figures.rate(Measure.THROTTLED)))))
                .orElse(Alarm.notTold(Metric.THROTTLING));
    }

    /// Attempts for each call that was asked for: as the source tells them, else as failed calls of tasks that called again.
    private static Alarm retries(Sample sample) {
        return toldOrOfTasks(Metric.RETRIES, sample, figures -> figures.rate(Measure.RETRIES)
                .filter(rate -> rate.compareTo(BigDecimal.ONE) < 0)
                .map(rate -> Decimals.divide(BigDecimal.ONE, BigDecimal.ONE.subtract(rate))),
                tasks -> ofTasks(tasks, tasks.calls() - tasks.retried(), tasks.calls()));
    }

    private static Alarm fallback(Sample sample) {
        return toldOrOfTasks(Metric.FALLBACK, sample, figures -> figures.rate(Measure.FALLBACKS),
                tasks -> ofTasks(tasks, tasks.tasks(), tasks.fellBack()));
    }

    /// By model and day where the source tells it, else by week of the tasks.
    private static Alarm toldOrOfTasks(Metric metric, Sample sample, Function<Figures, Optional<BigDecimal>> told,
            Function<TaskUse, Optional<BigDecimal>> ofTasks) {
        Optional<BigDecimal> value = told.apply(sample.total());
        List<Alarm.Row> rows = value.isPresent() ? modelDays(sample, told) : weeks(sample, ofTasks);
        return value.or(() -> ofTasks.apply(sample.tasks()))
                .map(known -> Alarm.of(metric, above(metric, known), known, beyond(metric, rows))).orElse(Alarm.notTold(metric));
    }

    private static Optional<BigDecimal> ofTasks(TaskUse tasks, long whole, long part) {
        return tasks.tasks() == 0 || whole == 0 || !tasks.outcomes() ? Optional.empty()
                : Optional.of(Decimals.divide(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    /// Each day of a model against the median of its days before; days of very few calls tell nothing.
    private static Alarm outputRatio(Sample sample) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.modelDays().forEach((model, days) -> {
            List<BigDecimal> before = new ArrayList<>();
            BigDecimal fewest = usualCalls(days).multiply(FEWEST_CALLS);
            days.forEach((day, figures) -> figures.outputRatio().filter(_ -> figures.calls().orElse(fewest).compareTo(fewest) >= 0)
                    .ifPresent(ratio -> {
                median(before).filter(usual -> usual.signum() > 0)
                        .ifPresent(usual -> rows.add(new Alarm.Row(Optional.of(day), model.model(), Decimals.divide(ratio, usual))));
                before.add(ratio);
            }));
        });
        return spikes(Metric.OUTPUT_RATIO, rows);
    }

    private static BigDecimal usualCalls(SortedMap<LocalDate, Figures> days) {
        return median(days.values().stream().map(Figures::calls).flatMap(Optional::stream).toList()).orElse(BigDecimal.ZERO);
    }

    /// Each day of a model against its other days; a few errors are no spike.
    private static Alarm modelErrors(Sample sample) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.modelDays().forEach((model, days) -> days.forEach((day, figures) -> {
            BigDecimal errors = figures.sum(Measure.ERRORS).orElse(BigDecimal.ZERO);
            BigDecimal rate = figures.rate(Measure.ERRORS).orElse(BigDecimal.ZERO);
            otherDays(days, day).filter(_ -> errors.compareTo(FEWEST_ERRORS) >= 0 && rate.compareTo(SMALLEST_RATE) >= 0)
                    .ifPresent(usual -> rows.add(new Alarm.Row(Optional.of(day), model.model(),
                            Decimals.divide(rate, usual.max(SMALLEST_RATE.movePointLeft(1))))));
        }));
        return sample.total().tells(Measure.ERRORS) && sample.days().size() > 1 && rows.isEmpty()
                ? Alarm.of(Metric.MODEL_ERRORS, false, BigDecimal.ONE, rows)
                : spikes(Metric.MODEL_ERRORS, rows);
    }

    private static Optional<BigDecimal> otherDays(SortedMap<LocalDate, Figures> days, LocalDate day) {
        BigDecimal errors = BigDecimal.ZERO;
        BigDecimal calls = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, Figures> other : days.entrySet()) {
            Known known = other.getValue().known().get(Measure.ERRORS);
            if (!other.getKey().equals(day) && known != null) {
                errors = errors.add(known.over());
                calls = calls.add(BigDecimal.valueOf(known.calls()));
            }
        }
        return calls.signum() == 0 ? Optional.empty() : Optional.of(Decimals.divide(errors, calls));
    }

    private static Alarm spikes(Metric metric, List<Alarm.Row> rows) {
        if (rows.isEmpty()) {
            return Alarm.notTold(metric);
        }
        List<Alarm.Row> high = rows.stream().filter(row -> row.value().compareTo(metric.threshold()) >= 0).sorted(WORST).toList();
        return Alarm.of(metric, !high.isEmpty(), rows.stream().map(Alarm.Row::value).max(Comparator.naturalOrder()).orElseThrow(), high);
    }

    /// The last week against the one before.
    private static Alarm costPerTask(Sample sample) {
        SortedMap<LocalDate, BigDecimal> weeks = new TreeMap<>();
        sample.weeks().forEach((monday, week) -> week.costPerSuccessfulTask().ifPresent(cost -> weeks.put(monday, cost)));
        if (weeks.size() < 2) {
            return Alarm.notTold(Metric.COST_PER_TASK);
        }
        BigDecimal last = weeks.lastEntry().getValue();
        BigDecimal before = weeks.headMap(weeks.lastKey()).lastEntry().getValue();
        List<Alarm.Row> rows = weeks.entrySet().stream().map(week -> new Alarm.Row(Optional.of(week.getKey()), "", week.getValue()))
                .toList();
        return before.signum() == 0 ? Alarm.notTold(Metric.COST_PER_TASK)
                : Alarm.of(Metric.COST_PER_TASK, last.compareTo(before) > 0, Decimals.divide(last, before), rows);
    }

    private static Alarm userSpend(Sample sample) {
        if (sample.users().size() < FEWEST_USERS) {
            return Alarm.notTold(Metric.USER_SPEND);
        }
        Function<UserUse, BigDecimal> spend = sample.users().stream().allMatch(user -> user.cost().isPresent())
                ? user -> user.cost().orElseThrow()
                : user -> BigDecimal.valueOf(user.tokens());
        Optional<BigDecimal> usual = median(sample.users().stream().map(spend).toList()).filter(value -> value.signum() > 0);
        if (usual.isEmpty()) {
            return Alarm.notTold(Metric.USER_SPEND);
        }
        List<Alarm.Row> rows = sample.users().stream().map(user ->
                new Alarm.Row(Optional.empty(), user.user(), Decimals.divide(spend.apply(user), usual.get()))).sorted(WORST).toList();
        return Alarm.of(Metric.USER_SPEND, above(Metric.USER_SPEND, rows.getFirst().value()), rows.getFirst().value(),
                beyond(Metric.USER_SPEND, rows));
    }

    private static boolean above(Metric metric, BigDecimal value) {
        return value.compareTo(metric.threshold()) > 0;
    }

    private static List<Alarm.Row> beyond(Metric metric, List<Alarm.Row> rows) {
        return rows.stream().filter(row -> above(metric, row.value())).sorted(WORST).toList();
    }

    private static List<Alarm.Row> modelDays(Sample sample, Function<Figures, Optional<BigDecimal>> value) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.modelDays().forEach((model, days) -> days.forEach((day, figures) ->
                value.apply(figures).ifPresent(rate -> rows.add(new Alarm.Row(Optional.of(day), model.model(), rate)))));
        return rows;
    }

    private static List<Alarm.Row> weeks(Sample sample, Function<TaskUse, Optional<BigDecimal>> value) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.weeks().forEach((monday, week) -> value.apply(week.tasks())
                .ifPresent(rate -> rows.add(new Alarm.Row(Optional.of(monday), "", rate))));
        return rows;
    }

    private static Optional<BigDecimal> median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.size() % 2 == 1 ? sorted.get(half)
                : Decimals.divide(sorted.get(half - 1).add(sorted.get(half)), BigDecimal.TWO));
    }
}
