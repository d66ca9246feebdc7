package glidepath.formats;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.ModelId;
import glidepath.plan.Cash;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Item;
import glidepath.plan.Kind;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Setup;
import glidepath.plan.Workload;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Refused;
import tools.jackson.databind.JsonNode;

/// A plan from a tree of JSON, with all that is wrong in it.
final class PlanReader {

    private static final List<String> TOP = List.of("format", "version", "name", "start", "months", "convention", "tax", "workloads",
            "infrastructure", "gateways", "providers", "grants", "cash", "scenarios");
    private static final List<String> SCENARIO = List.of("id", "name", "colour", "differences");

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_FAULTS = 100;

    private final Words words;
    private final List<Fault> faults = new ArrayList<>();
    private int untold;

    PlanReader(Words words) {
        this.words = words;
    }

    Reading<Plan> read(String text) {
        try {
            JsonNode root = Json.read(text);
            if (!isPlan(root)) {
                return Reading.failed(faults);
            }
            Optional<Plan> plan = plan(root);
            if (untold > 0) {
                faults.add(new Fault("", words.text("file.more", untold)));
            }
            return faults.isEmpty() ? new Reading<>(plan, faults) : Reading.failed(faults);
        } catch (Json.Unreadable broken) {
            return Reading.failed(List.of(new Fault(words.text("file.line", broken.line()),
                    words.text(broken.isTooLarge() ? "file.bounds" : "file.json", broken.getMessage()))));
        }
    }

    /// Asked first: of another kind of file, all else would be noise.
    private boolean isPlan(JsonNode root) {
        if (!root.isObject() || !root.path("format").asString("").equals(PlanJson.FORMAT)) {
            fault("", "file.format", PlanJson.FORMAT);
        } else if (!root.path("version").isIntegralNumber() || !root.path("version").canConvertToInt()) {
            fault("version", "file.version", PlanJson.VERSION);
        } else if (root.get("version").asInt() > PlanJson.VERSION) {
            fault("version", "file.newer", root.get("version").asInt(), PlanJson.VERSION);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Plan> plan(JsonNode root) {
        unknown("", root, TOP);
        String name = value("name", root.get("name"), Kind.NAME).orElse("");
        Settings settings = settings(root);
        Setup setup = setup(root);
        List<Scenario> scenarios = scenarios(root.path("scenarios"), setup);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return guarded("", () -> {
            var plan = new Plan(name, settings, setup, scenarios);
            plan.scenarios().forEach(scenario -> guarded(at("scenarios", scenario.id()), () -> plan.setup(scenario)));
            return plan;
        });
    }

    private Settings settings(JsonNode root) {
        var start = value("start", root.get("start"), Kind.MONTH);
        var months = value("months", root.get("months"), PlanJson.MONTHS);
        var convention = root.has("convention") ? value("convention", root.get("convention"), PlanJson.CONVENTION)
                : Optional.of(MonthConvention.THIRTY_DAYS);
        var tax = root.has("tax") ? value("tax", root.get("tax"), Kind.SHARE) : Optional.of(Percent.ZERO);
        return new Settings(start.orElse(YearMonth.of(2000, 1)), months.orElse(1),
                convention.orElse(MonthConvention.THIRTY_DAYS), tax.orElse(Percent.ZERO));
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
        return guarded("", () -> new Setup(items)).orElse(Setup.EMPTY);
    }

    private Item cash(JsonNode node) {
        return changed("cash", Cash.UNKNOWN, Section.CASH, node, List.of());
    }

    private List<Item> items(Section section, JsonNode list) {
        var items = new ArrayList<Item>();
        if (!list.isMissingNode() && !list.isArray()) {
            fault(section.key(), "file.list");
            return items;
        }
        if (list.size() > MOST_ENTRIES) {
            fault(section.key(), "file.many", list.size(), MOST_ENTRIES);
            return items;
        }
        int number = 0;
        var seen = new HashSet<String>();
        for (JsonNode node : list) {
            String id = id(node);
            String place = id.isEmpty() ? section.key() + "[" + number + "]" : at(section.key(), id);
            number++;
            if (!node.isObject()) {
                fault(place, "file.object");
            } else if (id.isBlank() || id.length() > 100) {
                fault(place, "file.id");
            } else if (!seen.add(id)) {
                fault(place, "file.id-twice");
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
        collect(place, section, item.id(), "", node, values, further);
        if (section == Section.WORKLOADS && !values.containsKey(Levers.MODEL.at(item.id()))) {
            if (faults.stream().noneMatch(fault -> fault.place().startsWith(place))) {
                fault(place + " > route > model", "file.model");
            }
            return item;
        }
        return guarded(place, () -> new Setup(Map.of(section, List.of(item))).with(values).items().get(section).getFirst()).orElse(item);
    }

    /// The values of all levers in an object and the objects in it.
    private void collect(String place, Section section, String item, String prefix, JsonNode node, Map<Place<?>, Object> values,
            List<String> further) {
        if (!node.isObject()) {
            fault(place, "file.object");
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String path = prefix + entry.getKey();
            String where = place + " > " + shortened(entry.getKey());
            var lever = entry.getKey().contains(".") ? Optional.<Lever<?>>empty() : Levers.find(section, path);
            if (lever.isPresent() && lever.get().shared() && !further.contains("id") && prefix.isEmpty()) {
                fault(where, "file.shared");
            } else if (lever.isPresent()) {
                value(where, entry.getValue(), lever.get().kind()).ifPresent(value -> values.put(lever.get().at(item), value));
            } else if (Levers.of(section).stream().anyMatch(other -> other.path().startsWith(path + "."))) {
                collect(where, section, item, path + ".", entry.getValue(), values, List.of());
            } else if (!further.contains(path)) {
                unknown(where, entry.getKey(), names(section, prefix));
            }
        }
    }

    private static List<String> names(Section section, String prefix) {
        return Levers.of(section).stream().map(lever -> lever.path()).filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).replaceFirst("\\..*", "")).distinct().toList();
    }

    private List<Scenario> scenarios(JsonNode list, Setup setup) {
        var scenarios = new ArrayList<Scenario>();
        if (!list.isArray() || list.isEmpty()) {
            fault("scenarios", "file.scenarios");
            return scenarios;
        }
        if (list.size() > MOST_ENTRIES) {
            fault("scenarios", "file.many", list.size(), MOST_ENTRIES);
            return scenarios;
        }
        for (JsonNode node : list) {
            String id = id(node);
            String place = id.isEmpty() ? "scenarios[" + scenarios.size() + "]" : at("scenarios", id);
            if (id.isBlank() || id.length() > 100) {
                fault(place, "file.id");
            }
            unknown(place, node, SCENARIO);
            String name = value(place + " > name", node.get("name"), Kind.NAME).orElse(id);
            String colour = node.path("colour").asString("");
            if (!colour.matches("(#[0-9a-fA-F]{6})?")) {
                fault(place + " > colour", "file.colour", colour);
            }
            scenarios.add(new Scenario(id, name, colour, new TreeMap<>(
                    node.has("differences") ? differences(place, node.get("differences"), setup, scenarios.isEmpty()) : Map.of())));
        }
        return scenarios;
    }

    private Map<Place<?>, Object> differences(String place, JsonNode node, Setup setup, boolean baseline) {
        var values = new HashMap<Place<?>, Object>();
        if (baseline && !node.isEmpty()) {
            fault(place, "file.baseline");
        } else if (!node.isObject()) {
            fault(place + " > differences", "file.object");
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
            unknown(place + " > " + key, key, List.of(Section.values()).stream().map(Section::key).toList());
        } else if (section.get() == Section.CASH) {
            collect(place + " > cash", Section.CASH, Cash.UNKNOWN.id(), "", node, values, List.of());
        } else if (!node.isObject()) {
            fault(place + " > " + key, "file.object");
        } else {
            for (Map.Entry<String, JsonNode> item : node.properties()) {
                String where = place + " > " + key + " > " + item.getKey();
                if (setup.item(section.get(), item.getKey()).isEmpty()) {
                    fault(where, "file.no-item", key, item.getKey());
                } else {
                    collect(where, section.get(), item.getKey(), "", item.getValue(), values, List.of());
                }
            }
        }
    }

    private <T> Optional<T> value(String place, @Nullable JsonNode node, Kind<T> kind) {
        if (node == null) {
            fault(place, "file.missing");
            return Optional.empty();
        }
        return guarded(place, () -> kind.read().apply(raw(node, kind)));
    }

    /// The written form that a kind reads.
    private static Object raw(JsonNode node, Kind<?> kind) {
        if (node.isNull() && kind.optional()) {
            return "";
        }
        boolean fits = switch (kind.shape()) {
            case NUMBER, WHOLE -> node.isNumber();
            case FLAG -> node.isBoolean();
            case TEXTS -> node.isArray() && node.valueStream().allMatch(JsonNode::isString);
            case NUMBERS_BY_MONTH -> node.isObject() && node.valueStream().allMatch(JsonNode::isNumber);
            default -> node.isString();
        };
        if (!fits) {
            throw Refused.because("file.type." + kind.shape().name().toLowerCase(Locale.ROOT), shortened(node.toString()));
        }
        return switch (kind.shape()) {
            case TEXTS -> node.valueStream().map(JsonNode::asString).toList();
            case NUMBERS_BY_MONTH -> {
                var byMonth = new LinkedHashMap<String, Object>();
                node.properties().forEach(entry -> byMonth.put(entry.getKey(), number(entry.getValue())));
                yield byMonth;
            }
            case NUMBER, WHOLE -> number(node);
            default -> node.asString();
        };
    }

    private static String number(JsonNode node) {
        try {
            return Json.scalar(node);
        } catch (NumberFormatException outside) {
            throw Refused.because("kind.number", shortened(node.toString()), String.valueOf(outside.getMessage()));
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private <T> Optional<T> guarded(String place, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (Refused refused) {
            add(place, () -> words.say(refused.reason()));
            return Optional.empty();
        }
    }

    private void unknown(String place, JsonNode node, List<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> unknown(place.isEmpty() ? name : place + " > " + name, name, known));
    }

    private void unknown(String place, String name, List<String> known) {
        add(place, () -> words.text("file.unknown", shortened(name), Nearest.of(name, known)));
    }

    private void fault(String place, String key, Object... values) {
        add(place, () -> words.text(key, values));
    }

    /// Tells the first of them; a large file can have a million.
    private void add(String place, Supplier<String> sentence) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(place, sentence.get()));
        } else {
            untold++;
        }
    }

    private static String at(String section, String id) {
        return section + " \"" + shortened(id) + "\"";
    }
}
