package glidepath.files;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.files.json.Diagnostic;
import glidepath.files.json.Diagnostics;
import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.plan.Situation;
import glidepath.plan.Story;
import glidepath.plan.TrackRecord;
import glidepath.plan.Uncertainty;
import glidepath.plan.ValueType;
import glidepath.texts.Messages;

/// A plan from a tree of JSON, with all that is wrong in it.
final class PlanReader {

    private static final List<String> TOP = List.of("format", "version", "name", "start", "months", "convention", "tax", "asOf", "currency",
            "perDollar", "currencyDate", "workloads", "infrastructure", "gateways", "providers", "grants", "cash", "situation", "scenarios",
            "uncertainty", "prices", "story", TrackRecordJson.RECORD);

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
        Settings settings = new SettingsReader(levers, faults).read(root);
        Assumptions assumptions = new ItemReader(faults, levers).read(root);
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
}
