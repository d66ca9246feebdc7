package glidepath;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import javafx.application.Platform;

/// JavaFX drawing in memory, without a display.
final class HeadlessToolkit {

    private HeadlessToolkit() {
    }

    /// Makes JavaFX draw in memory, whatever display there is. Called before JavaFX starts.
    static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Takes that back, as long as JavaFX has not started.
    static void undo() {
        System.clearProperty("glass.platform");
        System.clearProperty("prism.order");
    }

    /// Does work on the thread of JavaFX, which is started with the first of it.
    ///
    /// @throws ExecutionException where the work failed
    static <T> T call(Supplier<T> work) throws ExecutionException {
        var done = new CompletableFuture<T>();
        Runnable run = () -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {   // else whoever waits for it would wait for ever
                done.completeExceptionally(failed);
            }
        };
        try {
            Platform.startup(run);
        } catch (IllegalStateException started) {
            Platform.runLater(run);
        }
        try {
            return done.get();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("The drawing was interrupted", stopped);
        }
    }
}
