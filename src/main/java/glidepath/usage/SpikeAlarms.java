package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import glidepath.units.Decimals;

/// Alarms of days on which a model was far from its other days.
final class SpikeAlarms {

    private static final BigDecimal FEWEST_ERRORS = new BigDecimal(5);
    /// Of the calls of a usual day of the model.
    private static final BigDecimal FEWEST_CALLS = new BigDecimal("0.2");
    private static final BigDecimal SMALLEST_RATE = new BigDecimal("0.01");

    private SpikeAlarms() {
    }

    /// Each day of a model against the median of its days before; days of very few calls tell nothing.
    static Alarm outputRatio(Sample sample) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.modelDays().forEach((model, days) -> {
            List<BigDecimal> before = new ArrayList<>();
            BigDecimal fewest = usualCalls(days).multiply(FEWEST_CALLS);
            days.forEach((day, figures) -> figures.outputRatio().filter(_ -> figures.calls().orElse(fewest).compareTo(fewest) >= 0)
                    .ifPresent(ratio -> {
                AlarmRows.median(before).filter(usual -> usual.signum() > 0)
                        .ifPresent(usual -> rows.add(new Alarm.Row(Optional.of(day), model.model(), Decimals.divide(ratio, usual))));
                before.add(ratio);
            }));
        });
        return spikes(Metric.OUTPUT_RATIO, rows);
    }

    private static BigDecimal usualCalls(SortedMap<LocalDate, Figures> days) {
        return AlarmRows.median(days.values().stream().map(Figures::calls).flatMap(Optional::stream).toList()).orElse(BigDecimal.ZERO);
    }

    /// Each day of a model against its other days; a few errors are no spike.
    static Alarm modelErrors(Sample sample) {
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
        List<Alarm.Row> high = rows.stream().filter(row -> row.value().compareTo(metric.threshold()) >= 0).sorted(AlarmRows.WORST).toList();
        return Alarm.of(metric, !high.isEmpty(), rows.stream().map(Alarm.Row::value).max(Comparator.naturalOrder()).orElseThrow(), high);
    }
}
