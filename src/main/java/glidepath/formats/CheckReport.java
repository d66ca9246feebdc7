package glidepath.formats;

import java.util.List;
import java.util.Locale;

import glidepath.engine.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What is wrong with a plan, as text or JSON.
public record CheckReport(Words words, List<Problem> problems) {

    /// @param file what the plan is called
    public String text(String file) {
        if (problems.isEmpty()) {
            return words.text("check.fine", file) + "\n";
        }
        var text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(words.text("check.line", problem.severity(), problem.scenario(), problem.subject(), words.say(problem.message()))).append('\n');
        }
        return text.toString();
    }

    public String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            list.addObject().put("severity", problem.severity().name().toLowerCase(Locale.ROOT)).put("scenario", problem.scenario())
                    .put("subject", problem.subject()).put("problem", problem.message().key()).put("sentence", words.say(problem.message()));
        }
        return Json.write(list);
    }
}
