package glidepath.advise;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.catalog.Life;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.RateCard;
import glidepath.catalog.SameModel;
import glidepath.plan.Demand;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Provisioned;
import glidepath.plan.Route;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Half of the calls go to the next cheaper model of the same maker, at the same provider.
final class CheaperModelAction {

    private static final Percent HALF = Percent.of("50");
    /// A model that saves less than this of a call's price is hardly a cheaper one.
    private static final Percent CLEARLY = Percent.of("70");

    private CheaperModelAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream()
                .filter(workload -> !workload.imported().on() && workload.provisioned().share().isZero() && workload.demand().calls().isPositive())
                .flatMap(workload -> cheaper(it, workload).map(model -> idea(it, workload, model)).stream()).toList();
    }

    /// The dearest of those that are clearly cheaper: the smallest step down.
    private static Optional<Model> cheaper(AdviceContext it, Workload workload) {
        ModelId now = workload.route().model();
        return it.model(workload).flatMap(model -> price(it, model, workload)).flatMap(price -> it.catalog().models().values().stream()
                .filter(other -> other.id().provider().equals(now.provider()) && other.facts().life().on(it.forecast().settings().start().atDay(1)) == Life.Stage.ON_OFFER
                        && SameModel.maker(other.id()).equals(SameModel.maker(now)) && SameModel.reach(other.id()).equals(SameModel.reach(now)))
                .flatMap(other -> price(it, other, workload).filter(cost -> cost.isPositive() && cost.compareTo(price.times(CLEARLY)) < 0)
                        .map(cost -> Map.entry(other, cost)).stream())
                .max(Map.Entry.<Model, Money>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.comparing(other -> other.id().toString())))
                .map(Map.Entry::getKey));
    }

    /// A call's tokens at list price; empty where one of the two has none.
    private static Optional<Money> price(AdviceContext it, Model model, Workload workload) {
        RateCard card = model.on(it.forecast().settings().start().atDay(1));
        return Stream.of(card.rate(Meter.INPUT, workload.tokens().input().value()), card.rate(Meter.OUTPUT, workload.tokens().input().value()))
                .allMatch(Optional::isPresent)
                ? Optional.of(card.rate(Meter.INPUT, workload.tokens().input().value()).orElseThrow().price().times(workload.tokens().input())
                        .plus(card.rate(Meter.OUTPUT, workload.tokens().input().value()).orElseThrow().price().times(workload.tokens().output())))
                : Optional.empty();
    }

    private static CandidateAction idea(AdviceContext it, Workload workload, Model model) {
        Workload other = half(it, workload, model);
        Map<InputRef<?>, Object> changes = new HashMap<>(Map.of(Levers.CALLS.at(workload.id()), other.demand().calls(),
                Levers.RAMP.at(workload.id()), other.demand().ramp()));
        return new CandidateAction("model", Message.of("action.model", workload.name(), HALF, model.name()), List.of(other), changes, Sources.likely(Sources.PRICING));
    }

    private static Workload half(AdviceContext it, Workload whole, Model model) {
        Demand demand = whole.demand();
        var ramp = new TreeMap<>(demand.ramp());
        ramp.replaceAll((_, calls) -> calls.times(HALF));
        Count calls = demand.calls().times(HALF);
        Route route = whole.route();
        return new Workload(freeId(it, whole.id() + "-cheaper"), whole.name() + " (" + model.name() + ")", true,
                new Demand(calls, demand.per(), demand.growth(), ramp, demand.callsPerTask()), whole.tokens(), whole.retry(), whole.fallback(),
                new Route(model.id(), route.tier(), route.batchShare(), route.gateway(), route.region()), Provisioned.NONE, whole.reserved(),
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
