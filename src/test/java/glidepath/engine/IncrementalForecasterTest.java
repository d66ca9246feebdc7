package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ServiceTier;
import glidepath.engine.credit.MonthCredits;
import glidepath.plan.Assumptions;
import glidepath.plan.Demand;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

class IncrementalForecasterTest {

    private static final int EDITS = 20;

    private static final Plan CHAT = Fixtures.CHAT
            .plus(Scenario.named("more", "More").with(Levers.CALLS.at("chat"), Count.of(90_000)))
            .plus(Scenario.named("most", "Most").with(Levers.CALLS.at("chat"), Count.of(900_000)));

    /// Values come from other random plans; a change that does not go with the others is left out, as in the window.
    @Test
    void afterAnyEditsTheForecastIsThatOfThePlanAlone() {
        int edits = 0;
        for (long seed = 1; seed <= ForAll.PLANS / 10; seed++) {
            Sketch sketch = PlanGenerator.sketch(seed);
            var random = new Random(seed);
            var forecaster = new IncrementalForecaster();
            Plan plan = sketch.plan().plus(Scenario.named("variant", "Variant"));
            for (int edit = 0; edit < EDITS; edit++) {
                Optional<Plan> next = RandomEdit.of(plan, PlanGenerator.sketch(random.nextInt(5_000)), random);
                if (next.isPresent()) {
                    edits++;
                    plan = next.get();
                    assertAsAlone(plan, sketch.catalog(), forecaster, "seed " + seed + ", edit " + edit);
                }
            }
        }
        assertTrue(edits > ForAll.PLANS / 4, "most edits go with the plan: " + edits);
    }

    private static void assertAsAlone(Plan plan, PriceCatalog catalog, IncrementalForecaster forecaster, String message) {
        Forecast found = forecaster.forecast(plan, catalog);
        for (Scenario scenario : plan.scenarios()) {
            List<String> lines = told(Forecaster.forecast(scenario, plan.settings(), plan.assumptions(scenario), catalog));
            List<String> others = told(found.of(scenario.id()));
            for (int line = 0; line < Math.min(lines.size(), others.size()); line++) {
                assertEquals(lines.get(line), others.get(line), message);
            }
            assertEquals(lines.size(), others.size(), message);
        }
    }

    private static List<String> told(ScenarioForecast forecast) {
        var told = new ArrayList<String>();
        for (Bill bill : forecast.bills()) {
            bill.charges().forEach(charge -> told.add(bill.month() + " " + charge.line().label() + " " + charge.factors()
                    + charge.line().rate() + charge.line().terms() + charge.line().beyond() + charge.amount()));
            told.add(bill.month() + " " + List.of(bill.gross(), bill.complete(), bill.calls(), bill.notServed(), bill.successfulTasks(),
                    bill.tax()));
            MonthCredits credits = bill.credits();
            told.add(bill.month() + " " + List.of(new TreeMap<>(credits.charges()), credits.draws(), credits.grants(), credits.eligible()));
        }
        told.add(forecast.commitments().toString());
        return told;
    }

    @Test
    void aScenarioWhoseValuesStayKeepsItsForecast() {
        var forecaster = new IncrementalForecaster();
        Forecast first = forecaster.forecast(CHAT, Fixtures.CATALOG);
        Forecast second = forecaster.forecast(CHAT.with("more", Levers.CALLS.at("chat"), Count.of(100_000)), Fixtures.CATALOG);
        assertSame(first.baseline(), second.baseline());
        assertSame(first.of("most"), second.of("most"));
        assertNotSame(first.of("more"), second.of("more"));
    }

    @Test
    void otherPricesAreAnotherForecast() {
        Plan plan = Sketch.of(ModelId.parse("aws/anthropic.stepped"), 100, 800, 200).plan();
        var forecaster = new IncrementalForecaster();
        assertTrue(forecaster.forecast(plan, Market.CATALOG).baseline().complete());
        assertFalse(forecaster.forecast(plan, Fixtures.CATALOG).baseline().complete());
        assertTrue(forecaster.forecast(plan, Market.CATALOG).baseline().complete());
    }

    /// Items that come, go, are renamed or change places: whatever was known of the plan before, it is forecast as that plan alone. $2 for
    /// 1,000 calls of all workloads stand in a row, so that items know of each other.
    @Test
    void otherItemsAreForecastAnew() {
        Plan plan = CHAT.withAssumptions(CHAT.assumptions().plus(Fixtures.workload("more", Fixtures.LARGE, 1_000, 100, 100))
                .plus(Infrastructure.of("log", "Logs", "aws", "Logs")).with(Levers.ROW_PER_KCALLS.at("log"), Money.of("2"))
                .plus(Gateway.of("gate", "Gate")).plus(Grant.of("g", "Credits", Money.of("10"))));
        Assumptions all = plan.assumptions();
        var forecaster = new IncrementalForecaster();
        for (Assumptions next : List.of(all, all.plus(Fixtures.workload("third", Fixtures.SMALL, 5_000, 100, 100)), all,
                all.without(Section.WORKLOADS, "more"), all, all.withSection(Section.WORKLOADS, all.items(Section.WORKLOADS).reversed()),
                all, all.with(Levers.NAME.at("more"), "Another"), all.with(Levers.ROW_NAME.at("log"), "Traces"),
                all.without(Section.INFRASTRUCTURE, "log"), all.without(Section.GATEWAYS, "gate"), all.without(Section.GRANTS, "g"))) {
            assertAsAlone(plan.withAssumptions(next), Fixtures.CATALOG, forecaster, next.toString());
        }
    }

    /// Other months, and prices that are asked anew, leave nothing of what a variant had worked out.
    @Test
    void otherSettingsAreForecastAnew() {
        Plan plan = CHAT.with("more", Levers.TIER.at("chat"), ServiceTier.PRIORITY)
                .with("baseline", Levers.CALLS_PER.at("chat"), Demand.Period.DAY);
        var forecaster = new IncrementalForecaster();
        for (Plan next : List.of(plan, plan.withSettings(Fixtures.YEAR.withMonths(3)), plan,
                plan.withSettings(Fixtures.YEAR.withConvention(MonthConvention.CALENDAR)), plan)) {
            assertAsAlone(next, Fixtures.CATALOG, forecaster, next.settings().toString());
        }
    }

    /// So many edits at once that all is worked out anew, and no fewer.
    @Test
    void aPlanThatIsOtherInManyValuesIsForecastAsItIs() {
        Map<Lever<?>, String> written = Map.ofEntries(Map.entry(Levers.CALLS, "7"), Map.entry(Levers.INPUT, "70"),
                Map.entry(Levers.OUTPUT, "7"), Map.entry(Levers.GROWTH, "7%"), Map.entry(Levers.RETRY_RATE, "7%"),
                Map.entry(Levers.BATCH_SHARE, "7%"), Map.entry(Levers.SURCHARGE, "7%"), Map.entry(Levers.LONG_SHARE, "7%"),
                Map.entry(Levers.LONG_INPUT, "700"), Map.entry(Levers.LONG_OUTPUT, "70"), Map.entry(Levers.REVIEW_SHARE, "7%"),
                Map.entry(Levers.REVIEW_MINUTES, "7"), Map.entry(Levers.REVIEW_RATE, "7"));
        var forecaster = new IncrementalForecaster();
        Assumptions now = CHAT.assumptions();
        assertAsAlone(CHAT, Fixtures.CATALOG, forecaster, "before");
        for (var entry : written.entrySet()) {
            now = now.with(Map.of(entry.getKey().at("chat"), entry.getKey().read(entry.getValue())));
        }
        assertAsAlone(CHAT.withAssumptions(now), Fixtures.CATALOG, forecaster, "after");
    }

    /// A choice of a variant's own, at prices that come, go and come back.
    @Test
    void aVariantIsForecastAtThePricesOfTheDay() {
        Plan plan = Sketch.of(ModelId.parse("aws/anthropic.stepped"), 100, 800, 200).plan()
                .plus(Scenario.named("small", "Small").with(Levers.BATCH_SHARE.at("chat"), Percent.of("50")));
        var forecaster = new IncrementalForecaster();
        for (PriceCatalog prices : List.of(Market.CATALOG, Fixtures.CATALOG, Market.CATALOG)) {
            assertAsAlone(plan, prices, forecaster, prices.version());
        }
    }

    /// Priority costs a variant 1.75 times as much; what it had worked out of it is kept through an edit of the other workload.
    @Test
    void aVariantKeepsItsLinesThroughAnEditElsewhere() {
        Plan plan = Fixtures.plan(Fixtures.chat(Fixtures.SMALL), Fixtures.workload("other", Fixtures.LARGE, 10, 10, 10))
                .plus(Scenario.named("v", "Variant").with(Levers.TIER.at("chat"), ServiceTier.PRIORITY));
        var forecaster = new IncrementalForecaster();
        Forecast first = forecaster.forecast(plan, Fixtures.CATALOG);
        Forecast second = forecaster.forecast(plan.with(plan.baseline().id(), Levers.CALLS.at("other"), Count.of(20)), Fixtures.CATALOG);
        assertEquals(Money.of("42"), Money.sum(second.of("v").firstMonth().charges().stream()
                .filter(charge -> charge.line().owner().equals("chat")).map(Charge::amount).toList()));
        assertSame(first.of("v").firstMonth().groups().getFirst().lines(), second.of("v").firstMonth().groups().getFirst().lines());
        assertNotSame(first.of("v").firstMonth().groups().getLast().lines(), first.baseline().firstMonth().groups().getFirst().lines());
    }

    /// What its providers ask is a variant's, too: an edit of a discount reaches calls that only the variant makes.
    @Test
    void anEditOfADiscountReachesVariants() {
        Plan plan = CHAT.withAssumptions(CHAT.assumptions().plus(ProviderTerms.of("aws")));
        var forecaster = new IncrementalForecaster();
        assertAsAlone(plan, Fixtures.CATALOG, forecaster, "before");
        Plan discounted = plan.with(plan.baseline().id(), Levers.DISCOUNT.at("aws"), Percent.of("10"));
        assertAsAlone(discounted, Fixtures.CATALOG, forecaster, "after");
        assertEquals(Money.of("64.8"), forecaster.forecast(discounted, Fixtures.CATALOG).of("more").firstMonth().gross(), "three times 24");
    }
}
