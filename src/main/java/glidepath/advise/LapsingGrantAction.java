package glidepath.advise;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.SameModel;
import glidepath.engine.surface.Account;
import glidepath.plan.Grant;
import glidepath.plan.Relocation;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.ShownAmount;

/// A credit that would lapse is spent first: a workload that is billed elsewhere moves to where the credit pays.
final class LapsingGrantAction {

    private LapsingGrantAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return CreditSpending.lapses(it).stream().flatMap(lapse -> {
            Grant grant = it.forecast().grant(lapse.grant()).orElseThrow();
            return it.workloads().stream().flatMap(workload -> there(it, workload, grant).map(model -> new CandidateAction("lapsing",
                            Message.of("action.lapsing", workload.name(), it.name(model), grant.name(),
                            new ShownAmount(lapse.amount()), lapse.date()),
                            Relocation.of(workload.id(), model), Sources.of(grant.provider(), Sources.CREDIT_ORDER))).stream());
        }).toList();
    }

    /// The same model where the grant pays for it; empty where it is there already.
    private static Optional<ModelId> there(AdviceContext it, Workload workload, Grant grant) {
        ModelId now = workload.route().model();
        return now.provider().equals(grant.provider()) ? Optional.empty() : it.catalog().provider(grant.provider()).stream()
                .flatMap(provider -> SameModel.elsewhere(it.catalog(), now, provider.kind()).stream())
                .flatMap(model -> it.catalog().model(model).stream())
                .filter(model -> Account.of(model).eligibleFor(grant) && ModelOffers.isOnOffer(it, model)
                        && !ModelOffers.isTooSmall(model, workload))
                .map(Model::id).findFirst();
    }
}
