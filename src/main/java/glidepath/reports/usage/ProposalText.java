package glidepath.reports.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.plan.Assumptions;
import glidepath.plan.Lever;
import glidepath.plan.Measurement;
import glidepath.texts.Columns;
import glidepath.texts.MeasurementText;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.usage.proposal.PlanProposal;
import glidepath.usage.proposal.Unmapped;
import glidepath.usage.proposal.WorkloadProposal;

/// What a sample would change in a plan, in words: each input as it is, and as it was measured.
///
/// @param plan its assumptions; those of an empty plan for a new one
public record ProposalText(Messages messages, PlanProposal proposal, Assumptions plan) {

    public String text() {
        var text = new StringBuilder(messages.text("proposal.title", origin(messages, proposal.measurement()))).append('\n');
        for (WorkloadProposal workload : proposal.workloads()) {
            text.append("  ").append(name(workload)).append('\n');
            var columns = new Columns();
            workload.values().forEach((lever, value) -> columns.row(messages.label(lever), before(workload, lever), "->", shown(value)));
            columns.text().lines().forEach(line -> text.append("    ").append(line).append('\n'));
        }
        leftOut(messages, proposal).forEach(sentence -> text.append("  ").append(sentence).append('\n'));
        return text.toString();
    }

    /// When something was measured and in what: `measured 2026-11-17 to 23, 7 days, ...`.
    public static String origin(Messages messages, Measurement from) {
        String formats = from.formats().stream().map(format -> messages.say(Message.of("usage.format." + format)))
                .collect(Collectors.joining(", "));
        return messages.text("proposal.measured", new MeasurementText(messages).of(from), formats);
    }

    /// What the workload is called, and whether the plan has it.
    public String name(WorkloadProposal workload) {
        return workload.workload().map(id -> messages.text("proposal.existing", plan.workload(id).name(), workload.model()))
                .orElseGet(() -> messages.text("proposal.new", workload.name(), workload.model()));
    }

    private String before(WorkloadProposal workload, Lever<?> lever) {
        return workload.workload().map(id -> shown(plan.get(lever.at(id)))).orElse("");
    }

    private String shown(Object value) {
        return switch (value) {
            case Enum<?> constant -> messages.label(constant);
            case Optional<?> optional -> optional.map(messages.numbers()::any).orElse("");
            case Map<?, ?> map -> String.valueOf(map.size());
            default -> messages.numbers().any(value);
        };
    }

    /// Which calls are left out, since nobody knows for sure of which model they are, or since they used nothing.
    public static List<String> leftOut(Messages messages, PlanProposal proposal) {
        return Stream.of(proposal.unmapped().stream().map(each -> unmapped(messages, each)),
                proposal.unused().stream().map(each -> messages.text("proposal.unused", each.model())),
                proposal.notes().stream().map(messages::say)).flatMap(sentences -> sentences).toList();
    }

    private static String unmapped(Messages messages, Unmapped unmapped) {
        return messages.text(unmapped.near().isEmpty() ? "proposal.unmapped" : "proposal.unmapped.near", unmapped.key().model(),
                unmapped.near().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
