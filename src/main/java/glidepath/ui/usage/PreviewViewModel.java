package glidepath.ui.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

import glidepath.plan.Assumptions;
import glidepath.plan.Lever;
import glidepath.reports.usage.ProposalText;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.usage.Sample;
import glidepath.usage.proposal.PlanProposal;
import glidepath.usage.proposal.Proposals;
import glidepath.usage.proposal.WorkloadProposal;

/// What a sample would change in the plan, value beside value; what is chosen is taken over as one step that can be undone.
final class PreviewViewModel {

    /// @param key     of the choice
    /// @param planned what the plan has; empty where its workload is new
    /// @param differs whether taking it over would change the plan
    record Row(String key, String label, String planned, String measured, boolean differs) {
    }

    /// @param title of the workload, and whether the plan has it
    /// @param fresh whether the plan does not have it: it comes whole or not at all
    record Group(String key, String title, boolean fresh, List<Row> rows) {

        boolean differs() {
            return fresh || rows.stream().anyMatch(Row::differs);
        }
    }

    private final Session session;
    private final Messages messages;
    private final Set<String> refused = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable PlanProposal proposal;
    private @Nullable Sample sample;

    PreviewViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    Optional<PlanProposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    /// Models whose calls are left out, and why, in sentences.
    List<String> leftOut() {
        return proposal().map(all -> ProposalText.leftOut(messages, all)).orElse(List.of());
    }

    /// That nothing would change in the plan, and why; empty where something would.
    Optional<String> nothing() {
        List<Group> all = groups.get();
        return all.stream().anyMatch(Group::differs) ? Optional.empty()
                : Optional.of(messages.text(all.isEmpty() ? "ui.usage.preview.none" : "ui.usage.preview.same"));
    }

    /// How many inputs would change with what is chosen.
    int chosen() {
        return (int) groups.get().stream().flatMap(group -> group.rows().stream())
                .filter(row -> row.differs() && !refused.contains(row.key())).count();
    }

    BooleanProperty choice(String key, Runnable changed) {
        var choice = new SimpleBooleanProperty(!refused.contains(key));
        choice.subscribe((_, on) -> {
            choose(key, on);
            changed.run();
        });
        return choice;
    }

    private void choose(String key, boolean on) {
        List<String> keys = groups.get().stream().filter(group -> group.key().equals(key)).flatMap(group -> group.rows().stream())
                .map(Row::key).toList();
        List<String> all = keys.isEmpty() ? List.of(key) : keys;
        if (on) {
            refused.removeAll(all);
            refused.remove(key);
        } else {
            refused.addAll(all);
            refused.add(key);
        }
    }

    void show(Snapshot now, Sample newSample) {
        if (sample != newSample) {
            refused.clear();
            sample = newSample;
        }
        Assumptions plan = now.plan().assumptions();
        PlanProposal all = Proposals.of(newSample, plan, now.catalog());
        proposal = all;
        var values = new Differences(messages, now.catalog());
        groups.set(all.workloads().stream().map(workload -> group(workload, plan, values)).toList());
    }

    private Group group(WorkloadProposal workload, Assumptions plan, Differences values) {
        String title = new ProposalText(messages, Objects.requireNonNull(proposal), plan).name(workload);
        return new Group(key(workload), title, workload.workload().isEmpty(), workload.values().entrySet().stream().map(value -> {
            Optional<Object> planned = workload.workload().map(id -> plan.get(value.getKey().at(id)));
            return new Row(key(workload, value.getKey()), messages.label(value.getKey()),
                    planned.map(old -> values.shown(value.getKey(), old)).orElse(""), values.shown(value.getKey(), value.getValue()),
                    !planned.equals(Optional.of(value.getValue())));
        }).toList());
    }

    private static String key(WorkloadProposal workload) {
        return workload.key().provider() + "/" + workload.key().model() + "/" + workload.name();
    }

    private static String key(WorkloadProposal workload, Lever<?> lever) {
        return key(workload) + " " + lever.path();
    }

    /// Takes what is chosen into the baseline.
    void apply() {
        proposal().ifPresent(all -> {
            session.editOnce(Message.of("gesture.measured"), plan ->
                    all.applied(plan, (workload, lever) -> !refused.contains(key(workload, lever))));
        });
    }
}
