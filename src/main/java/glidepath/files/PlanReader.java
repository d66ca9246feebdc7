package glidepath.files;

import java.time.LocalDate;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import glidepath.catalog.ModelId;
import glidepath.files.json.Diagnostic;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.Cash;
import glidepath.plan.Fact;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Levers;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Readiness;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Situation;
import glidepath.plan.Story;
import glidepath.plan.TrackRecord;
import glidepath.plan.Uncertainty;
import glidepath.plan.ValueType;
import glidepath.plan.Workload;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A plan from a tree of JSON, with all that is wrong in it.
final class PlanReader {

    private static final List<String> TOP = List.of("format", "version", "name", "start", "months", "convention", "tax", "asOf", "currency",
            "perDollar", "currencyDate", "workloads", "infrastructure", "gateways", "providers", "grants", "cash", "situation", "scenarios",
            "uncertainty", "prices", "story", TrackRecordJson.RECORD);
    private static final List<String> SITUATION = List.of("facts", "tested", "aside");
    private static final List<String> SCENARIO = List.of("id", "name", "colour", "differences");

    static final int MOST_ENTRIES = 200;
    static final int MOST_SCENARIOS = 50;

    private final Messages messages;
    private final Diagnostics faults;
    private final LeverReader levers;

    PlanReader(Messages messages) {
        this.messages = messages;
        faults = new Diagnostics(messages);
        levers = new LeverReader(faults);
    }

    ReadResult<Plan> read(String text) {
        try {
            return read(Json.read(text));
        } catch (Json.Unreadable broken) {
            return ReadResult.failed(List.of(new Diagnostic(messages.text("file.line", broken.line()),
                    messages.text(broken.isTooLarge() ? "file.bounds" : "file.json", broken.what()))));
        }
    }

    ReadResult<Plan> read(JsonNode root) {
        if (!isPlan(root)) {
            return ReadResult.failed(faults.all());
        }
        Optional<Plan> plan = plan(root);
        return faults.isEmpty() ? new ReadResult<>(plan, List.of()) : ReadResult.failed(faults.all());
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
        String name = levers.value("name", root.get("name"), ValueType.NAME).orElse("");
        Settings settings = settings(root);
        Assumptions assumptions = assumptions(root);
        List<Scenario> scenarios = scenarios(root.path("scenarios"), assumptions);
        Situation situation = situation(root.path("situation"));
        Uncertainty uncertainty = new RangeJson(faults, levers).read(root.path("uncertainty"), assumptions, scenarios);
        PlanPrices prices = new PlanPricesJson(faults).read(root.path("prices"));
        Story story = new StoryJson(faults, levers).read(root.path("story"), (ref, node) -> differences(ref, node, assumptions, false),
                assumptions);
        TrackRecord record = new TrackRecordJson(faults, levers).read(root.path(TrackRecordJson.RECORD), assumptions);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return faults.guarded("", () -> {
            var plan = new Plan(name, settings, assumptions, scenarios, situation, uncertainty, prices, story, record);
            plan.scenarios().forEach(scenario -> faults.guarded(at("scenarios", scenario.id()), () -> plan.assumptions(scenario)));
            story.steps().forEach(step -> faults.guarded(at("story", step.title()), () -> step.applied(plan)));
            return plan;
        });
    }

    private Settings settings(JsonNode root) {
        var start = levers.value("start", root.get("start"), ValueType.MONTH);
        var months = levers.value("months", root.get("months"), PlanJson.MONTHS);
        var convention = root.has("convention") ? levers.value("convention", root.get("convention"), PlanJson.CONVENTION)
                : Optional.of(MonthConvention.THIRTY_DAYS);
        var tax = root.has("tax") ? levers.value("tax", root.get("tax"), ValueType.SHARE) : Optional.of(Percent.ZERO);
        var settings = new Settings(start.orElse(YearMonth.of(2000, 1)), months.orElse(1),
                convention.orElse(MonthConvention.THIRTY_DAYS), tax.orElse(Percent.ZERO)).withCurrency(currency(root));
        var asOf = root.has("asOf") ? levers.value("asOf", root.get("asOf"), ValueType.DATE) : Optional.<LocalDate>empty();
        return asOf.flatMap(day -> faults.guarded("asOf", () -> settings.withAsOf(Optional.of(day)))).orElse(settings);
    }

    private DisplayCurrency currency(JsonNode root) {
        return new DisplayCurrency(some(root, "currency", ValueType.CURRENCY), some(root, "perDollar", ValueType.PER_DOLLAR),
                some(root, "currencyDate", ValueType.DATE));
    }

    private <T> Optional<T> some(JsonNode root, String key, ValueType<T> kind) {
        return root.has(key) ? levers.value(key, root.get(key), kind) : Optional.empty();
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
                some("situation > tested", node.get("tested"), Readiness.values(), Readiness::key), aside(node.path("aside")));
    }

    /// Reasons by the warnings that were set aside.
    private SortedMap<String, String> aside(JsonNode node) {
        var reasons = new TreeMap<String, String>();
        if (!node.isMissingNode() && !node.isObject()) {
            faults.fault("situation > aside", "file.object");
        }
        node.properties().forEach(entry -> {
            String reason = entry.getValue().isString() ? entry.getValue().asString() : "";
            if (reason.isBlank() || reason.length() > Situation.LONGEST) {
                faults.fault("situation > aside > " + entry.getKey(), "situation.aside", Situation.LONGEST);
            } else {
                reasons.put(entry.getKey(), reason);
            }
        });
        return reasons;
    }

    /// Those of the known ones whose words a list has.
    private <E> Set<E> some(String ref, @Nullable JsonNode node, E[] known, Function<E, String> key) {
        List<String> messages = node == null ? List.of() : levers.value(ref, node, ValueType.TEXTS).orElse(List.of());
        List<String> keys = Arrays.stream(known).map(key).toList();
        messages.stream().filter(word -> !keys.contains(word)).forEach(word -> faults.unknown(ref, word, keys));
        return Arrays.stream(known).filter(each -> messages.contains(key.apply(each))).collect(Collectors.toSet());
    }

    private Assumptions assumptions(JsonNode root) {
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
            String id = id(node);
            String ref = id.isEmpty() ? section.key() + "[" + number + "]" : at(section.key(), id);
            number++;
            if (!node.isObject()) {
                faults.fault(ref, "file.object");
            } else if (id.isBlank() || id.length() > 100) {
                faults.fault(ref, "file.id");
            } else if (!seen.add(id)) {
                faults.fault(ref, "file.id-twice");
            } else {
                items.add(changed(ref, fresh(section, id), section, node, List.of("id")));
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

    private List<Scenario> scenarios(JsonNode list, Assumptions assumptions) {
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
            String ref = id.isEmpty() ? "scenarios[" + scenarios.size() + "]" : at("scenarios", id);
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
                    node.has("differences") ? differences(ref, node.get("differences"), assumptions, scenarios.isEmpty()) : Map.of())));
        }
        return scenarios;
    }

    private Map<InputRef<?>, Object> differences(String ref, JsonNode node, Assumptions assumptions, boolean baseline) {
        var values = new HashMap<InputRef<?>, Object>();
        if (baseline && !node.isEmpty()) {
            faults.fault(ref, "file.baseline");
        } else if (!node.isObject()) {
            faults.fault(ref + " > differences", "file.object");
        } else {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                differences(ref, entry.getKey(), entry.getValue(), assumptions, values);
            }
        }
        return values;
    }

    private void differences(String ref, String key, JsonNode node, Assumptions assumptions, Map<InputRef<?>, Object> values) {
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

    private static String at(String section, String id) {
        return section + " \"" + Diagnostics.shortened(id) + "\"";
    }
}
