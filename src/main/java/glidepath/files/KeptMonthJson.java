package glidepath.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.KeptLine;
import glidepath.plan.KeptMonth;
import glidepath.plan.LineKind;
import glidepath.plan.ValueType;
import glidepath.units.Decimals;
import glidepath.units.EnumKey;
import glidepath.units.Money;

/// Months that were forecast or billed, by their names: `"2026-10": {"lines": [...], "low": 90, "high": 120}`.
record KeptMonthJson(Diagnostics faults) {

    private static final List<String> MONTH = List.of("lines", "low", "high");
    private static final List<String> LINE = List.of("kind", "provider", "product", "item", "meter", "tokens", "usd");
    static final ValueType<LineKind> KIND = ValueType.choice(LineKind.class);

    static ObjectNode write(Map<YearMonth, KeptMonth> months) {
        ObjectNode node = Json.object();
        months.forEach((month, kept) -> write(node.putObject(month.toString()), kept));
        return node;
    }

    private static void write(ObjectNode one, KeptMonth kept) {
        ArrayNode lines = one.putArray("lines");
        kept.lines().forEach(line -> lines.add(line(line)));
        kept.band().ifPresent(band -> {
            one.set("low", Json.number(band.low().usd()));
            one.set("high", Json.number(band.high().usd()));
        });
    }

    private static ObjectNode line(KeptLine line) {
        ObjectNode node = Json.object().put("kind", EnumKey.of(line.kind()));
        List.of(Map.entry("provider", line.provider()), Map.entry("product", line.product()), Map.entry("item", line.item()),
                Map.entry("meter", line.meter())).stream().filter(part -> !part.getValue().isEmpty())
                .forEach(part -> node.put(part.getKey(), part.getValue()));
        line.tokens().ifPresent(tokens -> node.set("tokens", Json.number(tokens)));
        node.set("usd", Json.number(line.amount().usd()));
        return node;
    }

    SortedMap<YearMonth, KeptMonth> read(String place, JsonNode node) {
        var months = new TreeMap<YearMonth, KeptMonth>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            read(place, entry, months);
        }
        return months;
    }

    private void read(String place, Map.Entry<String, JsonNode> entry, Map<YearMonth, KeptMonth> months) {
        String at = place + " > " + Diagnostics.shortened(entry.getKey());
        try {
            faults.unknown(at, entry.getValue(), MONTH);
            faults.guarded(at, () -> month(at, entry.getValue()))
                    .ifPresent(month -> months.put(YearMonth.parse(entry.getKey()), month));
        } catch (DateTimeException | NumberFormatException wrong) {
            faults.fault(at, "file.record", String.valueOf(wrong.getMessage()));
        }
    }

    private KeptMonth month(String place, JsonNode node) {
        List<KeptLine> lines = new ArrayList<>();
        int number = 0;
        for (JsonNode line : node.path("lines")) {
            number++;
            String at = place + " > lines > " + number;
            faults.unknown(at, line, LINE);
            faults.guarded(at, () -> line(line)).ifPresent(lines::add);
        }
        return new KeptMonth(lines, band(node));
    }

    private static Optional<KeptMonth.Band> band(JsonNode node) {
        return node.has("low") && node.has("high")
                ? Optional.of(new KeptMonth.Band(new Money(number(node.get("low"))), new Money(number(node.get("high")))))
                : Optional.empty();
    }

    private static KeptLine line(JsonNode line) {
        return new KeptLine(KIND.read().apply(line.path("kind").asString("")), line.path("provider").asString(""),
                line.path("product").asString(""), line.path("item").asString(""), line.path("meter").asString(""),
                line.has("tokens") ? Optional.of(number(line.get("tokens"))) : Optional.empty(), new Money(number(line.path("usd"))));
    }

    /// @throws NumberFormatException where it is none, or one out of all bounds
    private static BigDecimal number(JsonNode node) {
        if (!node.isNumber()) {
            throw new NumberFormatException("'" + Diagnostics.shortened(node.toString()) + "' is not a number");
        }
        return Decimals.parse(Json.scalar(node));
    }
}
