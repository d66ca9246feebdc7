package glidepath.reports;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.advise.Action;
import glidepath.advise.Advice;
import glidepath.advise.Longer;
import glidepath.advise.MetricStatus;
import glidepath.advise.ReadinessCheck;
import glidepath.advise.Reading;
import glidepath.advise.Risk;
import glidepath.catalog.Source;
import glidepath.files.json.Json;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// Advice as JSON, for other programs: sentences as a person reads them, amounts as numbers in US dollars and cents.
record AdviceJson(Messages messages, Plan plan, Scenario scenario, Advice advice) {

    String text() {
        ObjectNode root = Json.object().put("plan", plan.name()).put("scenario", scenario.name()).put("date", advice.today().toString());
        ArrayNode verdicts = root.putArray("verdicts");
        advice.readings().forEach(each -> verdicts.add(reading(each)));
        ArrayNode actions = root.putArray("actions");
        advice.actions().forEach(each -> actions.add(action(each)));
        ArrayNode risks = root.putArray("risks");
        advice.risks().forEach(each -> risks.add(risk(each)));
        ArrayNode checks = root.putArray("readiness");
        advice.checks().forEach(each -> checks.add(check(each)));
        ArrayNode watches = root.putArray("monitoring");
        advice.watches().forEach(each -> watches.add(watch(each)));
        return Json.write(root);
    }

    private ObjectNode reading(Reading reading) {
        ObjectNode node = Json.object().put("id", reading.id()).put("outcome", messages.say(reading.outcome()))
                .put("because", messages.say(reading.because()));
        reading.change().ifPresent(change -> node.put("change", messages.say(change)));
        return sourced(node, reading.source());
    }

    private ObjectNode action(Action action) {
        ObjectNode node = Json.object().put("id", action.id()).put("action", messages.say(action.text()));
        action.effect().ifPresent(effect -> {
            node.put("saved", effect.saved().toCents()).put("cashSaved", effect.cashSaved().toCents())
                    .put("cashSavedMonthly", effect.monthly().toCents());
            if (effect.serves()) {
                node.put("callsServed", effect.wholeServed());
            }
            effect.credits().ifPresent(longer -> node.set("creditRunway", longer(longer)));
            effect.cash().ifPresent(longer -> node.set("cashRunway", longer(longer)));
        });
        return sourced(node, action.source());
    }

    private static ObjectNode longer(Longer longer) {
        return Json.object().put("days", longer.days()).put("atLeast", longer.beyond());
    }

    private ObjectNode risk(Risk risk) {
        return sourced(Json.object().put("id", risk.id()).put("risk", messages.say(risk.name())).put("applies", EnumKey.of(risk.applies()))
                .put("because", messages.say(risk.status())).put("mitigation", messages.say(risk.mitigation())), risk.source());
    }

    private ObjectNode check(ReadinessCheck check) {
        ObjectNode node = Json.object().put("id", check.test().key()).put("test", messages.text("readiness." + check.test().key() + ".do"))
                .put("done", check.done());
        ArrayNode commands = node.putArray("commands");
        check.commands().forEach(commands::add);
        return node;
    }

    private ObjectNode watch(MetricStatus watch) {
        String key = "metric." + EnumKey.of(watch.metric());
        ObjectNode node = Json.object().put("id", EnumKey.of(watch.metric())).put("metric", messages.label(watch.metric()))
                .put("threshold", messages.text(key + ".alert"))
                .put("why", messages.text(key + ".why")).put("state", EnumKey.of(watch.state()));
        watch.stated().ifPresent(value -> node.put("stated", messages.say(value)));
        return sourced(node, watch.source());
    }

    private ObjectNode sourced(ObjectNode node, Source source) {
        node.put("evidence", EnumKey.of(source.evidence())).put("source", source.title());
        source.checked().ifPresent(day -> node.put("checked", day.toString()));
        return node.put("recheck", advice.isDue(source));
    }
}
