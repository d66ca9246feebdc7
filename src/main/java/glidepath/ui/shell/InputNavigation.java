package glidepath.ui.shell;

import java.util.function.Consumer;

import glidepath.plan.InputRef;
import glidepath.ui.levers.GroupViewModel;
import glidepath.ui.levers.InputIds;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.scenarios.ScenariosViewModel;

/// Goes from anywhere in the window to an input, and opens its group.
public final class InputNavigation {

    private final LeversViewModel levers;
    private final ScenariosViewModel scenarios;
    private Consumer<String> reveal = _ -> { };

    InputNavigation(LeversViewModel levers, ScenariosViewModel scenarios) {
        this.levers = levers;
        this.scenarios = scenarios;
    }

    /// @param newReveal puts the focus on an input, by its id
    public void revealBy(Consumer<String> newReveal) {
        reveal = newReveal;
    }

    public void lead(GroupViewModel group, InputViewModel<?> input) {
        group.open().set(true);
        reveal.accept(input.id());
    }

    /// Leads to an input in the scenario of that name.
    void lead(String scenario, InputRef<?> input) {
        scenarios.tabs().stream().filter(tab -> tab.name().equals(scenario)).findFirst().ifPresent(tab -> scenarios.select(tab.id()));
        levers.workloads().stream().filter(workload -> workload.id().equals(input.item())).findFirst().ifPresent(levers::choose);
        lead(InputIds.of(input));
    }

    /// Leads to the first input with an id, or with one that ends so.
    void lead(String id) {
        levers.groups().stream().flatMap(group -> group.inputs().stream()
                .filter(each -> each.id().equals(id) || each.id().endsWith("-" + id)).<Runnable>map(input -> () -> lead(group, input)))
                .findFirst().ifPresent(Runnable::run);
    }
}
