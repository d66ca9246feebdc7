package glidepath.reports.usage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.texts.Columns;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.usage.Alarm;
import glidepath.usage.Alarms;
import glidepath.usage.Coverage;
import glidepath.usage.Figures;
import glidepath.usage.Measure;
import glidepath.usage.Metric;
import glidepath.usage.Percentiles;
import glidepath.usage.Repeat;
import glidepath.usage.Sample;
import glidepath.usage.Skip;
import glidepath.usage.SourceFile;
import glidepath.usage.UserUse;

/// What a sample tells, in words.
public record SampleText(Messages messages, Sample sample) {

    private static final int MOST_USERS = 10;
    private static final int MOST_ROWS = 5;

    public String text() {
        var text = new StringBuilder();
        if (!sample.isEmpty()) {
            text.append(title()).append('\n');
            sample.coverage().doubts().forEach(doubt -> text.append("  ").append(doubt(doubt)).append('\n'));
            section(text, "sample.facts", facts());
            section(text, "sample.models", table("sample.model",
                    sample.models().entrySet().stream().map(model -> Map.entry(model.getKey().model(), model.getValue()))));
            section(text, "sample.routes", table("sample.route", sample.routes().entrySet().stream()));
            section(text, "sample.users", users());
            section(text, "sample.days", table("sample.day", sample.days().entrySet().stream()
                    .map(day -> Map.entry(day.getKey().toString(), day.getValue()))));
            section(text, "sample.alarms", alarms());
        }
        section(text, "sample.files", files());
        section(text, "sample.repeats", lines(sample.repeats().stream().map(this::repeat)));
        section(text, "sample.skips", lines(sample.skips().stream().map(this::skip)));
        return text.append('\n').append(messages.text("sample.kept")).append('\n').toString();
    }

    private void section(StringBuilder text, String title, String lines) {
        if (!lines.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(messages.text(title)).append('\n');
            lines.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }

    private String title() {
        return sample.coverage().first().map(first -> messages.text("sample.title", first, sample.coverage().last().orElse(first),
                sample.coverage().days()))
                .orElseGet(() -> messages.text("sample.title.undated"));
    }

    /// What may mislead in a sample.
    public String doubt(Coverage.Doubt doubt) {
        return messages.text("sample.doubt." + key(doubt), sample.coverage().days(), sample.coverage().gaps());
    }

    private String facts() {
        Figures total = sample.total();
        var facts = new LinkedHashMap<String, String>();
        fact(facts, "calls", total.calls().map(this::number));
        fact(facts, "calls-day", sample.callsPerDay().map(this::number));
        fact(facts, "calls-month", sample.callsPerMonth().map(this::number));
        fact(facts, "input", total.meanSent().map(mean -> shape(mean, total.input())));
        fact(facts, "output", total.mean(Measure.OUTPUT).map(mean -> shape(mean, total.output())));
        fact(facts, "cache-read", total.cacheReadShare().map(this::percent));
        fact(facts, "cache-write", total.cacheWriteShare().map(this::percent));
        fact(facts, "ratio", total.outputRatio().map(ratio -> messages.numbers().number(ratio, 4)));
        fact(facts, "long", longShare(total).map(this::percent));
        fact(facts, "errors", total.rate(Measure.ERRORS).map(this::percent));
        fact(facts, "latency", total.mean(Measure.LATENCY).map(mean -> shape(mean, total.latency())));
        fact(facts, "cost", total.sum(Measure.COST).map(cost -> messages.numbers().money(new Money(cost))));
        fact(facts, "cost-task", sample.costPerTask().map(cost -> messages.numbers().price(new Money(cost))));
        fact(facts, "cost-success", sample.costPerSuccessfulTask().map(cost -> messages.numbers().price(new Money(cost))));
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return lines(facts.entrySet().stream().map(fact -> fact.getKey() + " ".repeat(width - fact.getKey().length() + 2)
                + fact.getValue()));
    }

    private void fact(Map<String, String> facts, String key, Optional<String> value) {
        facts.put(messages.text("sample.fact." + key), told(value));
    }

    private String told(Optional<String> value) {
        return value.orElseGet(() -> messages.text("sample.not-told"));
    }

    private String shape(BigDecimal mean, Optional<Percentiles> spread) {
        return spread.map(values -> messages.text("sample.shape." + key(values.grade()), number(mean), values.p50(), values.p95()))
                .map(this::ofWhom).orElseGet(() -> number(mean));
    }

    /// Where only some calls are told one by one, their percentiles are not those of all.
    private String ofWhom(String shape) {
        long single = sample.total().oneByOne();
        boolean all = single == 0 || sample.total().calls().filter(calls -> calls.compareTo(BigDecimal.valueOf(single)) > 0).isEmpty();
        return all ? shape : messages.text("sample.shape.of", shape, single);
    }

    /// Calls of more than 200,000 tokens, where some are told one by one.
    private static Optional<BigDecimal> longShare(Figures figures) {
        return figures.oneByOne() == 0 || figures.input().isEmpty() ? Optional.empty()
                : figures.longCalls().stream().filter(calls -> calls.above() == 200_000).findFirst()
                .map(calls -> new BigDecimal(calls.calls()).divide(new BigDecimal(figures.oneByOne()), MathContext.DECIMAL128));
    }

    private String table(String first, Stream<Map.Entry<String, Figures>> rows) {
        var columns = new Columns();
        columns.row(Stream.concat(Stream.of(first), Stream.of("calls", "input", "output", "cache-read", "errors", "cost")
                .map(name -> "sample.column." + name)).map(messages::text).toList());
        rows.forEach(row -> columns.row(row(row.getKey().isEmpty() ? messages.text("sample.unnamed") : row.getKey(), row.getValue())));
        return columns.text();
    }

    private List<String> row(String name, Figures figures) {
        return List.of(name, cell(figures.calls().map(this::number)), cell(figures.meanSent().map(this::number)),
                cell(figures.mean(Measure.OUTPUT).map(this::number)),
                cell(figures.cacheReadShare().map(this::percent)), cell(figures.rate(Measure.ERRORS).map(this::percent)),
                cell(figures.sum(Measure.COST).map(cost -> messages.numbers().money(new Money(cost)))));
    }

    private static String cell(Optional<String> value) {
        return value.orElse("-");
    }

    private String users() {
        var columns = new Columns();
        for (UserUse user : sample.users().stream().limit(MOST_USERS).toList()) {
            columns.row(user.user(), messages.text("sample.user", user.calls(), user.tokens()),
                    cell(user.cost().map(cost -> messages.numbers().money(new Money(cost)))));
        }
        return columns.text();
    }

    private String alarms() {
        return lines(Alarms.of(sample).stream().flatMap(alarm ->
                Stream.concat(Stream.of(alarm(alarm)), alarm.rows().stream().limit(MOST_ROWS).map(row -> "  " + row(alarm, row)))));
    }

    private String alarm(Alarm alarm) {
        String metric = messages.label(alarm.metric());
        return messages.text("sample.alarm." + key(alarm.state()), metric, alarm.value().map(value -> value(alarm, value)).orElse(""),
                messages.text("metric." + key(alarm.metric()).replace('-', '_') + ".alert"));
    }

    private String value(Alarm alarm, BigDecimal value) {
        return switch (alarm.metric()) {
            case THROTTLING, FALLBACK -> percent(value);
            case RETRIES, OUTPUT_RATIO, COST_PER_TASK, MODEL_ERRORS,
                    USER_SPEND -> messages.text("sample.times", messages.numbers().number(value, 2));
        };
    }

    private String row(Alarm alarm, Alarm.Row row) {
        String value = alarm.metric() == Metric.COST_PER_TASK ? messages.numbers().price(new Money(row.value()))
                : value(alarm, row.value());
        return String.join("  ", Stream.of(row.day().map(Object::toString).orElse(""), row.what(), value).filter(part -> !part.isEmpty())
                .toList());
    }

    private String files() {
        return lines(sample.files().stream().filter(file -> !file.format().isEmpty())
                .flatMap(file -> Stream.concat(Stream.of(file(file)), file.notes().stream().map(note -> "  " + messages.say(note)))));
    }

    private String file(SourceFile file) {
        return messages.text("sample.file", file.name(), Message.of("usage.format." + file.format()), file.rows(), file.used());
    }

    private String repeat(Repeat repeat) {
        return messages.text("sample.repeat." + key(repeat.reason()), repeat.file(), repeat.rows(), repeat.tokens(),
                repeat.examples().isEmpty() ? "" : repeat.examples().getFirst());
    }

    private String skip(Skip skip) {
        return skip.file() + (skip.line() > 0 ? ":" + skip.line() : "") + ": " + messages.say(skip.why()) + ".";
    }

    private String number(BigDecimal value) {
        return messages.numbers().number(value, 1);
    }

    private String percent(BigDecimal share) {
        return messages.numbers().percent(new Percent(share), 2);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
