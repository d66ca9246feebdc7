package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import glidepath.ui.present.Motion;

class MovingTest {

    @Test
    void nobodyWaitsForWhatMoves() {
        assertTrue(Moving.time(false).toMillis() < 200, "in the window");
        assertTrue(Motion.LENGTH < 400, "on the stage");
    }

    @Test
    void nothingIsSeenToMoveWhereReducedMotionIsAskedFor() {
        assertTrue(Moving.time(true).toMillis() < 5, "less than a frame");
    }
}
