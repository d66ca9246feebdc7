package glidepath.advise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Source;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// Something to do next.
///
/// @param added   workloads that take over a part of another one's calls
/// @param changes the values that it would set; none for what a plan does not say, such as asking for quota
/// @param effect  what the engine says that it does; empty where it cannot be tried
public record Action(String id, Message text, List<Workload> added, Map<InputRef<?>, Object> changes, Optional<Effect> effect,
        Source source) {

    /// The plan with one more scenario: another one with this done.
    ///
    /// @param base  id of the scenario that the advice is on
    /// @param newId of the new scenario
    public Plan appliedTo(Plan plan, String base, String newId, String name) {
        Plan next = plan.plusVariant(base, newId, name, Map.of());
        for (Workload workload : added) {
            next = next.plus(newId, workload, Levers.ON);
        }
        return next.withChanges(newId, changes);
    }
}
