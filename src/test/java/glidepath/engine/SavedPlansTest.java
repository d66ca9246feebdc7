package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import glidepath.files.PlanJson;
import glidepath.files.ReadResult;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// Nothing that counts is lost in a file.
class SavedPlansTest {

    private static final Messages WORDS = Messages.root();

    @Test
    void aForecastIsTheSameAfterSavingAndReading() {
        ForAll.plans(sketch -> {
            Plan plan = sketch.plan();
            ReadResult<Plan> reading = PlanJson.read(PlanJson.write(plan), WORDS);
            assertEquals(plan, reading.value().orElseThrow(() -> new AssertionError(reading.faults().toString())));
            var again = Forecaster.forecast(reading.value().orElseThrow(), sketch.catalog()).baseline();
            assertEquals(sketch.forecast().gross(), again.gross());
            assertEquals(sketch.forecast().leftToPay(), again.leftToPay());
        });
    }
}
