package glidepath.reports.odds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.plan.Assumptions;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.simulate.GoalSeeker;
import glidepath.simulate.GoalSeeker.Answer;
import glidepath.simulate.GoalSeeker.Frontier;
import glidepath.simulate.MonthBillGoal;
import glidepath.simulate.RunOutGoal;
import glidepath.texts.Columns;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.texts.OddsText;
import glidepath.units.EnumKey;

/// Which values reach a goal, as text and as JSON.
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
            case RunOutGoal out -> messages.text("seek.goal.run-out", out.day());
            case MonthBillGoal bill -> messages.text("seek.goal.bill", bill.month(), messages.numbers().money(bill.sum()));
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
        return new SeekJson(seeker).text(answers);
    }

    public String json(Frontier frontier) {
        return new SeekJson(seeker).text(frontier);
    }
}
