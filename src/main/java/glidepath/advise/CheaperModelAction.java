package glidepath.advise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.Source;
import glidepath.plan.Levers;
import glidepath.plan.RouteSplit;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Half of the calls go to a clearly cheaper model at the same provider: the cheapest of the same maker, else of any. All of them where
/// the present model answers none.
final class CheaperModelAction {

    private static final Percent HALF = Percent.of("50");
    /// A model that saves less than this of a call's price is hardly a cheaper one.
    private static final Percent CLEARLY = Percent.of("70");

    private CheaperModelAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream()
                .filter(workload -> !workload.imported().on() && workload.provisioned().share().isZero()
                        && workload.route().splits().isEmpty())
                .flatMap(workload -> cheaper(it, workload).map(model -> idea(it, workload, model)).stream()).toList();
    }

    /// The cheapest that may answer the calls, where it is clearly cheaper: of the same maker, else of any.
    private static Optional<Model> cheaper(AdviceContext it, Workload workload) {
        return it.model(workload).flatMap(now -> ModelOffers.price(it, now, workload)
                .flatMap(price -> new ModelOffers(it, workload, now).cheapestFirst().stream()
                .filter(offer -> offer.perCall().compareTo(price.times(CLEARLY)) < 0).findFirst().map(ModelOffers.Offer::model)));
    }

    /// Calls go there in their own shape, whatever demand comes from and however it is retried.
    private static CandidateAction idea(AdviceContext it, Workload workload, Model model) {
        Percent share = it.answering(workload).isPresent() ? HALF : Percent.ALL;
        return new CandidateAction("model", Message.of("action.model", workload.name(), share, model.name()),
                Map.of(Levers.SPLITS.at(workload.id()), List.of(new RouteSplit(model.id(), share))),
                        compared(it, it.model(workload).orElseThrow(), model));
    }

    /// Who states the two prices, each with its own day; no surer than either.
    private static Source compared(AdviceContext it, Model now, Model other) {
        Source theirs = inputPrice(it, other);
        Source ours = inputPrice(it, now);
        boolean same = theirs.title().equals(ours.title()) && theirs.checked().equals(ours.checked());
        String title = same ? theirs.title() : ours.title() + ours.checked().map(day -> ", " + day).orElse("") + "; " + theirs.title();
        return new Source(title, theirs.page(), theirs.checked(), theirs.evidence().and(ours.evidence()).and(Evidence.LIKELY));
    }

    private static Source inputPrice(AdviceContext it, Model model) {
        return model.source(model.on(it.forecast().settings().start().atDay(1)), Meter.INPUT);
    }
}
