package glidepath.texts;

import java.util.List;

import glidepath.engine.Crossover;
import glidepath.plan.Plan;

/// The days on which another scenario becomes the cheapest, in words.
public record CrossoverText(Messages messages, Plan plan) {

    /// @return one line for each day; one that says so where there is none
    public List<String> of(List<Crossover> crossovers) {
        return crossovers.isEmpty() ? List.of(messages.text("crossover.none")) : crossovers.stream().map(this::of).toList();
    }

    private String of(Crossover each) {
        return messages.text("crossover.line", each.day(), plan.scenario(each.after()).name(), plan.scenario(each.before()).name(),
                each.cause());
    }
}
