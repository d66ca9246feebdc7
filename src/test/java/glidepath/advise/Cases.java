package glidepath.advise;

import java.time.LocalDate;
import java.util.Map;

import glidepath.Fixtures;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Situation;

/// What rules look at, made of small plans.
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Cases() {
    }

    static Case of(Plan plan) {
        return of(plan, Situation.PLAIN, TODAY);
    }

    static Case of(Plan plan, Situation situation, LocalDate today) {
        return of(plan, situation, Fixtures.CATALOG, today);
    }

    static Case of(Plan plan, Situation situation, PriceCatalog catalog, LocalDate today) {
        return new Case(Forecaster.forecast(plan, catalog).baseline(), situation, catalog, today);
    }

    /// The plan of 30,000 calls with other values and credits.
    static Plan chat(Map<Place<?>, ?> values, Grant... grants) {
        return changed(Fixtures.CHAT, values, grants);
    }

    static Plan changed(Plan plan, Map<Place<?>, ?> values, Grant... grants) {
        var setup = plan.setup().with(values);
        for (Grant grant : grants) {
            setup = setup.plus(grant);
        }
        return plan.withSetup(setup);
    }
}
