package glidepath.advise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.SameModel;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Relocation;
import glidepath.plan.Route;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.ShownAmount;

/// The model's maker may sell it cheaper than the cloud does. Charges are compared, since credits do not change what something costs.
final class DirectRisk {

    /// @param cheaper by how much over the horizon; negative where it is dearer
    private record Offer(Workload workload, ModelId model, Money cheaper) {
    }

    private DirectRisk() {
    }

    static Risk assess(AdviceContext it) {
        List<Workload> cloud = it.workloads().stream().filter(workload -> !workload.imported().on()
                && it.catalog().is(workload.route().model().provider(), Provider.Kind.CLOUD)).toList();
        if (cloud.isEmpty()) {
            return risk(Applies.NO, Message.of("risk.direct.no"));
        }
        List<Offer> offers = cloud.stream().flatMap(workload -> offer(it, workload).stream()).toList();
        return offers.stream().max(Comparator.comparing(Offer::cheaper)).map(best -> best.cheaper().isPositive()
                        ? risk(Applies.YES, Message.of("risk.direct.yes", best.workload().name(), new ShownAmount(best.cheaper()),
                        best.model()))
                        : risk(Applies.NO, Message.of("risk.direct.dearer", best.workload().name(), best.model())))
                .orElseGet(() -> none(it, cloud));
    }

    private static Risk none(AdviceContext it, List<Workload> cloud) {
        return cloud.stream().map(Workload::route).map(Route::model)
                .allMatch(model -> it.catalog().identifiers().home(model.id()).equals(Optional.of(model.provider())))
                        ? risk(Applies.NO, Message.of("risk.direct.maker", cloud.getFirst().name()))
                        : risk(Applies.UNKNOWN, Message.of("risk.direct.unknown", cloud.getFirst().name()));
    }

    /// At the maker's own price; empty where the catalog knows none.
    private static Optional<Offer> offer(AdviceContext it, Workload workload) {
        return SameModel.elsewhere(it.catalog(), workload.route().model(), Provider.Kind.DIRECT).stream()
                .filter(model -> it.catalog().model(model).filter(found -> ModelOffers.isOnOffer(it, found)).isPresent()).findFirst()
                .flatMap(model -> {
            ScenarioForecast there = it.with(Relocation.of(workload.id(), model));
            return it.forecast().complete() && there.complete()
                    ? Optional.of(new Offer(workload, model, it.forecast().gross().minus(there.gross()))) : Optional.empty();
        });
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("direct", applies, status, Sources.JUDGEMENT);
    }
}
