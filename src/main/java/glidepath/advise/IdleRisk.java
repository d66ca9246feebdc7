package glidepath.advise;

import glidepath.advise.Risk.Applies;
import glidepath.engine.Surface;
import glidepath.plan.Imported;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Money;

/// An imported model costs while it idles.
final class IdleRisk {

    private IdleRisk() {
    }

    static Risk held(Case it) {
        return it.workloads().stream().filter(workload -> workload.imported().on() && workload.imported().pattern() == Imported.Pattern.ALWAYS_ON).findFirst()
                .map(workload -> risk(Applies.YES, Message.of("risk.idle.yes", workload.name(), new Money(cost(it, workload).toCents()))))
                .orElseGet(() -> risk(Applies.NO, Message.of("risk.idle.no")));
    }

    /// What the copies cost in the first month, called or not.
    private static Money cost(Case it, Workload workload) {
        return it.forecast().firstMonth().by(line -> line.owner().equals(workload.id()) && line.surface() == Surface.CUSTOM_IMPORT)
                .getOrDefault(true, Money.ZERO);
    }

    private static Risk risk(Applies applies, Message status) {
        return new Risk("idle", applies, status, Grounds.IMPORT);
    }
}
