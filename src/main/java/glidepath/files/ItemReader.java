package glidepath.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.ModelId;
import glidepath.files.json.Diagnostics;
import glidepath.plan.Assumptions;
import glidepath.plan.Cash;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// The items of a plan, such as workloads and grants, from its file: each as a new one would be, with what the file says of it.
record ItemReader(Diagnostics faults, LeverReader levers) {

    static final int MOST_ENTRIES = 200;

    Assumptions read(JsonNode root) {
        var items = new EnumMap<Section, List<Item>>(Section.class);
        for (Section section : Section.values()) {
            JsonNode node = root.path(section.key());
            if (section == Section.CASH) {
                items.put(section, List.of(node.isMissingNode() || node.isNull() ? Cash.UNKNOWN : cash(node)));
            } else {
                items.put(section, items(section, node));
            }
        }
        return faults.guarded("", () -> new Assumptions(items)).orElse(Assumptions.EMPTY);
    }

    private Item cash(JsonNode node) {
        return changed("cash", Cash.UNKNOWN, Section.CASH, node, List.of());
    }

    private List<Item> items(Section section, JsonNode list) {
        var items = new ArrayList<Item>();
        if (!list.isMissingNode() && !list.isArray()) {
            faults.fault(section.key(), "file.list");
            return items;
        }
        if (list.size() > MOST_ENTRIES) {
            faults.fault(section.key(), "file.many", list.size(), MOST_ENTRIES);
            return items;
        }
        int number = 0;
        var seen = new HashSet<String>();
        for (JsonNode node : list) {
            String id = Entries.id(node);
            String ref = id.isEmpty() ? section.key() + "[" + number + "]" : Entries.at(section.key(), id);
            number++;
            if (!node.isObject()) {
                faults.fault(ref, "file.object");
            } else if (!Entries.isId(id)) {
                faults.fault(ref, "file.id");
            } else if (!seen.add(id)) {
                faults.fault(ref, "file.id-twice");
            } else {
                items.add(changed(ref, fresh(section, id, id), section, node, List.of("id")));
            }
        }
        return items;
    }

    /// A new item, before anything is said of it.
    static Item fresh(Section section, String id, String name) {
        return switch (section) {
            case WORKLOADS -> Workload.of(id, name, new ModelId("", ""));
            case INFRASTRUCTURE -> Infrastructure.of(id, name, "", "");
            case GATEWAYS -> Gateway.of(id, name);
            case PROVIDERS -> ProviderTerms.of(id);
            case GRANTS -> Grant.of(id, name, Money.ZERO);
            case CASH -> Cash.UNKNOWN;
        };
    }

    /// An item with what the file says of it; as it was where that is refused.
    private Item changed(String ref, Item item, Section section, JsonNode node, List<String> further) {
        var values = new LinkedHashMap<InputRef<?>, Object>();
        levers.collect(ref, section, item.id(), "", node, values, further);
        if (section == Section.WORKLOADS && !values.containsKey(Levers.MODEL.at(item.id()))) {
            if (!faults.isAt(ref)) {
                faults.fault(ref + " > route > model", "file.model");
            }
            return item;
        }
        return faults.guarded(ref, () -> new Assumptions(Map.of(section, List.of(item))).with(values).items(section).getFirst())
                .orElse(item);
    }
}
