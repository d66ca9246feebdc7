package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glidepath.formats.PlanJson;
import glidepath.formats.Reading;
import glidepath.formats.Words;
import glidepath.plan.Plan;
import org.junit.jupiter.api.Test;

/// Nothing that counts is lost in a file.
class SavedPlansTest {

    private static final Words WORDS = Words.root();

    @Test
    void aForecastIsTheSameAfterSavingAndReading() {
        ForAll.plans(sketch -> {
            Plan plan = sketch.plan();
            Reading<Plan> reading = PlanJson.read(PlanJson.write(plan), WORDS);
            assertEquals(plan, reading.value().orElseThrow(() -> new AssertionError(reading.faults().toString())));
            var again = Forecaster.forecast(reading.value().orElseThrow(), sketch.catalog()).baseline();
            assertEquals(sketch.forecast().gross(), again.gross());
            assertEquals(sketch.forecast().leftToPay(), again.leftToPay());
        });
    }
}
