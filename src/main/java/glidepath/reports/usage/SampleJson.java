package glidepath.reports.usage;

import java.math.BigDecimal;
import java.util.Optional;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.usage.Alarm;
import glidepath.usage.Alarms;
import glidepath.usage.Figures;
import glidepath.usage.Measure;
import glidepath.usage.Percentiles;
import glidepath.usage.Sample;

/// What a sample tells, as JSON for other programs. What is not known is null.
public record SampleJson(Messages messages, Sample sample) {

    public String text() {
        ObjectNode root = Json.object();
        coverage(root.putObject("coverage"));
        figures(root.putObject("total"), sample.total());
        put(root, "callsPerDay", sample.callsPerDay());
        put(root, "callsPerMonth", sample.callsPerMonth());
        put(root, "costPerTask", sample.costPerTask());
        put(root, "costPerSuccessfulTask", sample.costPerSuccessfulTask());
        ArrayNode models = root.putArray("models");
        sample.models().forEach((key, figures) -> figures(models.addObject().put("provider", key.provider()).put("model", key.model()),
                figures));
        ArrayNode routes = root.putArray("routes");
        sample.routes().forEach((provider, figures) -> figures(routes.addObject().put("provider", provider), figures));
        ArrayNode days = root.putArray("days");
        sample.days().forEach((day, figures) -> figures(days.addObject().put("date", day.toString()), figures));
        users(root.putArray("users"));
        ArrayNode alarms = root.putArray("alarms");
        Alarms.of(sample).forEach(alarm -> alarm(alarms.addObject(), alarm));
        files(root);
        return Json.write(root);
    }

    private void coverage(ObjectNode node) {
        node.put("first", sample.coverage().first().map(Object::toString).orElse(null))
                .put("last", sample.coverage().last().map(Object::toString).orElse(null))
                .put("days", sample.coverage().days()).put("gaps", sample.coverage().gaps());
        ArrayNode doubts = node.putArray("doubts");
        sample.coverage().doubts().forEach(doubt -> doubts.add(EnumKey.of(doubt)));
        ObjectNode weekdays = node.putObject("callsByWeekday");
        sample.coverage().weekdays().forEach((day, calls) -> weekdays.set(EnumKey.of(day), Json.number(calls)));
    }

    private static void figures(ObjectNode node, Figures figures) {
        for (Measure measure : Measure.values()) {
            if (measure != Measure.LATENCY) {
                put(node, measure.column(), figures.sum(measure));
            }
        }
        put(node, "inputPerCall", figures.meanSent());
        spread(node, "input", figures.input());
        put(node, "outputPerCall", figures.mean(Measure.OUTPUT));
        spread(node, "output", figures.output());
        put(node, "latencyMs", figures.mean(Measure.LATENCY));
        spread(node, "latencyMs", figures.latency());
        put(node, "cacheReadShare", figures.cacheReadShare());
        put(node, "cacheWriteShare", figures.cacheWriteShare());
        put(node, "outputRatio", figures.outputRatio());
        put(node, "errorRate", figures.rate(Measure.ERRORS));
        put(node, "throttledRate", figures.rate(Measure.THROTTLED));
    }

    private static void spread(ObjectNode node, String name, Optional<Percentiles> spread) {
        node.put(name + "P50", spread.map(Percentiles::p50).orElse(null)).put(name + "P95", spread.map(Percentiles::p95).orElse(null));
    }

    private void users(ArrayNode list) {
        sample.users().forEach(user -> put(list.addObject().put("user", user.user()).put("calls", user.callsTold().orElse(null))
                .put("tokens", user.tokensTold().orElse(null)), "cost_usd", user.cost()));
    }

    private static void alarm(ObjectNode node, Alarm alarm) {
        node.put("metric", EnumKey.of(alarm.metric())).put("state", EnumKey.of(alarm.state()));
        put(node, "value", alarm.value());
        node.set("threshold", Json.number(alarm.metric().threshold()));
        ArrayNode rows = node.putArray("rows");
        alarm.rows().forEach(row -> put(rows.addObject().put("date", row.day().map(Object::toString).orElse(null)).put("what", row.what()),
                "value", Optional.of(row.value())));
    }

    private void files(ObjectNode root) {
        ArrayNode files = root.putArray("files");
        sample.files().forEach(file -> {
            ObjectNode node = files.addObject().put("name", file.name()).put("format", file.format()).put("rows", file.rows())
                    .put("used", file.used()).put("skipped", file.skipped());
            ArrayNode notes = node.putArray("notes");
            file.notes().forEach(note -> notes.add(messages.say(note)));
        });
        ArrayNode repeats = root.putArray("repeats");
        sample.repeats().forEach(repeat -> {
            ArrayNode examples = repeats.addObject().put("file", repeat.file()).put("reason", EnumKey.of(repeat.reason()))
                    .put("rows", repeat.rows()).put("tokens", repeat.tokens()).putArray("examples");
            repeat.examples().forEach(examples::add);
        });
        ArrayNode skips = root.putArray("skipped");
        sample.skips().forEach(skip -> skips.addObject().put("file", skip.file()).put("line", skip.line())
                .put("why", messages.say(skip.why())));
    }

    private static void put(ObjectNode node, String name, Optional<BigDecimal> value) {
        value.ifPresentOrElse(number -> node.set(name, Json.number(number)), () -> node.putNull(name));
    }
}
