package glidepath.reports.odds;

import java.math.BigDecimal;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.simulate.GoalSeeker;
import glidepath.simulate.GoalSeeker.Answer;
import glidepath.simulate.GoalSeeker.Frontier;
import glidepath.simulate.MonthBillGoal;
import glidepath.simulate.RunOutGoal;

/// Which values reach a goal, as JSON, which `assets/seek.schema.json` describes.
record SeekJson(GoalSeeker seeker) {

    String text(List<Answer> answers) {
        ObjectNode root = root();
        ArrayNode list = root.putArray("answers");
        answers.forEach(answer -> {
            ObjectNode node = list.addObject().put("input", answer.input().toString());
            node.set("now", Json.number(answer.now()));
            node.set("needed", answer.value().<JsonNode>map(Json::number).orElse(null));
            node.put("always", answer.always());
        });
        return Json.write(root);
    }

    String text(Frontier frontier) {
        ObjectNode root = root().put("along", frontier.along().toString()).put("input", frontier.sought().toString());
        ArrayNode list = root.putArray("frontier");
        frontier.points().forEach(point -> {
            ObjectNode node = list.addObject();
            node.set("along", Json.number(point.along()));
            node.set("needed", point.value().<JsonNode>map(Json::number).orElse(null));
        });
        return Json.write(root);
    }

    private ObjectNode root() {
        ObjectNode root = Json.object().put("plan", seeker.plan().name()).put("scenario", seeker.scenario().id())
                .put("complete", seeker.isComplete());
        switch (seeker.goal()) {
            case RunOutGoal out -> root.put("creditsLastUntil", out.day().toString());
            case MonthBillGoal bill -> root.put("month", bill.month().toString()).set("leftToPayAtMost", Json.number(bill.sum().usd()));
        }
        root.set("odds", seeker.odds().isEmpty() ? null : Json.number(BigDecimal.valueOf(seeker.odds().getAsDouble())));
        return root.put("met", seeker.isMet());
    }
}
