package glidepath.ui.levers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Range;
import glidepath.plan.Scenario;
import glidepath.ui.Desk;
import glidepath.units.Message;

/// Ranges as people type, drag and choose them. There are 30,000 calls.
class RangeViewModelTest {

    private static final String BALANCE = "cash-balance";
    private static final String CALLS = "chat-demand-calls";

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
    }

    private RangeViewModel range() {
        return desk.input(CALLS).range();
    }

    private Range stored() {
        return desk.session.plan().ranges(desk.session.plan().scenario(desk.session.selected())).get(Levers.CALLS.at("chat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "20k to 45k       | 20,000 to 45,000, PERT | 30,000",
            "20000..45000     | 20,000 to 45,000, PERT | 30,000",
            "20k..25k..90k    | 20,000 to 90,000, PERT | 25,000",
            "40k..60k         | 40,000 to 60,000, PERT | 50,000",
            "+-50%            | 15,000 to 45,000, PERT | 30,000"})
    void aRangeIsTypedIntoTheFieldOfItsValue(String typed, String words, String value) {
        desk.type(CALLS, typed);
        assertEquals("", desk.input(CALLS).typed().error().get());
        assertTrue(range().present().get());
        assertEquals(words, range().ends().words().get());
        assertEquals(value, desk.input(CALLS).text().get(), "the field shows the most likely value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "chat-demand-calls      | 9000..4000  | The lowest value 9,000 lies above the highest 4,000. Swap them",
            "chat-demand-calls      | -5..9000    | -5 is below 0. Write 0 or more",
            "chat-route-batchShare  | 50..120     | 120% is above 100%. Write 100% or less",
            "chat-route-batchShare  | 0.3..0.5    | Is 0.3..0.5 meant as 0.5% or as 50%? Write it with the percent sign"})
    void whatCannotBeARangeIsToldAtTheField(String input, String typed, String sentence) {
        desk.type(input, typed);
        assertEquals(sentence, desk.input(input).typed().error().get());
        assertEquals(typed, desk.input(input).text().get(), "what was typed stays");
        assertTrue(desk.session.plan().uncertainty().isEmpty());
    }

    @Test
    void sharesAreRangesOfPercentages() {
        desk.type("chat-demand-growth", "8 +- 3");
        assertEquals("5% to 11%, PERT", desk.input("chat-demand-growth").range().ends().words().get());
    }

    @Test
    void handlesMoveTheEndsAndOneDragIsOneStep() {
        desk.type(CALLS, "20k..45k");
        double low = range().ends().low().get().doubleValue();
        double likely = desk.input(CALLS).slider().position().get().doubleValue();
        assertTrue(low < likely && likely < range().ends().high().get().doubleValue());
        range().ends().low().set(low - 0.05);
        range().ends().low().set(low - 0.1);
        range().ends().endGesture();
        assertTrue(stored().low().doubleValue() < 10_000, stored().low().toString());
        range().ends().low().set(0.95);
        range().ends().endGesture();
        assertEquals(0, stored().low().compareTo(stored().likely()), "an end stops at the most likely value");
        desk.session.undo();
        assertTrue(stored().low().doubleValue() < 10_000);
        desk.session.undo();
        assertEquals("20,000 to 45,000, PERT", range().ends().words().get());
        desk.session.undo();
        assertFalse(range().present().get());
    }

    /// What is lognormal is more than nothing.
    @Test
    void anEndThatCannotStandThereIsToldAtTheField() {
        InputViewModel<?> growth = desk.input("chat-demand-growth");
        desk.type("chat-demand-growth", "5..15");
        growth.range().choose(growth.range().shapes().getLast());
        growth.range().ends().low().set(0);
        assertEquals("A lognormal range starts above 0, not at -0.2. Raise its lowest value, or choose another shape",
                growth.typed().error().get());
        growth.range().ends().endGesture();
        assertTrue(growth.range().ends().low().get().doubleValue() > 0, "it goes back to where it was");
        assertEquals("5% to 15%, lognormal (P10 to P90)", growth.range().ends().words().get());
    }

    /// Of money in the bank, which may be unknown: a number first, then its two ends on a way of their own.
    @Test
    void aQuantityThatMayBeLeftOutIsARangeToo() {
        InputViewModel<?> balance = desk.input(BALANCE);
        assertTrue(balance.about().optional());
        assertTrue(balance.range().possible());
        desk.type(BALANCE, "100000");
        balance.range().start();
        assertEquals("$80,000.00 to $120,000.00, PERT", balance.range().ends().words().get());
        double low = balance.range().ends().low().get().doubleValue();
        double likely = balance.slider().position().get().doubleValue();
        assertTrue(low < likely && likely < balance.range().ends().high().get().doubleValue(), low + " < " + likely);
        balance.range().ends().high().set(1.0);
        assertTrue(desk.session.plan().uncertainty().own("baseline").values().iterator().next().high().intValue() > 120_000);
        balance.range().remove();
        assertEquals("100,000", balance.text().get());
    }

    @Test
    void whatItMovesWithIsTypedAndStaysUntilItMovesByItself() {
        desk.type(CALLS, "20,000..45,000 with adoption 80%");
        assertEquals("20,000 to 45,000, PERT, with adoption 80%", range().ends().words().get());
        assertEquals(new BigDecimal("0.8"), stored().cause().orElseThrow().correlation().stripTrailingZeros());
        range().choose(range().shapes().get(2));
        assertEquals("adoption", stored().cause().orElseThrow().name(), "another shape keeps it");
        range().moveAlone();
        assertTrue(stored().cause().isEmpty());
        assertEquals("20,000 to 45,000, uniform", range().ends().words().get());
    }

    @Test
    void theButtonMakesARangeAndTheMenuShapesAndRemovesIt() {
        desk.input(CALLS).range().start();
        assertEquals("24,000 to 36,000, PERT", range().ends().words().get());
        range().choose(range().shapes().get(2));
        assertEquals(Range.Shape.UNIFORM, stored().shape());
        assertEquals("UNIFORM", range().shape());
        assertEquals(1, range().ends().curve().get().stream().mapToDouble(each -> each).max().orElseThrow(), 0.0);
        range().remove();
        assertFalse(range().present().get());
        assertEquals("30,000", desk.input(CALLS).text().get());
    }

    @Test
    void aLognormalRangeFromZeroIsRefusedInASentence() {
        desk.type(CALLS, "0..45k");
        range().choose(range().shapes().get(4));
        assertEquals("A lognormal range starts above 0, not at 0. Raise its lowest value, or choose another shape", desk.input(CALLS)
                .typed().error().get());
        assertEquals(Range.Shape.PERT, stored().shape());
    }

    @Test
    void aScenarioMayHaveItsOwnRangeOrNone() {
        desk.type(CALLS, "20k..45k");
        desk.session.edit(Message.of("gesture.change", "x"), plan -> plan.plus(Scenario.named("v", "Variant")));
        desk.session.select("v");
        assertEquals("20,000 to 45,000, PERT", range().ends().words().get(), "it has the baseline's");
        range().remove();
        assertFalse(range().present().get(), "certain here");
        desk.type(CALLS, "25k..35k");
        assertEquals("25,000 to 35,000, PERT", range().ends().words().get());
        desk.session.select("baseline");
        assertEquals("20,000 to 45,000, PERT", range().ends().words().get());
    }
}
