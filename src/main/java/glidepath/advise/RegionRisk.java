package glidepath.advise;

import java.util.Map;
import java.util.Optional;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.SameModel;
import glidepath.engine.surface.RateIds;
import glidepath.plan.Readiness;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// A model may be missing from the region: known of a profile for another part of the world, or of an import without a price there.
final class RegionRisk {

    /// Which regions a profile answers from, by the start of their names.
    private static final Map<String, String> PARTS = Map.of("us", "us-", "eu", "eu-", "apac", "ap-");

    private RegionRisk() {
    }

    static Risk held(AdviceContext it) {
        Optional<Workload> elsewhere = it.workloads().stream().filter(workload -> isElsewhere(workload)).findFirst();
        if (elsewhere.isPresent()) {
            Workload workload = elsewhere.get();
            return risk(Applies.YES, Message.of("risk.region.profile", workload.name(), workload.route().model(), workload.route().region()));
        }
        Optional<Workload> unpriced = it.workloads().stream().filter(workload -> workload.imported().on() && workload.imported().price().isEmpty()
                && !RateIds.importRegions(it.catalog()).contains(workload.route().region())).findFirst();
        if (unpriced.isPresent()) {
            return risk(Applies.YES, Message.of("risk.region.import", unpriced.get().name(), unpriced.get().route().region()));
        }
        return it.situation().tested().contains(Readiness.REGION) ? risk(Applies.NO, Message.of("risk.region.tested"))
                : risk(Applies.UNKNOWN, Message.of("risk.region.unknown"));
    }

    private static boolean isElsewhere(Workload workload) {
        return !workload.route().region().isEmpty() && SameModel.reach(workload.route().model()).map(PARTS::get)
                .filter(part -> !workload.route().region().startsWith(part)).isPresent();
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("region", applies, status, Sources.PRICING);
    }
}
