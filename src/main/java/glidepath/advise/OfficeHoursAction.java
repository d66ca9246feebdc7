package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.units.Message;

/// An imported model that never stops is scaled down out of hours.
final class OfficeHoursAction {

    private OfficeHoursAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().filter(workload -> workload.imported().neverStops()).map(workload -> new CandidateAction("hours",
                Message.of("action.hours", workload.name(), workload.imported().hoursPerDay(), workload.imported().daysPerWeek()),
                        Map.of(Levers.PATTERN.at(workload.id()), Imported.Pattern.OFFICE_HOURS), Sources.IMPORT))
                .toList();
    }
}
