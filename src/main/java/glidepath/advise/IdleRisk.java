package glidepath.advise;

import java.util.Map;

import glidepath.advise.Risk.Applies;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.ShownAmount;

/// An imported model costs while it idles.
final class IdleRisk {

    private IdleRisk() {
    }

    static Risk assess(AdviceContext it) {
        return it.workloads().stream().filter(workload -> workload.imported().neverStops()).findFirst()
                .map(workload -> risk(Applies.YES, status(it, workload))).orElseGet(() -> risk(Applies.NO, Message.of("risk.idle.no")));
    }

    /// What the copies cost in the first month, and how much of that goes on while nobody is at work.
    private static Message status(AdviceContext it, Workload workload) {
        Money always = cost(it.forecast(), workload);
        Money office = cost(it.with(Map.of(Levers.PATTERN.at(workload.id()), Imported.Pattern.OFFICE_HOURS)), workload);
        return Message.of("risk.idle.yes", workload.name(), new ShownAmount(always), new ShownAmount(always.minus(office)),
                workload.imported().hoursPerDay(), workload.imported().daysPerWeek());
    }

    private static Money cost(ScenarioForecast forecast, Workload workload) {
        return forecast.firstMonth().by(line -> line.owner().equals(workload.id()) && line.surface() == Surfaces.CUSTOM_IMPORT)
                .getOrDefault(true, Money.ZERO);
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("idle", applies, status, Sources.IMPORT);
    }
}
