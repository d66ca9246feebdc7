package glidepath.files;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.plan.Situation;
import glidepath.plan.TrackRecord;
import glidepath.plan.Uncertainty;

/// A plan as a tree of JSON.
record PlanWriter(Plan plan) {

    ObjectNode tree() {
        ObjectNode root = Json.object().put("format", PlanJson.FORMAT).put("version", PlanJson.VERSION).put("name", plan.name())
                .put("start", plan.settings().start().toString()).put("months", plan.settings().months())
                .put("convention", (String) PlanJson.CONVENTION.write().apply(plan.settings().convention()))
                .put("tax", plan.settings().tax().toString());
        plan.settings().asOf().ifPresent(day -> root.put("asOf", day.toString()));
        currency(root);
        sections(root);
        if (!plan.situation().equals(Situation.PLAIN)) {
            situation(root.putObject("situation"));
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

    private void currency(ObjectNode root) {
        DisplayCurrency currency = plan.settings().currency();
        currency.code().ifPresent(code -> root.put("currency", code));
        currency.perDollar().ifPresent(rate -> root.put("perDollar", rate));
        currency.date().ifPresent(day -> root.put("currencyDate", day.toString()));
    }

    private void sections(ObjectNode root) {
        for (Section section : Section.values()) {
            List<Item> items = plan.assumptions().items(section);
            if (section == Section.CASH) {
                root.set(section.key(), ItemWriter.write(items.getFirst()));
            } else {
                ArrayNode list = root.putArray(section.key());
                items.forEach(item -> list.add(ItemWriter.write(item)));
            }
        }
    }

    private void situation(ObjectNode situation) {
        ArrayNode facts = situation.putArray("facts");
        plan.situation().facts().forEach(fact -> facts.add(fact.key()));
        ArrayNode tested = situation.putArray("tested");
        plan.situation().tested().forEach(test -> tested.add(test.key()));
        if (!plan.situation().aside().isEmpty()) {
            ObjectNode aside = situation.putObject("aside");
            plan.situation().aside().forEach(aside::put);
        }
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
            ValueJson.put(item, place.lever().path(), ValueJson.raw(place.lever(), value));
        });
    }
}
