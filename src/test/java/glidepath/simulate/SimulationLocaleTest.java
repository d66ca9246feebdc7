package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import glidepath.plan.Plan;
import glidepath.plan.Range;

/// Apart from [SimulationTest], for nothing runs beside it.
@Isolated("changes the default locale of the whole process")
class SimulationLocaleTest {

    @Test
    void theSameDigitsComeOnOneTwoAndEightThreadsAndInAnyCountry() throws ExecutionException, InterruptedException {
        Plan plan = SimulationTest.CREDITED.withRange("baseline", SimulationTest.CALLS, Range.of(new BigDecimal("10000"), new BigDecimal("30000"),
                new BigDecimal("90000")));
        String one = SimulationTest.figures(plan, 1);
        assertEquals(one, SimulationTest.figures(plan, 2));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(one, SimulationTest.figures(plan, 8));
        } finally {
            Locale.setDefault(before);
        }
    }
}
