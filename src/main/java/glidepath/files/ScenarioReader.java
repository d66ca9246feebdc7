package glidepath.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.Assumptions;
import glidepath.plan.Cash;
import glidepath.plan.InputRef;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.ValueType;

/// The scenarios of a plan file, each with its differences from the baseline.
///
/// @param assumptions whose items they may change
record ScenarioReader(Diagnostics faults, LeverReader levers, Assumptions assumptions) {

    static final int MOST_SCENARIOS = 50;
    private static final List<String> SCENARIO = List.of("id", "name", "colour", "differences");

    List<Scenario> read(JsonNode list) {
        var scenarios = new ArrayList<Scenario>();
        if (!list.isArray() || list.isEmpty()) {
            faults.fault("scenarios", "file.scenarios");
            return scenarios;
        }
        if (list.size() > MOST_SCENARIOS) {
            faults.fault("scenarios", "file.many", list.size(), MOST_SCENARIOS);
            return scenarios;
        }
        for (JsonNode node : list) {
            String id = Entries.id(node);
            String ref = id.isEmpty() ? "scenarios[" + scenarios.size() + "]" : Entries.at("scenarios", id);
            if (id.isBlank() || id.length() > 100) {
                faults.fault(ref, "file.id");
            }
            faults.unknown(ref, node, SCENARIO);
            String name = levers.value(ref + " > name", node.get("name"), ValueType.NAME).orElse(id);
            String colour = node.path("colour").asString("");
            if (!colour.matches("(#[0-9a-fA-F]{6})?")) {
                faults.fault(ref + " > colour", "file.colour", colour);
            }
            scenarios.add(new Scenario(id, name, colour, new TreeMap<>(
                    node.has("differences") ? differences(ref, node.get("differences"), scenarios.isEmpty()) : Map.of())));
        }
        return scenarios;
    }

    /// @param baseline that has none of its own
    Map<InputRef<?>, Object> differences(String ref, JsonNode node, boolean baseline) {
        var values = new HashMap<InputRef<?>, Object>();
        if (baseline && !node.isEmpty()) {
            faults.fault(ref, "file.baseline");
        } else if (!node.isObject()) {
            faults.fault(ref + " > differences", "file.object");
        } else {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                differences(ref, entry.getKey(), entry.getValue(), values);
            }
        }
        return values;
    }

    private void differences(String ref, String key, JsonNode node, Map<InputRef<?>, Object> values) {
        Optional<Section> section = List.of(Section.values()).stream().filter(known -> known.key().equals(key)).findFirst();
        if (section.isEmpty()) {
            faults.unknown(ref + " > " + key, key, List.of(Section.values()).stream().map(Section::key).toList());
        } else if (section.get() == Section.CASH) {
            levers.collect(ref + " > cash", Section.CASH, Cash.UNKNOWN.id(), "", node, values, List.of());
        } else if (!node.isObject()) {
            faults.fault(ref + " > " + key, "file.object");
        } else {
            for (Map.Entry<String, JsonNode> item : node.properties()) {
                String where = ref + " > " + key + " > " + item.getKey();
                if (assumptions.item(section.get(), item.getKey()).isEmpty()) {
                    faults.fault(where, "file.no-item", key, item.getKey());
                } else {
                    levers.collect(where, section.get(), item.getKey(), "", item.getValue(), values, List.of());
                }
            }
        }
    }
}
