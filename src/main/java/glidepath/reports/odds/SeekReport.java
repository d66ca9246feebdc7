package glidepath.reports.odds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.files.json.Json;
import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.simulate.Goal;
import glidepath.simulate.GoalSeeker;
import glidepath.simulate.GoalSeeker.Answer;
import glidepath.simulate.GoalSeeker.Frontier;
import glidepath.texts.Columns;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.units.EnumKey;

/// Which values reach a goal, as text and as JSON, which `assets/seek.schema.json` describes.
public record SeekReport(Messages messages, GoalSeeker seeker) {

    public String text(List<Answer> answers) {
        if (answers.isEmpty()) {
            return heading("seek.nothing") + "\n";
        }
        var rows = new Columns().row(messages.text("seek.input"), messages.text("seek.now"), messages.text("seek.needed"));
        answers.forEach(answer -> rows.row(name(answer.input()), shown(answer.input(), answer.now()),
                answer.always() ? messages.text("seek.always") : needed(answer.input(), answer.value())));
        return goal() + rows.text();
    }

    public String text(Frontier frontier) {
        var rows = new Columns().row(name(frontier.along()), name(frontier.sought()));
        frontier.points().forEach(point -> rows.row(shown(frontier.along(), point.along()), needed(frontier.sought(), point.value())));
        return goal() + rows.text();
    }

    private String goal() {
        String unpriced = seeker.isComplete() ? "" : messages.text("odds.unpriced") + "\n";
        return heading("seek." + EnumKey.of(seeker.standing())) + "\n" + unpriced + "\n";
    }

    private String heading(String key) {
        String goal = switch (seeker.goal()) {
            case Goal.RunOut out -> messages.text("seek.goal.run-out", out.day());
            case Goal.MonthBill bill -> messages.text("seek.goal.bill", bill.month(), messages.numbers().money(bill.sum()));
        };
        String odds = seeker.odds().isEmpty() ? "" : messages.text("seek.odds", new OddsText(messages).share(seeker.odds().getAsDouble()));
        return messages.text(key, seeker.scenario().name(), goal + odds);
    }

    private String name(InputRef<?> input) {
        return new InputName(messages, seeker.catalog(), assumptions()).of(input);
    }

    private Assumptions assumptions() {
        return seeker.plan().assumptions(seeker.scenario());
    }

    private String needed(InputRef<?> input, Optional<BigDecimal> value) {
        return value.map(number -> shown(input, number)).orElse(messages.text("seek.none"));
    }

    private String shown(InputRef<?> input, BigDecimal number) {
        return messages.inDollars().numbers().any(InputNumber.value(input.lever().kind(), number));
    }

    public String json(List<Answer> answers) {
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

    public String json(Frontier frontier) {
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
            case Goal.RunOut out -> root.put("creditsLastUntil", out.day().toString());
            case Goal.MonthBill bill -> root.put("month", bill.month().toString()).set("leftToPayAtMost", Json.number(bill.sum().usd()));
        }
        root.set("odds", seeker.odds().isEmpty() ? null : Json.number(BigDecimal.valueOf(seeker.odds().getAsDouble())));
        return root.put("met", seeker.isMet());
    }
}
