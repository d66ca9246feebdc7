package glidepath.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

import javafx.animation.AnimationTimer;

/// Runs work that a window's first frame does not need, one task a frame, so that the window is painted early and then filled.
public final class AfterFirstFrame implements Executor {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private boolean painted;

    private final AnimationTimer frame = new AnimationTimer() {
        /// Called before a frame is laid out and painted, so that at the first call there is none yet.
        @Override
        public void handle(long now) {
            if (painted && !work.isEmpty()) {
                work.remove().run();
            }
            painted = true;
            if (work.isEmpty()) {
                stop();
            }
        }
    };

    @Override
    public void execute(Runnable task) {
        work.add(task);
        frame.start();
    }
}
