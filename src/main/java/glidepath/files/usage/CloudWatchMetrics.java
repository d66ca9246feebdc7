package glidepath.files.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import glidepath.catalog.Provider;
import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;
import glidepath.files.rows.Row;
import glidepath.files.rows.Signature;
import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;
import glidepath.usage.Moment;
import glidepath.usage.UsageKey;
import glidepath.usage.UsageRecord;
import glidepath.usage.UsageSink;

/// Sums of Bedrock's metrics in CloudWatch: what `aws cloudwatch get-metric-data` and `get-metric-statistics` print. They alone tell calls
/// that were throttled, which count neither as invocations nor as errors. A label may name the model beside the metric.
final class CloudWatchMetrics extends UsageFormat {

    private static final String RESULT = "MetricDataResults[].";
    private static final String POINT = "Datapoints[].";
    private static final Map<String, Measure> METRICS = Map.ofEntries(Map.entry("InvocationThrottles", Measure.THROTTLED),
            Map.entry("InvocationClientErrors", Measure.ERRORS), Map.entry("InvocationServerErrors", Measure.ERRORS),
            Map.entry("Invocations", Measure.CALLS), Map.entry("CacheReadInputTokenCount", Measure.CACHE_READ),
            Map.entry("CacheReadInputTokens", Measure.CACHE_READ), Map.entry("CacheWriteInputTokenCount", Measure.CACHE_WRITE),
            Map.entry("CacheWriteInputTokens", Measure.CACHE_WRITE), Map.entry("InputTokenCount", Measure.INPUT),
            Map.entry("OutputTokenCount", Measure.OUTPUT));

    /// Metrics of Bedrock that tell neither calls nor tokens.
    private static final List<String> OTHERS = List.of("InvocationLatency", "TimeToFirstToken", "EstimatedTPMQuotaUsage",
            "OutputImageCount", "LegacyModelInvocations", "ModelInvocation", "Guardrail");

    private final Field label = field(RESULT + "Label", "Label");
    private final Field time = field(RESULT + "Timestamps[]", POINT + "Timestamp");
    private final Field value = field(RESULT + "Values[]", POINT + "Sum");

    CloudWatchMetrics() {
        super("cloudwatch-metrics", Fields.ofRows("MetricDataResults[].Timestamps[]", "MetricDataResults[].Values[]", "MetricDataResults[]",
                "Datapoints[]", ""), Signature.json("MetricDataResults[].Timestamps", "MetricDataResults[].Values"),
                Signature.json("Datapoints[].Timestamp", "Datapoints[].Sum", "Label"));
    }

    /// What is told of a model on a day, from its metrics.
    private record Cell(Optional<Moment> day, String model) {
    }

    @Override
    Reader open(Context context) {
        return new Series();
    }

    /// The points of one metric after another, summed by model and day.
    private final class Series implements Reader {

        private final Map<Cell, Map<Measure, Long>> sums = new LinkedHashMap<>();
        private final List<Optional<Moment>> times = new ArrayList<>();
        private final List<Long> values = new ArrayList<>();

        @Override
        public void row(Row row, int path, UsageSink sink) {
            switch (path) {
                case 0 -> times.add(day(row));
                case 1 -> values.add(number(row));
                case 3 -> {
                    times.add(day(row));
                    values.add(number(row));
                }
                default -> take(row.text(label));
            }
        }

        /// All points of a metric, once its label is known.
        private void take(String name) {
            if (!times.isEmpty() && metric(name).isEmpty()) {
                refuse(name);
            }
            for (int point = 0; point < Math.min(times.size(), values.size()); point++) {
                add(name, times.get(point), values.get(point));
            }
            times.clear();
            values.clear();
        }

        /// What only another metric tells is passed over.
        private void refuse(String name) {
            times.clear();
            values.clear();
            if (OTHERS.stream().noneMatch(name::contains)) {
                throw InvalidValueException.because("usage.metric", name);
            }
        }

        private void add(String name, Optional<Moment> day, long sum) {
            metric(name).ifPresent(metric ->
                    sums.computeIfAbsent(new Cell(day, model(name, metric)), _ -> new LinkedHashMap<>())
                            .merge(Objects.requireNonNull(METRICS.get(metric)), sum, Long::sum));
        }

        @Override
        public void end(UsageSink sink) {
            sums.forEach((cell, told) ->
                    sink.add(UsageRecord.row(cell.day(), UsageKey.of(Provider.AWS, cell.model()), withThrottled(told))));
        }
    }

    private static Amounts withThrottled(Map<Measure, Long> told) {
        var amounts = new Amounts.Builder();
        long throttled = told.getOrDefault(Measure.THROTTLED, 0L);
        told.forEach((measure, sum) ->
                amounts.set(measure, measure == Measure.CALLS || measure == Measure.ERRORS ? sum + throttled : sum));
        return amounts.build();
    }

    private static Optional<String> metric(String label) {
        return METRICS.keySet().stream().filter(label::contains).max(Comparator.comparingInt(String::length));
    }

    private Optional<Moment> day(Row row) {
        return row.moment(time).map(moment -> Moment.of(moment.day()));
    }

    private long number(Row row) {
        return row.decimal(value).map(sum -> Math.clamp(sum.longValue(), 0, Amounts.MOST)).orElse(0L);
    }

    /// What a label has beside the metric; the part after the last slash of an ARN.
    private static String model(String label, String metric) {
        String rest = label.replace(metric, " ").replaceAll("[\\s,;|=]+", " ").strip();
        String name = rest.substring(rest.lastIndexOf('/') + 1);
        return name;
    }
}
