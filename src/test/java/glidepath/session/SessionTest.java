package glidepath.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Edits, gestures, undo, and one publication a frame. The fixture costs $24 a month for 30,000 calls.
class SessionTest {

    private static final Message DRAG = Message.of("gesture.change", "Calls");
    private static final Message GROW = Message.of("gesture.change", "Growth");

    private final Queue<Runnable> frame = new ArrayDeque<>();
    private final List<Snapshot> published = new ArrayList<>();
    private final Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, frame::add);

    private void show() {
        session.showOn(published::add);
    }

    private void nextFrame() {
        for (int left = frame.size(); left > 0; left--) {
            frame.remove().run();
        }
    }

    private void calls(Message gesture, long calls) {
        session.edit(gesture, plan -> plan.with(session.selected(), Levers.CALLS.at("chat"), Count.of(calls)));
    }

    private Money shown() {
        return published.getLast().shown().firstMonth().gross();
    }

    @Test
    void thousandsOfEditsInAFrameAreForecastAndPublishedOnce() {
        show();
        for (int calls = 1; calls <= 2_000; calls++) {
            calls(DRAG, 30_000 + calls);
        }
        assertEquals(1, frame.size());
        nextFrame();

        assertEquals(2, published.size());   // the first when the screen came on, and this one
        assertEquals(Money.of("25.6"), shown());   // 24 x 32,000 / 30,000
    }

    @Test
    void aGestureIsOneStepUntilItEnds() {
        show();
        calls(DRAG, 40_000);
        calls(DRAG, 50_000);
        session.endGesture();
        calls(DRAG, 60_000);
        nextFrame();
        assertEquals(Money.of("48"), shown());

        session.undo();
        nextFrame();
        assertEquals(Money.of("40"), shown());   // 50,000 calls: the end of the first drag
        session.undo();
        nextFrame();
        assertEquals(Money.of("24"), shown());
        assertTrue(published.getLast().undo().isEmpty());
        assertEquals(Optional.of(DRAG), published.getLast().redo());
        session.redo();
        session.redo();
        nextFrame();
        assertEquals(Money.of("48"), shown());
    }

    @Test
    void anEditAfterUndoEndsWhatCouldBeRedone() {
        show();
        calls(DRAG, 60_000);
        session.undo();
        session.edit(GROW, plan -> plan.with(session.selected(), Levers.GROWTH.at("chat"), Percent.of("5")));
        nextFrame();
        assertTrue(published.getLast().redo().isEmpty());
        assertEquals(Optional.of(GROW), published.getLast().undo());
    }

    @Test
    void aRefusedEditChangesNothing() {
        show();
        Plan before = session.plan();
        assertThrows(InvalidValueException.class, () -> session.edit(DRAG, _ -> {
            throw InvalidValueException.because("kind.number", "x", "y");
        }));
        nextFrame();
        assertEquals(before, session.plan());
        assertEquals(1, published.size());
    }

    @Test
    void theGhostIsTheForecastBeforeTheGesture() {
        show();
        calls(DRAG, 40_000);
        calls(DRAG, 60_000);
        nextFrame();
        assertEquals(Money.of("24"), published.getLast().before().orElseThrow().baseline().firstMonth().gross());
    }

    @Test
    void selectingIsNoStepToUndoAndAVanishedScenarioIsLeft() {
        show();
        session.edit(Message.of("gesture.scenario.add"), plan -> plan.plus(Scenario.named("night", "Night")));
        session.select("night");
        session.referTo("night");
        nextFrame();
        assertEquals("night", published.getLast().selected());

        session.undo();
        nextFrame();
        assertEquals(Plan.BASELINE, published.getLast().selected());
        assertEquals(Plan.BASELINE, published.getLast().reference());
    }

    @Test
    void aPlanIsSavedAsLongAsItIsTheOneInTheFile() {
        show();
        assertFalse(session.isSaved());
        session.saved(session.plan(), Path.of("plan.json"));
        assertTrue(session.isSaved());
        calls(DRAG, 60_000);
        assertFalse(session.isSaved());
        session.undo();
        assertTrue(session.isSaved());
    }

    @Test
    void openingAnotherPlanForgetsThePast() {
        show();
        calls(DRAG, 60_000);
        session.open(Fixtures.plan(Fixtures.workload("other", Fixtures.LARGE, 1_000, 100, 10)), Optional.empty());
        nextFrame();
        assertTrue(published.getLast().undo().isEmpty());
        assertTrue(published.getLast().before().isEmpty());
        // 100,000 tokens in at $3 and 10,000 out at $15 a million: 0.30 + 0.15.
        assertEquals(Money.of("0.45"), shown());
    }
}
