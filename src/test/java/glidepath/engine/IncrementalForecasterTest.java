package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.credit.MonthCredits;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.Count;

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
}
