package glidepath.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.units.Decimals;

/// The figures behind alarms, by day and model or by week.
final class AlarmRows {

    static final Comparator<Alarm.Row> WORST = Comparator.comparing(Alarm.Row::value).reversed()
            .thenComparing(row -> row.day().orElse(LocalDate.MIN)).thenComparing(Alarm.Row::what);

    private AlarmRows() {
    }

    static boolean above(Metric metric, BigDecimal value) {
        return value.compareTo(metric.threshold()) > 0;
    }

    static List<Alarm.Row> beyond(Metric metric, List<Alarm.Row> rows) {
        return rows.stream().filter(row -> above(metric, row.value())).sorted(WORST).toList();
    }

    static List<Alarm.Row> modelDays(Sample sample, Function<Figures, Optional<BigDecimal>> value) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.modelDays().forEach((model, days) -> days.forEach((day, figures) ->
                value.apply(figures).ifPresent(rate -> rows.add(new Alarm.Row(Optional.of(day), model.model(), rate)))));
        return rows;
    }

    static List<Alarm.Row> weeks(Sample sample, Function<TaskUse, Optional<BigDecimal>> value) {
        List<Alarm.Row> rows = new ArrayList<>();
        sample.weeks().forEach((monday, week) -> value.apply(week)
                .ifPresent(rate -> rows.add(new Alarm.Row(Optional.of(monday), "", rate))));
        return rows;
    }

    static Optional<BigDecimal> median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.size() % 2 == 1 ? sorted.get(half)
                : Decimals.divide(sorted.get(half - 1).add(sorted.get(half)), BigDecimal.TWO));
    }
}
