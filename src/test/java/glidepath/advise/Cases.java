package glidepath.advise;

import java.time.LocalDate;
import java.util.Map;

import glidepath.Fixtures;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Plan;
import glidepath.plan.Situation;

/// What rules look at, made of small plans.
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Cases() {
    }

    static AdviceContext of(Plan plan) {
        return of(plan, Situation.PLAIN, TODAY);
    }

    static AdviceContext of(Plan plan, Situation situation, LocalDate today) {
        return of(plan, situation, Fixtures.CATALOG, today);
    }

    static AdviceContext of(Plan plan, Situation situation, PriceCatalog catalog, LocalDate today) {
        return new AdviceContext(Forecaster.forecast(plan, catalog).baseline(), situation, catalog, today);
    }

    /// The plan of 30,000 calls with other values and credits.
    static Plan chat(Map<InputRef<?>, ?> values, Grant... grants) {
        return changed(Fixtures.CHAT, values, grants);
    }

    static Plan changed(Plan plan, Map<InputRef<?>, ?> values, Grant... grants) {
        var assumptions = plan.assumptions().with(values);
        for (Grant grant : grants) {
            assumptions = assumptions.plus(grant);
        }
        return plan.withAssumptions(assumptions);
    }
}
