package glidepath.ui.kit;

import java.util.concurrent.Executor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Runs the last of many tasks once nothing new has come for a moment: for work that need not keep up with a slider.
public final class Debouncer implements Executor {

    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private final PauseTransition most = new PauseTransition();
    private @Nullable Runnable task;

    public Debouncer() {
        this(Duration.INDEFINITE);
    }

    /// @param latest how long a task waits at most, however many come after it
    public Debouncer(Duration latest) {
        most.setDuration(latest);
        pause.setOnFinished(_ -> run());
        most.setOnFinished(_ -> run());
    }

    private void run() {
        pause.stop();
        most.stop();
        if (task != null) {
            Runnable due = task;
            task = null;
            due.run();
        }
    }

    @Override
    public void execute(Runnable latest) {
        if (task == null) {
            most.playFromStart();
        }
        task = latest;
        pause.playFromStart();
    }
}
