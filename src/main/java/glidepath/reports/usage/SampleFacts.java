package glidepath.reports.usage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.usage.Alarms;
import glidepath.usage.Figures;
import glidepath.usage.Known;
import glidepath.usage.Measure;
import glidepath.usage.Metric;
import glidepath.usage.Percentiles;
import glidepath.usage.Sample;

/// The figures of a sample in words. What no file tells is "not in this file", never 0.
public record SampleFacts(Messages messages, Sample sample) {

    /// What it tells of all calls, by name.
    public Map<String, String> all() {
        Figures total = sample.total();
        var facts = new LinkedHashMap<String, String>();
        fact(facts, "calls", total.calls().map(numbers()::number));
        fact(facts, "calls-day", sample.callsPerDay().map(numbers()::number));
        fact(facts, "calls-month", sample.callsPerMonth().map(numbers()::number));
        fact(facts, "input", total.meanSent().map(mean -> shape(mean, total.input())).map(this::ofWhom).map(part(Measure.INPUT)));
        fact(facts, "output", total.mean(Measure.OUTPUT).map(mean -> shape(mean, total.output())).map(this::ofWhom)
                .map(part(Measure.OUTPUT)));
        fact(facts, "cache-read", total.cacheReadShare().map(numbers()::percent).map(part(Measure.CACHE_READ)));
        fact(facts, "cache-write", total.cacheWriteShare().map(numbers()::percent).map(part(Measure.WRITTEN.toArray(Measure[]::new))));
        fact(facts, "ratio", total.outputRatio().map(ratio -> messages.numbers().number(ratio, 4)));
        fact(facts, "long", longShare(total).map(numbers()::percent));
        fact(facts, "errors", total.rate(Measure.ERRORS).map(numbers()::percent).map(part(Measure.ERRORS)));
        watched().forEach((metric, value) -> fact(facts, EnumKey.dashed(metric), value));
        fact(facts, "latency", total.mean(Measure.LATENCY).map(mean -> shape(mean, total.latency())).map(part(Measure.LATENCY)));
        fact(facts, "cost", total.sum(Measure.COST).map(numbers()::cost).map(part(Measure.COST)));
        fact(facts, "cost-task", sample.costPerTask().map(cost -> messages.numbers().price(new Money(cost))));
        fact(facts, "cost-success", sample.costPerSuccessfulTask().map(cost -> messages.numbers().price(new Money(cost))));
        if (!sample.tasks().complete()) {
            fact(facts, "tasks", Optional.of(messages.text("sample.tasks.some", messages.numbers().any(sample.tasks().tasks()))));
        }
        return facts;
    }

    /// Values to watch that stand among the facts: what was throttled, tried again, or answered by another model.
    private Map<Metric, Optional<String>> watched() {
        var watched = new LinkedHashMap<Metric, Optional<String>>();
        var alarms = new AlarmText(messages);
        Alarms.of(sample).stream().filter(alarm -> List.of(Metric.THROTTLING, Metric.RETRIES, Metric.FALLBACK).contains(alarm.metric()))
                .forEach(alarm -> watched.put(alarm.metric(), alarm.value().map(value -> alarms.value(alarm.metric(), value))));
        return watched;
    }

    private UsageNumbers numbers() {
        return new UsageNumbers(messages.numbers());
    }

    private void fact(Map<String, String> facts, String key, Optional<String> value) {
        facts.put(messages.text("sample.fact." + key), told(value));
    }

    private String told(Optional<String> value) {
        return value.orElseGet(() -> messages.text("sample.not-told"));
    }

    private String shape(BigDecimal mean, Optional<Percentiles> spread) {
        String told = numbers().number(mean);
        return spread.map(values -> messages.text("sample.shape." + EnumKey.dashed(values.grade()), told, values.p50(), values.p95()))
                .orElse(told);
    }

    /// Where only some calls are told one by one, their percentiles are not those of all.
    private String ofWhom(String shape) {
        long single = sample.total().oneByOne();
        boolean all = single == 0 || sample.total().calls().filter(calls -> calls.compareTo(BigDecimal.valueOf(single)) > 0).isEmpty();
        return all ? shape : messages.text("sample.shape.of", shape, single);
    }

    /// Says of how many calls a figure is where others do not tell it.
    ///
    /// @param measures that tell it, one of which suffices
    private UnaryOperator<String> part(Measure... measures) {
        BigDecimal all = sample.total().calls().orElse(BigDecimal.ZERO);
        Optional<Known> most = Stream.of(measures).map(measure -> sample.total().known().get(measure)).filter(Objects::nonNull)
                .max(Comparator.comparing(Known::calls));
        return most.filter(known -> known.calls() > 0 && known.over().compareTo(known.sum()) == 0
                && all.compareTo(BigDecimal.valueOf(known.calls())) > 0)
                .<UnaryOperator<String>>map(known -> figure -> messages.text("sample.part", figure, known.calls(), all))
                .orElse(UnaryOperator.identity());
    }

    /// Calls of more than 200,000 tokens, where some are told one by one.
    private static Optional<BigDecimal> longShare(Figures figures) {
        return figures.oneByOne() == 0 || figures.input().isEmpty() ? Optional.empty()
                : figures.longCalls().stream().filter(calls -> calls.above() == 200_000).findFirst()
                .map(calls -> new BigDecimal(calls.calls()).divide(new BigDecimal(figures.oneByOne()), MathContext.DECIMAL128));
    }
}
