package glidepath.advise;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.Access;
import glidepath.catalog.SameModel;
import glidepath.engine.surface.RateIds;
import glidepath.plan.Readiness;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// A model may be missing from the region: known of a profile for another part of the world, or of an import without a price there.
final class RegionRisk {

    /// Which regions a profile answers from, by the start of their names.
    private static final Map<String, String> PARTS = Map.of("us", "us-", "eu", "eu-", "apac", "ap-");

    /// Scopes of a region that no rule places: itself and its own models.
    private static final int UNPLACED = 2;

    private RegionRisk() {
    }

    static Risk assess(AdviceContext it) {
        Optional<Workload> elsewhere = it.workloads().stream().filter(workload -> isElsewhere(it, workload)).findFirst();
        if (elsewhere.isPresent()) {
            Workload found = elsewhere.get();
            return risk(Applies.YES, Message.of("risk.region.profile", found.name(), found.route().model(), found.route().region()));
        }
        Optional<Workload> unpriced = it.workloads().stream()
                .filter(workload -> workload.imported().on() && workload.imported().price().isEmpty()
                && !RateIds.importRegions(it.catalog()).contains(workload.route().region())).findFirst();
        if (unpriced.isPresent()) {
            return risk(Applies.YES, Message.of("risk.region.import", unpriced.get().name(), unpriced.get().route().region()));
        }
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
