package glidepath.ui.kit;

import java.util.concurrent.Executor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Runs the last of many tasks once nothing new has come for a moment: for work that need not keep up with a slider.
public final class Debouncer implements Executor {

    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private @Nullable Runnable task;

    public Debouncer() {
        pause.setOnFinished(_ -> {
            if (task != null) {
                task.run();
            }
        });
    }

    @Override
    public void execute(Runnable latest) {
        task = latest;
        pause.playFromStart();
    }
}
