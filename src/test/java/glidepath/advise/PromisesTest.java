package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;

/// What an action promises is what the scenario does that it becomes, in every sample, scenario by scenario.
class PromisesTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"support-bot", "reference-volumes", "batch", "custom-import", "credit-runway", "everything"})
    void anActionDoesWhatItPromises(String sample) {
        Plan plan = Samples.read(sample);
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        int tried = 0;
        for (ScenarioForecast before : forecast.scenarios()) {
            String base = before.scenario().id();
            for (Action action : Actions.of(new AdviceContext(before, plan.situation(), CATALOG, Cases.TODAY))) {
                if (action.effect().isPresent()) {
                    Plan applied = action.appliedTo(plan, base, "tried", "Tried");
                    Forecast after = Forecaster.forecast(applied, CATALOG);
                    String what = before.scenario().name() + ": " + action.text();
                    assertEquals(action.effect().get(), Effect.of(before, after.of("tried")), what);
                    assertTrue(action.effect().get().helps(), what);
                    assertEquals(before.gross(), after.of(base).gross(), "the scenario that is advised on stays as it is");
                    tried++;
                }
            }
        }
        assertTrue(tried > 0, sample);
    }
}
