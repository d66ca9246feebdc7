package glidepath.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import glidepath.engine.Crossover;
import glidepath.engine.Forecast;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// The days on which another scenario becomes the cheapest, in words.
public record CrossoverText(Messages messages, Plan plan) {

    /// @return one line for each day, or one that says so where there is none; then which scenarios are not compared
    public List<String> of(Forecast forecast) {
        var lines = new ArrayList<>(Crossover.of(forecast).stream().map(this::of).toList());
        List<Scenario> unpriced = Crossover.notCompared(forecast);
        if (lines.isEmpty()) {
            lines.add(none(forecast, unpriced));
        }
        if (!unpriced.isEmpty()) {
            lines.add(messages.text("crossover.unpriced", unpriced.stream().map(Scenario::name).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String none(Forecast forecast, List<Scenario> unpriced) {
        boolean several = forecast.scenarios().size() - unpriced.size() > 1;
        return several ? messages.text(unpriced.isEmpty() ? "crossover.none" : "crossover.none.compared",
                Crossover.first(forecast).name()) : messages.text("crossover.one");
    }

    private String of(Crossover each) {
        return messages.text("crossover.line", each.day(), plan.scenario(each.after()).name(), plan.scenario(each.before()).name(),
                each.cause());
    }
}
