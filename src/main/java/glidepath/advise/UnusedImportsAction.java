package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.units.Message;

/// Customised models that only lie in storage are deleted.
final class UnusedImportsAction {

    private UnusedImportsAction() {
    }

    static List<Idea> ideas(Case it) {
        return it.workloads().stream().filter(workload -> workload.imported().fineTuned().isPositive())
                .map(workload -> new Idea("imports", Message.of("action.imports", workload.name(), workload.imported().fineTuned()),
                        Map.of(Levers.FINE_TUNED.at(workload.id()), Count.ZERO), Grounds.PRICING))
                .toList();
    }
}
