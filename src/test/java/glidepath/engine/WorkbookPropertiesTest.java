package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.spreadsheet.PlanWorkbook;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

/// The workbook's formulas and the engine are two ways to the same figures.
class WorkbookPropertiesTest {

    /// A workbook takes a hundred times as long as a forecast.
    private static final int PLANS = Math.max(1, ForAll.PLANS / 40);

    /// A workbook is held to the engine, every month, before it leaves; see [PlanWorkbook].
    @Test
    void theFormulasOfAnyPlanAgreeWithTheEngine() {
        for (long seed = 1; seed <= PLANS; seed++) {
            Sketch sketch = PlanGenerator.sketch(seed);
            assertAgree(seed, seed % 3 == 0 ? BilledPlan.of(sketch) : sketch.plan(), sketch);
        }
    }

    /// Of this plan, a route asks 10 % on top, its provider gives 15.4 % off, and takes support in bands.
    @Test
    void supportInBandsCountsSurchargesAndNoDiscount() {
        Sketch sketch = PlanGenerator.sketch(45);
        assertTrue(sketch.plan().assumptions().workloads().stream().anyMatch(workload -> !workload.route().surcharge().isZero()));
        assertTrue(sketch.plan().assumptions().providers().stream()
                .anyMatch(terms -> !terms.discount().isZero() && !terms.bands().isEmpty()));
        assertAgree(45, sketch.plan(), sketch);
    }

    /// Credits, and nothing that is charged: a sum over no rows must not take in itself.
    @Test
    void creditsWithoutChargesAreWorkedOut() {
        Sketch sketch = PlanGenerator.sketch(135);
        assertTrue(sketch.plan().assumptions().workloads().stream().noneMatch(Workload::on));
        assertTrue(sketch.plan().assumptions().grants().stream().anyMatch(grant -> grant.worth().isPositive()));
        assertAgree(135, sketch.plan(), sketch);
    }

    private static void assertAgree(long seed, Plan plan, Sketch sketch) {
        try {
            byte[] bytes = new PlanWorkbook(plan, sketch.catalog(), Messages.root(),
                    Forecaster.forecast(plan, sketch.catalog()).scenarios()).bytes();
            assertTrue(bytes.length > 0);
        } catch (InvalidValueException refused) {
            throw new AssertionError("seed " + seed + ": " + Messages.root().say(refused.reason()), refused);
        }
    }
}
