package glidepath.advise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.Access;
import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.SameModel;
import glidepath.engine.surface.RateIds;
import glidepath.plan.Readiness;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// A model may be missing from the region: known of one that has ended, of a profile for another part of the world, or of an import without
/// a price there.
final class RegionRisk {

    /// Which regions a profile answers from, by the start of their names.
    private static final Map<String, String> PARTS = Map.of("us", "us-", "eu", "eu-", "apac", "ap-");

    /// Scopes of a region that no rule places: itself and its own models.
    private static final int UNPLACED = 2;

    private RegionRisk() {
    }

    static Risk assess(AdviceContext it) {
        return ended(it).orElseGet(() -> inRegion(it));
    }

    private static Optional<Risk> ended(AdviceContext it) {
        return it.workloads().stream().filter(workload -> !workload.imported().on())
                .flatMap(workload -> it.model(workload).map(Model::facts).map(ModelFacts::life).stream()
                        .filter(life -> life.on(it.forecast().firstDay()) == Life.Stage.ENDED)
                        .map(life -> new Risk("region", Applies.YES, Message.of("risk.region.ended", workload.name(),
                                workload.route().model(), life.ended().orElseThrow()), life.source().orElse(Sources.OBSERVED))))
                .findFirst();
    }

    private static Risk inRegion(AdviceContext it) {
        Optional<Workload> elsewhere = it.workloads().stream().filter(workload -> isElsewhere(it, workload)).findFirst();
        if (elsewhere.isPresent()) {
            Workload found = elsewhere.get();
            return risk(Applies.YES, Message.of("risk.region.profile", found.name(), found.route().model(), found.route().region()));
        }
        Optional<Workload> unpriced = unpriced(it);
        if (unpriced.isPresent()) {
            return risk(Applies.YES, Message.of("risk.region.import", unpriced.get().name(), unpriced.get().route().region()));
        }
        return asTested(it);
    }

    private static Optional<Workload> unpriced(AdviceContext it) {
        return it.workloads().stream()
                .filter(workload -> workload.imported().on() && workload.imported().price().isEmpty()
                && !RateIds.importRegions(it.catalog()).contains(workload.route().region())).findFirst();
    }

    private static Risk asTested(AdviceContext it) {
        return it.situation().tested().contains(Readiness.REGION) ? risk(Applies.NO, Message.of("risk.region.tested"))
                : risk(Applies.UNKNOWN, Message.of("risk.region.unknown"));
    }

    /// Whether none of the ids that the provider accepts for the model answers from the workload's region; by its name where no source
    /// lists them.
    private static boolean isElsewhere(AdviceContext it, Workload workload) {
        String region = workload.route().region();
        List<Access> ways = it.model(workload).map(model -> model.facts().access()).orElse(List.of());
        List<String> scopes = it.catalog().identifiers().scopes(region);
        if (ways.isEmpty() || scopes.size() <= UNPLACED) {
            return !region.isEmpty() && SameModel.reach(workload.route().model()).map(PARTS::get).filter(part -> !region.startsWith(part))
                    .isPresent();
        }
        return ways.stream().map(Access::scope).noneMatch(scope -> scope.equals(Access.GLOBAL) || scope.equals(Access.ANYWHERE)
                || scopes.contains(scope));
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("region", applies, status, Sources.OBSERVED);
    }
}
