package glidepath.files;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostics;
import glidepath.plan.Assumptions;
import glidepath.plan.Section;

/// Reads what a plan file groups by section and by the id of an item: `{"workloads": {"chat": ...}}`.
record SectionEntries(Diagnostics faults, Assumptions assumptions) {

    /// Takes what belongs to an item.
    interface Taker {
        void take(String place, Section section, String item, JsonNode node);
    }

    /// @param place of the whole in its file
    /// @param node  missing where nothing is grouped
    void read(String place, JsonNode node, Taker taker) {
        if (!node.isMissingNode()) {
            faults.isObject(place, node);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String at = place + " > " + Diagnostics.shortened(entry.getKey());
            section(at, entry.getKey()).ifPresent(section -> items(at, section, entry.getValue(), taker));
        }
    }

    /// @return empty, and a fault, where no section has that key
    Optional<Section> section(String place, String key) {
        Optional<Section> section = Arrays.stream(Section.values()).filter(known -> known.key().equals(key)).findFirst();
        if (section.isEmpty()) {
            faults.unknown(place, key, Arrays.stream(Section.values()).map(Section::key).toList());
        }
        return section;
    }

    void items(String place, Section section, JsonNode node, Taker taker) {
        if (!faults.isObject(place, node)) {
            return;
        }
        for (Map.Entry<String, JsonNode> item : node.properties()) {
            String at = place + " > " + Diagnostics.shortened(item.getKey());
            if (assumptions.item(section, item.getKey()).isEmpty()) {
                faults.fault(at, "file.no-item", section.key(), item.getKey());
            } else if (faults.isObject(at, item.getValue())) {
                taker.take(at, section, item.getKey(), item.getValue());
            }
        }
    }
}
