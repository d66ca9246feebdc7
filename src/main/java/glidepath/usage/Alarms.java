package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import glidepath.units.Decimals;

/// The seven values to watch, on a sample.
public final class Alarms {

    private static final int FEWEST_USERS = 3;
    private Alarms() {
    }

    /// One for each [Metric], in its order.
    public static List<Alarm> of(Sample sample) {
        return List.of(throttling(sample), retries(sample), fallback(sample), SpikeAlarms.outputRatio(sample), costPerTask(sample),
                SpikeAlarms.modelErrors(sample), userSpend(sample));
    }

    private static Alarm throttling(Sample sample) {
        return sample.total().rate(Measure.THROTTLED)
                .map(rate -> Alarm.of(Metric.THROTTLING, AlarmRows.above(Metric.THROTTLING, rate), rate,
                        AlarmRows.beyond(Metric.THROTTLING, AlarmRows.modelDays(sample, figures -> figures.rate(Measure.THROTTLED)))))
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
        List<Alarm.Row> rows = value.isPresent() ? AlarmRows.modelDays(sample, told) : AlarmRows.weeks(sample, ofTasks);
        return value.or(() -> ofTasks.apply(sample.tasks()))
                .map(known -> Alarm.of(metric, AlarmRows.above(metric, known), known, AlarmRows.beyond(metric, rows)))
                .orElse(Alarm.notTold(metric));
    }

    private static Optional<BigDecimal> ofTasks(TaskUse tasks, long whole, long part) {
        return tasks.tasks() == 0 || whole == 0 || !tasks.outcomes() ? Optional.empty()
                : Optional.of(Decimals.divide(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    /// The last week against the one before.
    private static Alarm costPerTask(Sample sample) {
        SortedMap<LocalDate, BigDecimal> weeks = new TreeMap<>();
        sample.weeks().forEach((monday, week) -> week.costPerSuccess().ifPresent(cost -> weeks.put(monday, cost)));
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
        Optional<BigDecimal> usual = AlarmRows.median(sample.users().stream().map(spend).toList()).filter(value -> value.signum() > 0);
        if (usual.isEmpty()) {
            return Alarm.notTold(Metric.USER_SPEND);
        }
        List<Alarm.Row> rows = sample.users().stream()
                .map(user -> new Alarm.Row(Optional.empty(), user.user(), Decimals.divide(spend.apply(user), usual.get())))
                .sorted(AlarmRows.WORST).toList();
        return Alarm.of(Metric.USER_SPEND, AlarmRows.above(Metric.USER_SPEND, rows.getFirst().value()), rows.getFirst().value(),
                AlarmRows.beyond(Metric.USER_SPEND, rows));
    }
}
