package glidepath.usage.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.units.Count;
import glidepath.usage.UsageKey;

/// What was measured of one model's calls, as inputs of a workload.
///
/// @param key      provider and model as the source writes them
/// @param model    the one of the catalog
/// @param workload id of the plan's workload that calls it; empty where there is none yet
/// @param name     of a new one
/// @param values   by input, each of its lever's type; what the source does not tell is not among them
public record WorkloadProposal(UsageKey key, ModelId model, Optional<String> workload, String name, Map<Lever<?>, Object> values) {

    public WorkloadProposal {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The same as a workload that the plan does not have yet.
    WorkloadProposal asNew() {
        var own = new LinkedHashMap<>(values);
        own.remove(Levers.MODEL);
        return new WorkloadProposal(key, model, Optional.empty(), name, own);
    }

    <T> WorkloadProposal with(Lever<T> lever, T value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(lever, value);
        return new WorkloadProposal(key, model, workload, name, changed);
    }

    /// Whether the source tells that its calls used no tokens at all.
    boolean usesNothing() {
        return Count.ZERO.equals(values.get(Levers.INPUT)) && Count.ZERO.equals(values.get(Levers.OUTPUT));
    }

    /// The values of a workload's inputs.
    Map<InputRef<?>, Object> at(String id) {
        var inputs = new LinkedHashMap<InputRef<?>, Object>();
        values.forEach((lever, value) -> inputs.put(lever.at(id), value));
        return inputs;
    }
}
