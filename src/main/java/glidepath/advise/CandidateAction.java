package glidepath.advise;

import java.util.List;
import java.util.Map;

import glidepath.catalog.Source;
import glidepath.plan.InputRef;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// Something that may be worth doing, before the engine has said what it does.
///
/// @param id      of the rule
/// @param added   workloads that take over a part of another one's calls
/// @param changes values that it would set; none where it is nothing that a plan says
record CandidateAction(String id, Message text, List<Workload> added, Map<InputRef<?>, Object> changes, Source source) {

    CandidateAction(String id, Message text, Map<InputRef<?>, Object> changes, Source source) {
        this(id, text, List.of(), changes, source);
    }

    /// Whether a plan can say it at all. What it cannot say is not tried.
    boolean canBeTried() {
        return !changes.isEmpty();
    }
}
