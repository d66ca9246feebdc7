package glidepath.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Story;
import glidepath.plan.ValueType;

/// The story of a plan in its file: a list of steps, with differences as scenarios have them and levers as `workloads/chat/demand.calls`.
record StoryJson(Diagnostics faults, LeverReader levers) {

    static final ValueType<Story.Figure> FIGURE = ValueType.choice(Story.Figure.class);
    static final ValueType<Story.Chart> CHART = ValueType.choice(Story.Chart.class);
    private static final List<String> STEP = List.of("title", "note", "scenario", "differences", "figure", "chart", "levers", "guess");

    static ArrayNode write(Story story) {
        ArrayNode list = Json.object().putArray("story");
        story.steps().forEach(step -> list.add(write(step)));
        return list;
    }

    private static ObjectNode write(Story.Step step) {
        ObjectNode node = Json.object().put("title", step.title());
        if (!step.note().isEmpty()) {
            node.put("note", step.note());
        }
        if (!step.scenario().equals(Plan.BASELINE)) {
            node.put("scenario", step.scenario());
        }
        if (!step.differences().isEmpty()) {
            PlanWriter.differences(node.putObject("differences"), step.differences());
        }
        node.put("figure", (String) FIGURE.write().apply(step.figure())).put("chart", (String) CHART.write().apply(step.chart()));
        if (!step.levers().isEmpty()) {
            ArrayNode list = node.putArray("levers");
            step.levers().forEach(lever -> list.add(lever.toString()));
        }
        if (step.guess()) {
            node.put("guess", true);
        }
        return node;
    }

    /// @param differences reads those of a step, by its place in the file
    Story read(JsonNode list, BiFunction<String, JsonNode, Map<InputRef<?>, Object>> differences, Assumptions assumptions) {
        if (list.isMissingNode()) {
            return Story.NONE;
        }
        if (!list.isArray()) {
            faults.fault("story", "file.list");
            return Story.NONE;
        }
        if (list.size() > Story.MOST_STEPS) {
            faults.fault("story", "file.many", list.size(), Story.MOST_STEPS);
            return Story.NONE;
        }
        var steps = new ArrayList<Story.Step>();
        for (JsonNode node : list) {
            String ref = "story[" + steps.size() + "]";
            steps.add(faults.guarded(ref, () -> step(ref, node, differences, assumptions)).orElse(Story.Step.of("", "")));
        }
        return new Story(steps);
    }

    private Story.Step step(String ref, JsonNode node, BiFunction<String, JsonNode, Map<InputRef<?>, Object>> differences,
            Assumptions assumptions) {
        faults.unknown(ref, node, STEP);
        String title = levers.value(ref + " > title", node.get("title"), ValueType.NAME).orElse("");
        Story.Step plain = Story.Step.of(title, node.path("scenario").asString(Plan.BASELINE));
        var changed = new TreeMap<InputRef<?>, Object>(node.has("differences") ? differences.apply(ref, node.get("differences"))
                : Map.of());
        return plain.in(plain.scenario(), changed).withNote(node.path("note").asString(""))
                .withShown(value(ref, node, "figure", FIGURE).orElse(plain.figure()), value(ref, node, "chart", CHART)
                .orElse(plain.chart()))
                .withLevers(moved(ref + " > levers", node.path("levers"), assumptions))
                .withGuess(value(ref, node, "guess", ValueType.FLAG).orElse(false));
    }

    private <T> Optional<T> value(String ref, JsonNode node, String name, ValueType<T> kind) {
        return node.has(name) ? levers.value(ref + " > " + name, node.get(name), kind) : Optional.empty();
    }

    private List<InputRef<?>> moved(String ref, JsonNode list, Assumptions assumptions) {
        var found = new ArrayList<InputRef<?>>();
        for (JsonNode each : list) {
            Optional<InputRef<?>> lever = lever(each.asString(""), assumptions);
            lever.ifPresentOrElse(found::add, () -> faults.fault(ref, "file.story-lever", each.asString("")));
        }
        return found;
    }

    /// `workloads/chat/demand.calls`; an id may hold a slash.
    private static Optional<InputRef<?>> lever(String text, Assumptions assumptions) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0 || last <= first) {
            return Optional.empty();
        }
        String item = text.substring(first + 1, last);
        return List.of(Section.values()).stream().filter(section -> section.key().equals(text.substring(0, first))
                && assumptions.item(section, item).isPresent())
                .flatMap(section -> Levers.find(section, text.substring(last + 1)).stream()).<InputRef<?>>map((Lever<?> lever) ->
                lever.at(item)).findFirst();
    }
}
