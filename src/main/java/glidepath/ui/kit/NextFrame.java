package glidepath.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

import javafx.animation.AnimationTimer;

/// Runs work at the start of the next frame, before that frame is laid out and drawn.
public final class NextFrame implements Executor {

    private final Queue<Runnable> work = new ArrayDeque<>();

    private final AnimationTimer frame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            for (int left = work.size(); left > 0; left--) {
                work.remove().run();
            }
        }
    };

    @Override
    public void execute(Runnable task) {
        work.add(task);
        frame.start();
    }
}
