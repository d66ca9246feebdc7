package glidepath.advise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Evidence;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Place;
import glidepath.plan.RetryPolicy;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Percent;

/// What to do next, the most saved first. Each is tried on the scenario; what does not save, or cannot be priced, is left out.
public final class Actions {

    private static final Percent HALF = Percent.of("50");
    private static final Percent FEW_RETRIES = Percent.of("10");

    private record Idea(String id, Message text, Map<Place<?>, Object> changes, Evidence evidence) {
    }

    private Actions() {
    }

    public static List<Action> of(ScenarioForecast forecast, PriceCatalog catalog) {
        return forecast.setup().workloads().stream().filter(Workload::on)
                .flatMap(workload -> Stream.of(batch(workload), retries(workload), hours(workload), imports(workload)).flatMap(Optional::stream))
                .flatMap(idea -> tried(idea, forecast, catalog).stream())
                .sorted(Comparator.comparing(Action::saved).reversed())
                .toList();
    }

    private static Optional<Action> tried(Idea idea, ScenarioForecast forecast, PriceCatalog catalog) {
        ScenarioForecast then = Forecaster.forecast(forecast.scenario(), forecast.settings(), forecast.setup().with(idea.changes()), catalog);
        var action = new Action(idea.id(), idea.text(), idea.changes(), forecast.gross().minus(then.gross()),
                forecast.leftToPay().minus(then.leftToPay()), idea.evidence());
        return forecast.complete() && then.complete() && action.saved().isPositive() ? Optional.of(action) : Optional.empty();
    }

    /// Half of what is on demand.
    private static Optional<Idea> batch(Workload workload) {
        Percent share = workload.route().batchShare().plus(workload.onDemandShare().times(HALF));
        return workload.onDemandShare().isPositive()
                ? Optional.of(new Idea("batch", Message.of("action.batch", workload.name(), share), Map.of(Levers.BATCH_SHARE.at(workload.id()), share), Evidence.LIKELY))
                : Optional.empty();
    }

    private static Optional<Idea> retries(Workload workload) {
        RetryPolicy retry = workload.retry();
        return retry.mode() == RetryPolicy.Mode.RATE && retry.rate().compareTo(FEW_RETRIES) > 0
                ? Optional.of(new Idea("retries", Message.of("action.retries", workload.name(), retry.rate(), FEW_RETRIES),
                        Map.of(Levers.RETRY_RATE.at(workload.id()), FEW_RETRIES), Evidence.LIKELY))
                : Optional.empty();
    }

    private static Optional<Idea> hours(Workload workload) {
        return workload.imported().on() && workload.imported().pattern() == Imported.Pattern.ALWAYS_ON
                ? Optional.of(new Idea("hours", Message.of("action.hours", workload.name()),
                        Map.of(Levers.PATTERN.at(workload.id()), Imported.Pattern.OFFICE_HOURS), Evidence.CONFIRMED))
                : Optional.empty();
    }

    private static Optional<Idea> imports(Workload workload) {
        return workload.imported().fineTuned().isPositive()
                ? Optional.of(new Idea("imports", Message.of("action.imports", workload.name(), workload.imported().fineTuned()),
                        Map.of(Levers.FINE_TUNED.at(workload.id()), Count.ZERO), Evidence.CONFIRMED))
                : Optional.empty();
    }
}
