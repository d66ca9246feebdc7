package glidepath.ui.present;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.levers.InputIds;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;

/// The inputs of the plan on the stage: those of every workload, as the window has them for the one in view.
final class StageLevers {

    /// An input on the stage.
    ///
    /// @param levers whose models it offers
    public record StageLever(InputViewModel<?> input, LeversViewModel levers) {
    }

    private final Map<String, LeversViewModel> byWorkload = new HashMap<>();
    private final LeversViewModel first;

    StageLevers(Plan plan, Session stage, Messages messages, LocalDate today) {
        first = new LeversViewModel(stage, messages, new HashMap<>(), today);
        plan.assumptions().workloads().forEach(workload -> {
            var all = byWorkload.isEmpty() ? first : new LeversViewModel(stage, messages, new HashMap<>(), today);
            all.choose(new LeversViewModel.Choice(workload.id(), workload.name()));
            byWorkload.put(workload.id(), all);
        });
    }

    void show(Snapshot now) {
        if (byWorkload.isEmpty()) {
            first.show(now);
        }
        byWorkload.values().forEach(all -> all.show(now));
    }

    /// @return those that the plan has
    List<StageLever> of(List<InputRef<?>> refs) {
        return refs.stream().flatMap(ref -> of(ref).stream()).toList();
    }

    private Optional<StageLever> of(InputRef<?> ref) {
        String id = InputIds.of(ref);
        LeversViewModel all = byWorkload.getOrDefault(ref.item(), first);
        return all.inputs().stream().filter(input -> input.id().equals(id)).findFirst().map(input -> new StageLever(input, all));
    }
}
