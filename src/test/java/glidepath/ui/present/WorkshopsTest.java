package glidepath.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.api.Test;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.DayWindows;
import glidepath.engine.Charge;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.surface.Surfaces;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.ui.Desk;

/// The workshops that ship, at the prices that ship.
class WorkshopsTest {

    static final List<String> ALL = Samples.WORKSHOPS;
    private static final PriceCatalog CATALOG = Catalogs.shipped();

    /// What stands large at each step, once it is revealed.
    private static List<String> figures(String workshop) {
        var stage = new StageViewModel(new Session(Samples.read(workshop), CATALOG, Runnable::run), Desk.WORDS, LocalDate.of(2026, 12, 1),
                Motion.NONE);
        var figures = new ArrayList<String>();
        for (int place = 0; place < stage.course().steps(); place++) {
            stage.go(place);
            stage.reveal();
            figures.add(stage.exhibits().figure().get());
        }
        return figures;
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyStepHasItsNoteAndItsPrices(String workshop) {
        Plan plan = Samples.read(workshop);
        assertTrue(plan.story().steps().size() >= 6, "ten minutes");
        for (Story.Step step : plan.story().steps()) {
            assertTrue(step.note().length() > 60, step.title());
            ScenarioForecast shown = Forecaster.forecast(step.applied(plan), CATALOG).of(step.scenario(plan));
            assertTrue(shown.complete(), step.title());
        }
        assertTrue(plan.story().steps().stream().anyMatch(Story.Step::guess));
    }

    /// $1,000 are 2, 1, 0.5, 0.1 and 0.02 months.
    @Test
    void aThousandDollarsBuyWhatTheTableSays() {
        assertEquals(List.of("Feb 1, 2027", "Jan 1, 2027", "Dec 16, 2026", "Dec 4, 2026", "Dec 1, 2026"), figures("what-credits-buy")
                .subList(0, 5));
    }

    /// Half in batch; 60 x 24 x 30 minutes at $0.05718 are $2,470.18, and $1.95 a month for the unit's storage.
    @Test
    void batchIsHalfAndAnImportCostsByTheWindow() {
        assertEquals(List.of("$1,000", "$500.00", "$2,472"), figures("batch-or-import").subList(0, 3));
    }

    /// $0.027 a call; 1.1 x; over 0.9; and so on.
    @Test
    void aTaskCostsMoreThanACall() {
        List<String> figures = figures("true-price");
        assertEquals(List.of("$0.02700", "$0.02970", "$0.03300"), figures.subList(0, 3));
    }

    /// What the chart of a day shows is what the engine bills.
    @Test
    void theWindowsOfADayAreThoseOfTheBill() {
        Plan plan = Samples.read("batch-or-import");
        List<Integer> billed = new ArrayList<>();
        for (int place : List.of(2, 4, 5)) {
            Story.Step step = plan.story().steps().get(place);
            ScenarioForecast shown = Forecaster.forecast(step.applied(plan), CATALOG).of(step.scenario(plan));
            BigDecimal minutes = shown.firstMonth().charges().stream()
                    .filter(charge -> charge.line().surface().equals(Surfaces.CUSTOM_IMPORT)).map(Charge::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            DayWindows day = DayWindows.of(shown);
            assertEquals(0, minutes.compareTo(BigDecimal.valueOf(30L * day.billed() * DayWindows.MINUTES)), step.title() + " " + minutes);
            billed.add(day.billed());
        }
        assertEquals(List.of(288, 8, 12), billed, "four runs of ten minutes are 8 windows, of twelve minutes 12");
        Story.Step twelve = plan.story().steps().get(5);
        assertEquals(48, DayWindows.of(Forecaster.forecast(twelve.applied(plan), CATALOG).of("runs")).minutesUsed(), "four times twelve");
        assertFalse(DayWindows.NONE.used().stream().anyMatch(used -> used != DayWindows.NOT_BILLED));
    }
}
