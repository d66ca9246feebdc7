package glidepath.ui.files;

import java.util.List;

import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Assumptions;
import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.texts.Messages;

/// A plan with nothing but one workload.
final class NewPlan {

    private NewPlan() {
    }

    /// With the settings of another one, and its first model.
    static Plan like(Plan open, PriceCatalog catalog, Messages messages) {
        List<Workload> workloads = open.assumptions().workloads();
        ModelId model = workloads.isEmpty() ? catalog.models().keySet().iterator().next() : workloads.getFirst().route().model();
        return Plan.empty(messages.text("ui.files.new"), open.settings(), messages.text("ui.files.baseline"))
                .withAssumptions(Assumptions.EMPTY.plus(Workload.of("workload", messages.text("ui.levers.new.workload"), model)));
    }
}
