package glidepath.advise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.Source;
import glidepath.plan.Demand;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Provisioned;
import glidepath.plan.Route;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Percent;

/// Half of the calls go to a clearly cheaper model at the same provider: the cheapest of the same maker, else of any.
final class CheaperModelAction {

    private static final Percent HALF = Percent.of("50");
    /// A model that saves less than this of a call's price is hardly a cheaper one.
    private static final Percent CLEARLY = Percent.of("70");

    private CheaperModelAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream()
                .filter(workload -> !workload.imported().on() && workload.provisioned().share().isZero()
                        && workload.demand().calls().isPositive())
                .flatMap(workload -> cheaper(it, workload).map(model -> idea(it, workload, model)).stream()).toList();
    }

    /// The cheapest that may answer the calls, where it is clearly cheaper: of the same maker, else of any.
    private static Optional<Model> cheaper(AdviceContext it, Workload workload) {
        return it.model(workload).flatMap(now -> ModelOffers.price(it, now, workload)
                .flatMap(price -> new ModelOffers(it, workload, now).cheapestFirst().stream()
                .filter(offer -> offer.perCall().compareTo(price.times(CLEARLY)) < 0).findFirst().map(ModelOffers.Offer::model)));
    }

    private static CandidateAction idea(AdviceContext it, Workload workload, Model model) {
        Workload other = half(it, workload, model);
        Map<InputRef<?>, Object> changes = new HashMap<>(Map.of(Levers.CALLS.at(workload.id()), other.demand().calls(),
                Levers.RAMP.at(workload.id()), other.demand().ramp()));
        return new CandidateAction("model", Message.of("action.model", workload.name(), HALF, model.name()), List.of(other), changes,
                compared(it, it.model(workload).orElseThrow(), model));
    }

    /// The page that states the other model's price; no surer, and no fresher, than that of the model in use.
    private static Source compared(AdviceContext it, Model now, Model other) {
        Source theirs = inputPrice(it, other);
        Source ours = inputPrice(it, now);
        Optional<LocalDate> older = theirs.checked().flatMap(day -> ours.checked().map(own -> own.isBefore(day) ? own : day));
        return new Source(theirs.title(), theirs.page(), older, theirs.evidence().and(ours.evidence()).and(Evidence.LIKELY));
    }

    private static Source inputPrice(AdviceContext it, Model model) {
        return model.source(model.on(it.forecast().settings().start().atDay(1)), Meter.INPUT);
    }

    private static Workload half(AdviceContext it, Workload whole, Model model) {
        Demand demand = whole.demand();
        var ramp = new TreeMap<>(demand.ramp());
        ramp.replaceAll((_, calls) -> calls.times(HALF));
        Count calls = demand.calls().times(HALF);
        Route route = whole.route();
        return new Workload(freeId(it, whole.id() + "-cheaper"), whole.name() + " (" + model.name() + ")", true,
                new Demand(calls, demand.per(), demand.growth(), ramp, demand.callsPerTask()), whole.tokens(), whole.retry(),
                        whole.fallback(),
                new Route(model.id(), route.tier(), route.batchShare(), route.gateway(), route.region()), Provisioned.NONE,
                        whole.reserved(),
                whole.imported(), whole.review(), whole.quota());
    }

    private static String freeId(AdviceContext it, String wish) {
        String id = wish;
        List<String> taken = it.forecast().assumptions().workloads().stream().map(Workload::id).toList();
        for (int number = 2; taken.contains(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }
}
