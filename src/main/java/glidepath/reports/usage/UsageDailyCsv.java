package glidepath.reports.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import glidepath.reports.tables.Cell;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.Table;
import glidepath.usage.DayGroup;
import glidepath.usage.Measure;
import glidepath.usage.Percentiles;
import glidepath.usage.Sample;

/// A sample as `usage_daily.csv`, the summary that can be read in again. What is not known stays empty.
public final class UsageDailyCsv {

    private static final List<Measure> COUNTS = List.of(Measure.CALLS, Measure.SUCCESSES, Measure.ERRORS, Measure.THROTTLED,
            Measure.RETRIES, Measure.FALLBACKS,
            Measure.TASKS, Measure.INPUT, Measure.CACHE_READ, Measure.CACHE_WRITE_5M, Measure.CACHE_WRITE_1H, Measure.CACHE_WRITE,
                    Measure.OUTPUT, Measure.REASONING);
    private static final List<String> KEYS = List.of("usage_date", "provider", "region", "model_id", "operation", "tier", "task_tag");
    private static final List<String> SPREADS = List.of("input_p50", "input_p95", "output_p50", "output_p95", "latency_p50_ms",
            "latency_p95_ms");

    private UsageDailyCsv() {
    }

    public static String of(Sample sample) {
        var columns = new ArrayList<>(KEYS);
        COUNTS.forEach(measure -> columns.add(measure.column()));
        columns.addAll(SPREADS);
        columns.add(Measure.COST.column());
        return CsvTable.STANDARD.write(new Table("usage_daily", columns, sample.groups().stream().map(UsageDailyCsv::row).toList()));
    }

    private static List<Cell> row(DayGroup group) {
        var row = new ArrayList<Cell>(List.of(Cell.date(group.day()), Cell.text(group.key().provider()), Cell.text(group.key().region()),
                Cell.text(group.key().model()),
                Cell.text(group.key().operation()), Cell.text(group.key().tier()), Cell.text(group.key().tag())));
        COUNTS.forEach(measure -> row.add(number(group.figures().sum(measure))));
        for (Optional<Percentiles> spread : List.of(group.figures().input(), group.figures().output(), group.figures().latency())) {
            row.add(number(spread, Percentiles::p50));
            row.add(number(spread, Percentiles::p95));
        }
        row.add(number(group.figures().sum(Measure.COST)));
        return row;
    }

    private static Cell number(Optional<Percentiles> spread, Function<Percentiles, Long> value) {
        return number(spread.map(value).map(BigDecimal::valueOf));
    }

    private static Cell number(Optional<BigDecimal> value) {
        return value.map(Cell::of).orElse(Cell.EMPTY);
    }
}
