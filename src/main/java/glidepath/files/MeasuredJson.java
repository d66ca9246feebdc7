package glidepath.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MeasuredValue;
import glidepath.plan.Measurement;
import glidepath.plan.Section;

/// Inputs that were measured, in a plan's file: `{"first": "2026-10-01", "days": 14, "values": {"workloads": {"chat": {...}}}}`.
record MeasuredJson(Diagnostics faults, LeverReader levers) {

    private static final List<String> MEASUREMENT = List.of("first", "last", "days", "formats", "values");

    /// Values that were measured together stand together.
    static void write(ArrayNode list, SortedMap<InputRef<?>, MeasuredValue> measured) {
        for (Measurement from : measured.values().stream().map(MeasuredValue::from).distinct().toList()) {
            ObjectNode node = list.addObject();
            from.first().ifPresent(day -> node.put("first", day.toString()));
            from.last().ifPresent(day -> node.put("last", day.toString()));
            ArrayNode formats = node.put("days", from.days()).putArray("formats");
            from.formats().forEach(formats::add);
            values(node.putObject("values"), from, measured);
        }
    }

    /// What was measured together.
    private static void values(ObjectNode values, Measurement from, SortedMap<InputRef<?>, MeasuredValue> measured) {
        measured.forEach((input, value) -> {
            if (value.from().equals(from)) {
                values.withObjectProperty(input.lever().section().key()).withObjectProperty(input.item())
                        .set(input.lever().path(), ValueJson.raw(input.lever(), value.value()));
            }
        });
    }

    /// @param into where its values go
    void read(String place, JsonNode node, Assumptions assumptions, Map<InputRef<?>, MeasuredValue> into) {
        faults.unknown(place, node, MEASUREMENT);
        List<String> formats = node.path("formats").valueStream().map(format -> format.asString("")).toList();
        var from = new Measurement(day(place, node, "first"), day(place, node, "last"), node.path("days").asInt(0), formats);
        new SectionEntries(faults, assumptions).read(place, node.path("values"), (at, section, item, inputs) ->
                values(at, section, item, inputs, from, into));
    }

    private void values(String place, Section section, String item, JsonNode node, Measurement from, Map<InputRef<?>, MeasuredValue> into) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = place + " > " + Diagnostics.shortened(entry.getKey());
            Optional<Lever<?>> lever = Levers.find(section, entry.getKey());
            if (lever.isEmpty()) {
                faults.unknown(at, entry.getKey(), Levers.of(section).stream().map(known -> known.path()).toList());
            } else {
                levers.value(at, entry.getValue(), lever.get().kind())
                        .ifPresent(value -> into.put(lever.get().at(item), new MeasuredValue(value, from)));
            }
        }
    }

    private Optional<LocalDate> day(String place, JsonNode node, String name) {
        return node.has(name) ? TrackRecordJson.value(faults, place + " > " + name, () -> LocalDate.parse(node.get(name).asString("")))
                : Optional.empty();
    }
}
