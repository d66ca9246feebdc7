package glidepath.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Uncertainty;

/// Reads the ranges of a plan as [RangeJson] writes them; what does not fit is a fault with its place.
record RangeReader(Diagnostics faults, LeverReader levers) {

    private static final List<String> TOP = List.of("seed", "ranges");
    private static final List<String> RANGE = List.of("low", "likely", "high", "shape", "quantiles", "cause", "correlation");

    Uncertainty read(JsonNode node, Assumptions assumptions, List<Scenario> scenarios) {
        if (node.isMissingNode()) {
            return Uncertainty.NONE;
        }
        faults.unknown("uncertainty", node, TOP);
        long seed = node.has("seed")
                ? levers.value("uncertainty > seed", node.get("seed"), RangeJson.SEED).map(BigDecimal::longValue).orElse(1L) : 1;
        var ranges = new TreeMap<String, SortedMap<InputRef<?>, Range>>();
        List<String> ids = scenarios.stream().map(Scenario::id).toList();
        for (Map.Entry<String, JsonNode> entry : node.path("ranges").properties()) {
            if (ids.contains(entry.getKey())) {
                ranges.put(entry.getKey(), scenario("uncertainty > ranges > " + entry.getKey(), entry.getValue(), assumptions));
            } else {
                faults.unknown("uncertainty > ranges", entry.getKey(), ids);
            }
        }
        return new Uncertainty(seed, ranges);
    }

    private SortedMap<InputRef<?>, Range> scenario(String where, JsonNode node, Assumptions assumptions) {
        var ranges = new TreeMap<InputRef<?>, Range>();
        new SectionEntries(faults, assumptions).read(where, node, (at, section, item, inputs) ->
                inputs(at, section, item, inputs, ranges));
        return ranges;
    }

    private void inputs(String where, Section section, String item, JsonNode node, Map<InputRef<?>, Range> ranges) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = where + " > " + Diagnostics.shortened(entry.getKey());
            Optional<Lever<?>> lever = Levers.find(section, entry.getKey()).filter(found -> InputNumber.isNumeric(found.kind()));
            if (lever.isEmpty()) {
                faults.fault(at, "file.no-range", entry.getKey());
            } else {
                range(at, lever.get(), entry.getValue()).ifPresent(range -> ranges.put(lever.get().at(item), range));
            }
        }
    }

    private <T> Optional<Range> range(String where, Lever<T> lever, JsonNode node) {
        faults.unknown(where, node, RANGE);
        Optional<BigDecimal> low = end(where, lever, node, "low");
        Optional<BigDecimal> likely = end(where, lever, node, "likely");
        Optional<BigDecimal> high = end(where, lever, node, "high");
        Optional<Range.Shape> shape = levers.value(where + " > shape", node.get("shape"), RangeJson.SHAPE);
        if (low.isEmpty() || likely.isEmpty() || high.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        return faults.guarded(where, () -> new Range(low.get(), likely.get(), high.get(), shape.get(), quantiles(where, lever, node),
                cause(where, node)));
    }

    private <T> Optional<BigDecimal> end(String where, Lever<T> lever, JsonNode node, String name) {
        return levers.value(where + " > " + name, node.get(name), lever.kind()).flatMap(value -> InputNumber.of(lever.kind(), value));
    }

    private <T> List<BigDecimal> quantiles(String where, Lever<T> lever, JsonNode node) {
        var values = new ArrayList<BigDecimal>();
        for (JsonNode value : node.path("quantiles")) {
            levers.value(where + " > quantiles", value, lever.kind()).flatMap(each -> InputNumber.of(lever.kind(), each))
                    .ifPresent(values::add);
        }
        return values;
    }

    private Optional<Range.Cause> cause(String where, JsonNode node) {
        return node.has("cause")
                ? levers.value(where + " > correlation", node.get("correlation"), RangeJson.CORRELATION)
                        .map(correlation -> new Range.Cause(node.path("cause").asString(""), correlation))
                : Optional.empty();
    }
}
