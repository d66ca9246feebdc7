package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Allowance;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.units.Count;
import glidepath.units.Money;

/// Google gives 5,000 searches a month free, once for all Gemini models from 3 on, then asks $14 per 1,000.
class ModelAllowanceTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();

    private static Plan searching(long calls, String... models) {
        Plan plan = Fixtures.plan();
        for (String model : models) {
            plan = plan.withAssumptions(plan.assumptions().plus(Fixtures.workload(model, ModelId.parse("google/" + model), calls, 0, 0))
                    .with(Map.of(Levers.OTHER_UNITS.at(model), List.of(new OtherUnits(Meter.WEB_SEARCHES.key(), Count.of(1))))));
        }
        return plan;
    }

    private static Money gross(Plan plan) {
        return Forecaster.forecast(plan, SHIPPED).baseline().firstMonth().gross();
    }

    /// 3,000 of 8,000 searches are paid for; of twice 8,000, 11,000.
    @Test
    void whatIsFreeIsFreeOnceForAllModels() {
        assertEquals(Money.of("42"), gross(searching(8_000, "gemini-3.8-flash")));
        assertEquals(new BigDecimal("154.00"), gross(searching(8_000, "gemini-3.8-flash", "gemini-3.6-flash")).toCents());
        assertEquals(Money.of("0"), gross(searching(5_000, "gemini-3.8-flash")));
    }

    @Test
    void whatThePlanAgreedHoldsInstead() {
        Plan plan = searching(8_000, "gemini-3.8-flash");
        Plan agreed = plan.withAssumptions(plan.assumptions().plus(ProviderTerms.of("google"))
                .with(Levers.ALLOWANCES.at("google"), List.of(new Allowance(Meter.WEB_SEARCHES.key(), Count.of(7_000)))));
        assertEquals(Money.of("14"), gross(agreed));
    }
}
