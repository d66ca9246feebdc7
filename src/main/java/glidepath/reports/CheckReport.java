package glidepath.reports;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import glidepath.engine.Problem;
import glidepath.files.json.Json;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;

/// What is wrong with a plan, as text or JSON.
public record CheckReport(Messages messages, List<Problem> problems) {

    /// @param file what the plan is called
    public String text(String file) {
        if (problems.isEmpty()) {
            return messages.text("check.fine", file) + "\n";
        }
        var text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(messages.text("check.line", problem.severity(), where(problem), messages.say(problem.message()))).append('\n');
        }
        return text.toString();
    }

    private String where(Problem problem) {
        return problem.subject().equals(problem.scenario()) ? problem.scenario()
                : messages.text("check.where", problem.scenario(), problem.subject());
    }

    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            list.addObject().put("severity", EnumKey.of(problem.severity())).put("scenario", problem.scenario())
                    .put("subject", problem.subject()).put("kind", EnumKey.of(problem.kind()))
                            .put("weight", problem.weight())
                    .put("place", problem.place().map(Object::toString).orElse("")).put("problem", problem.message().key())
                            .put("sentence", messages.say(problem.message()));
        }
        return Json.write(list);
    }
}
