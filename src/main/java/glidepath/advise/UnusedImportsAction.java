package glidepath.advise;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import glidepath.engine.DemandCurve;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Message;

/// Customised models that only lie in storage are deleted, and so is an imported one that nobody calls.
final class UnusedImportsAction {

    private UnusedImportsAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().flatMap(workload -> Stream.concat(
                Stream.of(workload).filter(each -> each.imported().fineTuned().isPositive()).map(UnusedImportsAction::stored),
                Stream.of(workload).filter(each -> each.imported().on() && !DemandCurve.isCalled(each, it.forecast().settings()))
                        .map(UnusedImportsAction::imported))).toList();
    }

    private static CandidateAction stored(Workload workload) {
        return new CandidateAction("imports", Message.of("action.imports", workload.name(), workload.imported().fineTuned()),
                Map.of(Levers.FINE_TUNED.at(workload.id()), Count.ZERO), Sources.PRICING);
    }

    private static CandidateAction imported(Workload workload) {
        return new CandidateAction("imports", Message.of("action.unused", workload.name()),
                Map.of(Levers.IMPORTED.at(workload.id()), false), Sources.IMPORT);
    }
}
