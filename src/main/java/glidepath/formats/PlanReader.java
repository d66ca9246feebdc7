package glidepath.formats;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;


import glidepath.catalog.ModelId;
import glidepath.plan.Cash;
import glidepath.plan.Fact;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Kind;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Readiness;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Setup;
import glidepath.plan.Situation;
import glidepath.plan.Workload;
import glidepath.units.Money;
import glidepath.units.Percent;
import tools.jackson.databind.JsonNode;

/// A plan from a tree of JSON, with all that is wrong in it.
final class PlanReader {

    private static final List<String> TOP = List.of("format", "version", "name", "start", "months", "convention", "tax", "workloads",
            "infrastructure", "gateways", "providers", "grants", "cash", "situation", "scenarios");
    private static final List<String> SITUATION = List.of("facts", "tested");
    private static final List<String> SCENARIO = List.of("id", "name", "colour", "differences");

    static final int MOST_ENTRIES = 200;
    static final int MOST_SCENARIOS = 50;

    private final Words words;
    private final Faults faults;
    private final LeverReader levers;

    PlanReader(Words words) {
        this.words = words;
        faults = new Faults(words);
        levers = new LeverReader(faults);
    }

    Reading<Plan> read(String text) {
        try {
            JsonNode root = Json.read(text);
            if (!isPlan(root)) {
                return Reading.failed(faults.all());
            }
            Optional<Plan> plan = plan(root);
            return faults.isEmpty() ? new Reading<>(plan, List.of()) : Reading.failed(faults.all());
        } catch (Json.Unreadable broken) {
            return Reading.failed(List.of(new Fault(words.text("file.line", broken.line()),
                    words.text(broken.isTooLarge() ? "file.bounds" : "file.json", broken.getMessage()))));
        }
    }

    /// Asked first: of another kind of file, all else would be noise.
    private boolean isPlan(JsonNode root) {
        if (!root.isObject() || !root.path("format").asString("").equals(PlanJson.FORMAT)) {
            faults.fault("", "file.format", PlanJson.FORMAT);
        } else if (!root.path("version").isIntegralNumber() || !root.path("version").canConvertToInt()) {
            faults.fault("version", "file.version", PlanJson.VERSION);
        } else if (root.get("version").asInt() > PlanJson.VERSION) {
            faults.fault("version", "file.newer", root.get("version").asInt(), PlanJson.VERSION);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Plan> plan(JsonNode root) {
        faults.unknown("", root, TOP);
        String name = levers.value("name", root.get("name"), Kind.NAME).orElse("");
        Settings settings = settings(root);
        Setup setup = setup(root);
        List<Scenario> scenarios = scenarios(root.path("scenarios"), setup);
        Situation situation = situation(root.path("situation"));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return faults.guarded("", () -> {
            var plan = new Plan(name, settings, setup, scenarios, situation);
            plan.scenarios().forEach(scenario -> faults.guarded(at("scenarios", scenario.id()), () -> plan.setup(scenario)));
            return plan;
        });
    }

    private Settings settings(JsonNode root) {
        var start = levers.value("start", root.get("start"), Kind.MONTH);
        var months = levers.value("months", root.get("months"), PlanJson.MONTHS);
        var convention = root.has("convention") ? levers.value("convention", root.get("convention"), PlanJson.CONVENTION)
                : Optional.of(MonthConvention.THIRTY_DAYS);
        var tax = root.has("tax") ? levers.value("tax", root.get("tax"), Kind.SHARE) : Optional.of(Percent.ZERO);
        return new Settings(start.orElse(YearMonth.of(2000, 1)), months.orElse(1),
                convention.orElse(MonthConvention.THIRTY_DAYS), tax.orElse(Percent.ZERO));
    }

    private Situation situation(JsonNode node) {
        if (node.isMissingNode()) {
            return Situation.PLAIN;
        }
        if (!node.isObject()) {
            faults.fault("situation", "file.object");
            return Situation.PLAIN;
        }
        faults.unknown("situation", node, SITUATION);
        return new Situation(some("situation > facts", node.get("facts"), Fact.values(), Fact::key),
                some("situation > tested", node.get("tested"), Readiness.values(), Readiness::key));
    }

    /// Those of the known ones whose words a list has.
    private <E> Set<E> some(String place, @Nullable JsonNode node, E[] known, Function<E, String> key) {
        List<String> words = node == null ? List.of() : levers.value(place, node, Kind.TEXTS).orElse(List.of());
        List<String> keys = Arrays.stream(known).map(key).toList();
        words.stream().filter(word -> !keys.contains(word)).forEach(word -> faults.unknown(place, word, keys));
        return Arrays.stream(known).filter(each -> words.contains(key.apply(each))).collect(Collectors.toSet());
    }

    private Setup setup(JsonNode root) {
        var items = new EnumMap<Section, List<Item>>(Section.class);
        for (Section section : Section.values()) {
            JsonNode node = root.path(section.key());
            if (section == Section.CASH) {
                items.put(section, List.of(node.isMissingNode() || node.isNull() ? Cash.UNKNOWN : cash(node)));
            } else {
                items.put(section, items(section, node));
            }
        }
        return faults.guarded("", () -> new Setup(items)).orElse(Setup.EMPTY);
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
            String id = id(node);
            String place = id.isEmpty() ? section.key() + "[" + number + "]" : at(section.key(), id);
            number++;
            if (!node.isObject()) {
                faults.fault(place, "file.object");
            } else if (id.isBlank() || id.length() > 100) {
                faults.fault(place, "file.id");
            } else if (!seen.add(id)) {
                faults.fault(place, "file.id-twice");
            } else {
                items.add(changed(place, fresh(section, id), section, node, List.of("id")));
            }
        }
        return items;
    }

    /// The text of an entry's id; empty where it has none.
    private static String id(JsonNode node) {
        return node.path("id").isString() ? node.path("id").asString() : "";
    }

    private static Item fresh(Section section, String id) {
        return switch (section) {
            case WORKLOADS -> Workload.of(id, id, new ModelId("none", "none"));
            case INFRASTRUCTURE -> Infrastructure.of(id, id, "", "");
            case GATEWAYS -> Gateway.of(id, id);
            case PROVIDERS -> ProviderTerms.of(id);
            case GRANTS -> Grant.of(id, id, Money.ZERO);
            case CASH -> Cash.UNKNOWN;
        };
    }

    /// An item with what the file says of it; as it was where that is refused.
    private Item changed(String place, Item item, Section section, JsonNode node, List<String> further) {
        var values = new LinkedHashMap<Place<?>, Object>();
        levers.collect(place, section, item.id(), "", node, values, further);
        if (section == Section.WORKLOADS && !values.containsKey(Levers.MODEL.at(item.id()))) {
            if (!faults.isAt(place)) {
                faults.fault(place + " > route > model", "file.model");
            }
            return item;
        }
        return faults.guarded(place, () -> new Setup(Map.of(section, List.of(item))).with(values).items().get(section).getFirst()).orElse(item);
    }

    private List<Scenario> scenarios(JsonNode list, Setup setup) {
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
            String id = id(node);
            String place = id.isEmpty() ? "scenarios[" + scenarios.size() + "]" : at("scenarios", id);
            if (id.isBlank() || id.length() > 100) {
                faults.fault(place, "file.id");
            }
            faults.unknown(place, node, SCENARIO);
            String name = levers.value(place + " > name", node.get("name"), Kind.NAME).orElse(id);
            String colour = node.path("colour").asString("");
            if (!colour.matches("(#[0-9a-fA-F]{6})?")) {
                faults.fault(place + " > colour", "file.colour", colour);
            }
            scenarios.add(new Scenario(id, name, colour, new TreeMap<>(
                    node.has("differences") ? differences(place, node.get("differences"), setup, scenarios.isEmpty()) : Map.of())));
        }
        return scenarios;
    }

    private Map<Place<?>, Object> differences(String place, JsonNode node, Setup setup, boolean baseline) {
        var values = new HashMap<Place<?>, Object>();
        if (baseline && !node.isEmpty()) {
            faults.fault(place, "file.baseline");
        } else if (!node.isObject()) {
            faults.fault(place + " > differences", "file.object");
        } else {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                differences(place, entry.getKey(), entry.getValue(), setup, values);
            }
        }
        return values;
    }

    private void differences(String place, String key, JsonNode node, Setup setup, Map<Place<?>, Object> values) {
        Optional<Section> section = List.of(Section.values()).stream().filter(known -> known.key().equals(key)).findFirst();
        if (section.isEmpty()) {
            faults.unknown(place + " > " + key, key, List.of(Section.values()).stream().map(Section::key).toList());
        } else if (section.get() == Section.CASH) {
            levers.collect(place + " > cash", Section.CASH, Cash.UNKNOWN.id(), "", node, values, List.of());
        } else if (!node.isObject()) {
            faults.fault(place + " > " + key, "file.object");
        } else {
            for (Map.Entry<String, JsonNode> item : node.properties()) {
                String where = place + " > " + key + " > " + item.getKey();
                if (setup.item(section.get(), item.getKey()).isEmpty()) {
                    faults.fault(where, "file.no-item", key, item.getKey());
                } else {
                    levers.collect(where, section.get(), item.getKey(), "", item.getValue(), values, List.of());
                }
            }
        }
    }

    private static String at(String section, String id) {
        return section + " \"" + Faults.shortened(id) + "\"";
    }
}
