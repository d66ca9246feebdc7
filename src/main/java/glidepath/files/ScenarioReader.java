package glidepath.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            if (!Entries.isId(id)) {
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
            entries(ref, node, values);
        }
        return values;
    }

    private void entries(String ref, JsonNode node, Map<InputRef<?>, Object> values) {
        var sections = new SectionEntries(faults, assumptions);
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = ref + " > " + Diagnostics.shortened(entry.getKey());
            sections.section(at, entry.getKey()).ifPresent(section -> differences(at, section, entry.getValue(), sections, values));
        }
    }

    /// Those of cash stand without the id of an item, since there is but one.
    private void differences(String at, Section section, JsonNode node, SectionEntries sections, Map<InputRef<?>, Object> values) {
        if (section == Section.CASH) {
            levers.collect(at, Section.CASH, Cash.UNKNOWN.id(), "", node, values, List.of());
        } else {
            sections.items(at, section, node, (where, _, item, inputs) -> levers.collect(where, section, item, "", inputs, values,
                    List.of()));
        }
    }
}
