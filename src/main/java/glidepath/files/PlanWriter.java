package glidepath.files;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.ModelId;
import glidepath.files.json.Json;
import glidepath.plan.Cash;
import glidepath.plan.Column;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Situation;
import glidepath.plan.TrackRecord;
import glidepath.plan.Uncertainty;
import glidepath.plan.ValueType;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// A plan as a tree of JSON.
final class PlanWriter {

    private final Plan plan;

    PlanWriter(Plan plan) {
        this.plan = plan;
    }

    ObjectNode tree() {
        ObjectNode root = Json.object().put("format", PlanJson.FORMAT).put("version", PlanJson.VERSION).put("name", plan.name())
                .put("start", plan.settings().start().toString()).put("months", plan.settings().months())
                .put("convention", (String) PlanJson.CONVENTION.write().apply(plan.settings().convention()))
                .put("tax", plan.settings().tax().toString());
        plan.settings().asOf().ifPresent(day -> root.put("asOf", day.toString()));
        DisplayCurrency currency = plan.settings().currency();
        currency.code().ifPresent(code -> root.put("currency", code));
        currency.perDollar().ifPresent(rate -> root.put("perDollar", rate));
        currency.date().ifPresent(day -> root.put("currencyDate", day.toString()));
        for (Section section : Section.values()) {
            List<Item> items = plan.assumptions().items(section);
            if (section == Section.CASH) {
                root.set(section.key(), item(items.getFirst()));
            } else {
                ArrayNode list = root.putArray(section.key());
                items.forEach(item -> list.add(item(item)));
            }
        }
        if (!plan.situation().equals(Situation.PLAIN)) {
            ObjectNode situation = root.putObject("situation");
            ArrayNode facts = situation.putArray("facts");
            plan.situation().facts().forEach(fact -> facts.add(fact.key()));
            ArrayNode tested = situation.putArray("tested");
            plan.situation().tested().forEach(test -> tested.add(test.key()));
            if (!plan.situation().aside().isEmpty()) {
                ObjectNode aside = situation.putObject("aside");
                plan.situation().aside().forEach(aside::put);
            }
        }
        ArrayNode scenarios = root.putArray("scenarios");
        plan.scenarios().forEach(scenario -> scenarios.add(scenario(scenario)));
        if (!plan.uncertainty().equals(Uncertainty.NONE)) {
            root.set("uncertainty", RangeJson.write(plan.uncertainty()));
        }
        if (!plan.prices().equals(PlanPrices.NONE)) {
            root.set("prices", PlanPricesJson.write(plan.prices()));
        }
        if (!plan.story().isEmpty()) {
            root.set("story", StoryJson.write(plan.story()));
        }
        if (!plan.record().equals(TrackRecord.NONE)) {
            root.set(TrackRecordJson.RECORD, TrackRecordJson.write(plan.record()));
        }
        return root;
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = Json.object();
        if (Section.of(item) != Section.CASH) {
            node.put("id", item.id());
        }
        Item defaults = defaults(item);
        for (Lever<?> lever : Levers.of(Section.of(item))) {
            if (isGrouped(lever) ? differs(item, defaults, group(lever)) : isNeeded(lever, item, defaults)) {
                put(node, lever.path(), written(lever, item));
            }
        }
        return node;
    }

    /// A list of records that is as a new item has it is left out, too.
    private static boolean isNeeded(Lever<?> lever, Item item, Item defaults) {
        return lever.kind().shape() != ValueType.Shape.RECORDS || !lever.of(item).equals(lever.of(defaults));
    }

    private static boolean isGrouped(Lever<?> lever) {
        return lever.path().contains(".");
    }

    private static String group(Lever<?> lever) {
        return lever.path().substring(0, lever.path().indexOf('.') + 1);
    }

    /// A group of inputs that are all at their defaults is left out, to keep files calm.
    private static boolean differs(Item item, Item defaults, String group) {
        return Levers.of(Section.of(item)).stream().filter(lever -> lever.path().startsWith(group))
                .anyMatch(lever -> !lever.of(item).equals(lever.of(defaults)));
    }

    /// A new item of that kind, of the same id and name.
    static Item defaults(Item item) {
        return switch (item) {
            case Workload workload -> Workload.of(workload.id(), workload.name(), new ModelId("", ""));
            case Infrastructure row -> Infrastructure.of(row.id(), row.name(), "", "");
            case Gateway gateway -> Gateway.of(gateway.id(), gateway.name());
            case ProviderTerms terms -> ProviderTerms.of(terms.id());
            case Grant grant -> Grant.of(grant.id(), grant.name(), Money.ZERO);
            case Cash _ -> Cash.UNKNOWN;
        };
    }

    private ObjectNode scenario(Scenario scenario) {
        ObjectNode node = Json.object().put("id", scenario.id()).put("name", scenario.name());
        if (!scenario.colour().isEmpty()) {
            node.put("colour", scenario.colour());
        }
        if (!plan.isBaseline(scenario.id())) {
            differences(node.putObject("differences"), scenario.differences());
        }
        return node;
    }

    static void differences(ObjectNode differences, Map<InputRef<?>, Object> values) {
        values.forEach((place, value) -> {
            Section section = place.lever().section();
            ObjectNode items = differences.withObjectProperty(section.key());
            ObjectNode item = section == Section.CASH ? items : items.withObjectProperty(place.item());
            put(item, place.lever().path(), raw(place.lever(), value));
        });
    }

    private static void put(ObjectNode node, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            node.set(path, value);
        } else {
            put(node.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    private static <T> JsonNode written(Lever<T> lever, Item item) {
        return node(lever.kind(), lever.write(lever.of(item)));
    }

    @SuppressWarnings("unchecked")   // a plan holds values of the lever's own type
    static <T> JsonNode raw(Lever<T> lever, Object value) {
        return node(lever.kind(), lever.write((T) value));
    }

    static <T> JsonNode json(ValueType<T> type, T value) {
        return node(type, type.write().apply(value));
    }

    private static JsonNode node(ValueType<?> kind, Object raw) {
        return switch (raw) {
            case Collection<?> rows when kind.shape() == ValueType.Shape.RECORDS -> rows(kind, rows);
            case Collection<?> many -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                many.forEach(each -> list.add((String) each));
                yield list;
            }
            case Map<?, ?> byMonth -> {
                ObjectNode node = Json.object();
                byMonth.forEach((month, value) -> node.set((String) month, Json.number(new BigDecimal((String) value))));
                yield node;
            }
            case String text -> scalar(kind.shape(), text);
            default -> throw new IllegalArgumentException(raw.toString());
        };
    }

    private static JsonNode scalar(ValueType.Shape shape, String text) {
        if (text.isEmpty() && shape != ValueType.Shape.TEXT) {
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (shape) {
            case NUMBER, WHOLE -> Json.number(new BigDecimal(text));
            case FLAG -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    private static ArrayNode rows(ValueType<?> kind, Collection<?> rows) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Object each : rows) {
            Map<?, ?> row = (Map<?, ?>) each;
            ObjectNode node = list.addObject();
            kind.columns().stream().filter(column -> row.containsKey(column.name()))
                    .forEach(column -> node.set(column.name(), node(column.kind(), Objects.requireNonNull(row.get(column.name())))));
        }
        return list;
    }
}
