package glidepath.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.ModelId;
import glidepath.files.json.Diagnostic;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.Cash;
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

    static final int MOST_ENTRIES = 200;

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
        var variants = new ScenarioReader(faults, levers, assumptions);
        List<Scenario> scenarios = variants.read(root.path("scenarios"));
        Situation situation = new SituationReader(faults, levers).read(root.path("situation"));
        Uncertainty uncertainty = new RangeReader(faults, levers).read(root.path("uncertainty"), assumptions, scenarios);
        PlanPrices prices = new PlanPricesJson(faults).read(root.path("prices"));
        Story story = new StoryJson(faults, levers).read(root.path("story"), (ref, node) -> variants.differences(ref, node, false),
                assumptions);
        TrackRecord record = new TrackRecordJson(faults, levers).read(root.path(TrackRecordJson.RECORD), assumptions);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return faults.guarded("", () -> {
            var plan = new Plan(name, settings, assumptions, scenarios, situation, uncertainty, prices, story, record);
            plan.scenarios().forEach(scenario -> faults.guarded(Entries.at("scenarios", scenario.id()), () -> plan.assumptions(scenario)));
            story.steps().forEach(step -> faults.guarded(Entries.at("story", step.title()), () -> step.applied(plan)));
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
            String id = Entries.id(node);
            String ref = id.isEmpty() ? section.key() + "[" + number + "]" : Entries.at(section.key(), id);
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
}
