package glidepath.advise;

import java.util.List;
import java.util.function.Predicate;

import glidepath.advise.Risk.Applies;
import glidepath.catalog.Evidence;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Imported;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// The six risks of running on credits, each held against the scenario.
public final class Risks {

    private Risks() {
    }

    public static List<Risk> of(ScenarioForecast forecast) {
        List<Workload> on = forecast.setup().workloads().stream().filter(Workload::on).toList();
        return List.of(eligibility(forecast),
                new Risk("region", Applies.UNKNOWN, Message.of("risk.region.unknown"), Evidence.CONFIRMED),
                any("quota", on, workload -> workload.quota().requestsPerMinute().isEmpty() && workload.quota().tokensPerMinute().isEmpty(),
                        Applies.UNKNOWN, Message.of("risk.quota.unknown"), Message.of("risk.quota.stated"), Evidence.LIKELY),
                any("batch", on, workload -> workload.route().batchShare().isPositive(),
                        Applies.YES, Message.of("risk.batch.yes"), Message.of("risk.batch.no"), Evidence.CONFIRMED),
                any("idle", on, workload -> workload.imported().on() && workload.imported().pattern() == Imported.Pattern.ALWAYS_ON,
                        Applies.YES, Message.of("risk.idle.yes"), Message.of("risk.idle.no"), Evidence.CONFIRMED),
                any("direct", on, workload -> workload.route().model().provider().equals("aws"),
                        Applies.UNKNOWN, Message.of("risk.direct.unknown"), Message.of("risk.direct.no"), Evidence.LIKELY));
    }

    private static Risk any(String id, List<Workload> on, Predicate<Workload> hit, Applies then, Message yes, Message no, Evidence evidence) {
        boolean found = on.stream().anyMatch(hit);
        return new Risk(id, found ? then : Applies.NO, found ? yes : no, evidence);
    }

    /// Applies where a grant reaches none of what the plan is charged for.
    private static Risk eligibility(ScenarioForecast forecast) {
        List<Grant> grants = forecast.setup().grants().stream().filter(Grant::on).filter(grant -> grant.amount().isPositive()).toList();
        Message status = grants.stream().filter(grant -> forecast.bills().stream()
                        .noneMatch(bill -> bill.accounts().keySet().stream().anyMatch(account -> account.eligibleFor(grant))))
                .findFirst().map(grant -> Message.of("risk.eligibility.yes", grant.name()))
                .orElseGet(() -> grants.isEmpty() ? Message.of("risk.eligibility.no") : Message.of("risk.eligibility.unknown"));
        Applies applies = switch (status.key()) {
            case "risk.eligibility.yes" -> Applies.YES;
            case "risk.eligibility.no" -> Applies.NO;
            default -> Applies.UNKNOWN;
        };
        return new Risk("eligibility", applies, status, Evidence.LIKELY);
    }
}
