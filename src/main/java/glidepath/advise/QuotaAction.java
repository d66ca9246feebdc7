package glidepath.advise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.QuotaUse;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.VolumeWhatIf;
import glidepath.plan.Workload;
import glidepath.units.Message;

/// Where the busiest minute needs more than the quota that a workload states, it is time to ask for more.
final class QuotaAction {

    private QuotaAction() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return it.workloads().stream().flatMap(workload -> tight(it, workload).map(use -> new CandidateAction("quota",
                Message.of("action.quota", workload.name(), whole(use.requests()), whole(use.tokens())), Map.of(),
                        Sources.of(workload.route().model().provider(), Sources.QUOTA))).stream()).toList();
    }

    /// The first month in which the quota is too low.
    static Optional<QuotaUse> tight(AdviceContext it, Workload workload) {
        ScenarioForecast forecast = it.forecast();
        return it.model(workload).flatMap(model -> forecast.settings().horizon().stream()
                .map(month -> QuotaUse.of(workload, model, VolumeWhatIf.planned(forecast, workload.id(), month), month,
                forecast.settings())).filter(use -> !use.fits()).findFirst());
    }

    private static BigDecimal whole(BigDecimal asked) {
        return asked.setScale(0, RoundingMode.UP);
    }
}
