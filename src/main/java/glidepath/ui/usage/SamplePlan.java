package glidepath.ui.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.DemandCurve;
import glidepath.files.Samples;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.ui.files.FilesViewModel;
import glidepath.usage.Sample;
import glidepath.usage.proposal.PlanProposal;
import glidepath.usage.proposal.Proposals;

/// A plan of its own that is made of a sample of usage: all that was measured, and nothing else.
///
/// @param today names the first month where the sample tells no days
public record SamplePlan(Messages messages, FilesViewModel files, LocalDate today) {

    /// @return empty where the sample tells of no workload
    public static Optional<PlanProposal> proposal(Sample sample, PriceCatalog catalog) {
        return sample.isEmpty() ? Optional.empty()
                : Optional.of(Proposals.of(sample, Assumptions.EMPTY, catalog)).filter(all -> !all.workloads().isEmpty());
    }

    /// Opens it in place of the open plan.
    public void start(PlanProposal proposal) {
        files.start(proposal.plan(messages.text("proposal.name"), messages.text("proposal.baseline"), YearMonth.from(today)));
    }

    /// Whether it is a sample as it ships, or a plan without calls: nothing of the user's is in it.
    static boolean isSampleOrEmpty(Plan plan) {
        return plan.assumptions().workloads().stream().noneMatch(workload -> DemandCurve.isCalled(workload, plan.settings()))
                || Samples.NAMES.stream().anyMatch(name -> Samples.read(name).equals(plan));
    }
}
