package glidepath.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;

import glidepath.catalog.BatchCaching;
import glidepath.catalog.Life;
import glidepath.catalog.Model;
import glidepath.plan.Settings;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// What a model cannot do for a workload: calls that are too large, months in which it is not on offer, caches in batches.
record ModelChecks(Settings settings, PlanChecks.Finder found) {

    void check(Workload workload, Model model) {
        if (!workload.imported().on()) {
            limits(workload, model);
            batchCaching(workload, model);
        }
        life(workload, model);
    }

    private void limits(Workload workload, Model model) {
        TokenShape tokens = workload.tokens();
        boolean longer = tokens.longShare().isPositive();
        limit(workload, "check.limit.context", larger(tokens.input(), longer ? tokens.longInput() : Count.ZERO), model.facts().limits().contextWindow());
        limit(workload, "check.limit.output", larger(tokens.output(), longer ? tokens.longOutput() : Count.ZERO), model.facts().limits().mostOutput());
    }

    private static Count larger(Count one, Count other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void limit(Workload workload, String key, Count tokens, OptionalLong most) {
        if (most.isPresent() && tokens.value().compareTo(BigDecimal.valueOf(most.getAsLong())) > 0) {
            found.error(workload.name(), key, tokens, Count.of(most.getAsLong()));
        }
    }

    private void batchCaching(Workload workload, Model model) {
        boolean caches = workload.tokens().cacheRead().isPositive() || workload.tokens().cacheWrite().isPositive();
        BatchCaching rule = model.rules().batch().caching();
        if (caches && workload.route().batchShare().isPositive() && (rule == BatchCaching.AS_FRESH || rule == BatchCaching.UNKNOWN)) {
            found.warning(workload.name(), rule == BatchCaching.UNKNOWN ? "check.batch.caching.unknown" : "check.batch.caching", model.id().provider());
        }
    }

    /// Whether it answers from the plan's first day to its last.
    private void life(Workload workload, Model model) {
        Life life = model.facts().life();
        LocalDate first = settings.firstDay();
        LocalDate last = settings.lastMonth().atEndOfMonth();
        if (life.on(first) == Life.Stage.ENDED) {
            found.error(workload.name(), "check.life.ended", model.id(), life.ended().orElse(first));
        } else if (life.on(last) == Life.Stage.ENDED) {
            found.warning(workload.name(), "check.life.ends", model.id(), life.ended().orElse(last));
        }
        if (life.on(first) == Life.Stage.ANNOUNCED) {
            found.warning(workload.name(), "check.life.announced", model.id(), life.offered().orElse(first));
        }
    }
}
