package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import glidepath.plan.Plan;
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
            Plan plan = seed % 3 == 0 ? BilledPlan.of(sketch) : sketch.plan();
            try {
                byte[] bytes = new PlanWorkbook(plan, sketch.catalog(), Messages.root(),
                        Forecaster.forecast(plan, sketch.catalog()).scenarios()).bytes();
                assertTrue(bytes.length > 0);
            } catch (InvalidValueException refused) {
                throw new AssertionError("seed " + seed + ": " + Messages.root().say(refused.reason()), refused);
            }
        }
    }
}
