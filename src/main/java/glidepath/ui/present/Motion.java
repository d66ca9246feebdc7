package glidepath.ui.present;

import java.util.function.DoubleConsumer;

import javafx.animation.AnimationTimer;

/// How the stage goes from one state to the next.
@FunctionalInterface
public interface Motion {

    /// In milliseconds: short enough that nobody waits for it.
    int LENGTH = 350;

    /// At once: where reduced motion is asked for, and in tests.
    Motion NONE = way -> way.accept(1);

    /// @param way takes how much of it is done, from 0 to 1, which it always comes to; a further run ends the one before
    void run(DoubleConsumer way);

    /// Frame by frame, slower at both ends.
    static Motion smooth() {
        return new Motion() {

            private DoubleConsumer moved = _ -> { };
            private long start;
            private final AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    start = start == 0 ? now : start;
                    double done = Math.min(1, (now - start) / 1e6 / LENGTH);
                    if (done >= 1) {
                        stop();
                    }
                    moved.accept(done * done * (3 - 2 * done));
                }
            };

            @Override
            public void run(DoubleConsumer way) {
                moved = way;
                start = 0;
                timer.start();
            }
        };
    }
}
