package glidepath.formats;

import java.util.List;
import java.util.Locale;

import glidepath.advise.Action;
import glidepath.advise.Risk;
import glidepath.advise.Verdict;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Advice on a scenario as text, Markdown or JSON.
public record AdviceReport(Words words, Plan plan, Scenario scenario, List<Verdict> verdicts, List<Action> actions, List<Risk> risks) {

    public String text() {
        return written("", "\n", "  ");
    }

    public String markdown() {
        return written("## ", "\n\n", "- ");
    }

    private String written(String heading, String after, String item) {
        var text = new StringBuilder(heading).append(words.text("advice.title", plan.name(), scenario.name())).append('\n');
        section(text, heading, after, item, "advice.verdicts", verdicts.stream().map(this::line).toList());
        section(text, heading, after, item, "advice.actions", actions.isEmpty() ? List.of(words.text("advice.none")) : actions.stream().map(this::line).toList());
        section(text, heading, after, item, "advice.risks", risks.stream().map(this::line).toList());
        return text.toString();
    }

    private void section(StringBuilder text, String heading, String after, String item, String title, List<String> lines) {
        text.append('\n').append(heading).append(words.text(title)).append(after);
        lines.forEach(line -> text.append(item).append(line).append('\n'));
    }

    private String line(Verdict verdict) {
        return words.say(verdict.outcome()) + ", " + words.text("advice.because", verdict.because()) + " (" + words.label(verdict.evidence()) + ")."
                + verdict.change().map(change -> " " + words.text("advice.change", change) + ".").orElse("");
    }

    private String line(Action action) {
        return words.say(action.text()) + ": " + words.text("advice.effect", words.numbers().money(action.saved()), words.numbers().money(action.cashSaved()))
                + " (" + words.label(action.evidence()) + ").";
    }

    private String line(Risk risk) {
        return words.say(risk.name()) + ": " + words.label(risk.applies()) + ", " + words.say(risk.status())
                + " (" + words.label(risk.evidence()) + "). " + words.text("advice.do", risk.mitigation()) + ".";
    }

    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("plan", plan.name()).put("scenario", scenario.name());
        var readings = root.putArray("verdicts");
        verdicts.forEach(each -> {
            var node = readings.addObject().put("id", each.id()).put("outcome", words.say(each.outcome())).put("because", words.say(each.because()))
                    .put("evidence", low(each.evidence()));
            each.change().ifPresent(change -> node.put("change", words.say(change)));
        });
        var next = root.putArray("actions");
        actions.forEach(each -> next.addObject().put("id", each.id()).put("action", words.say(each.text()))
                .put("saved", each.saved().toCents()).put("cashSaved", each.cashSaved().toCents()).put("evidence", low(each.evidence())));
        var held = root.putArray("risks");
        risks.forEach(each -> held.addObject().put("id", each.id()).put("risk", words.say(each.name())).put("applies", low(each.applies()))
                .put("because", words.say(each.status())).put("mitigation", words.say(each.mitigation())).put("evidence", low(each.evidence())));
        return Json.write(root);
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
