package glidepath.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.application.Platform;

/// When the window does its work.
///
/// @param frames     runs work at the start of the next frame
/// @param idle       makes executors that run only the last of many tasks, for work that need not keep up with a slider
/// @param beside     runs work that takes longer than a frame, on another thread
/// @param window     runs work on the window's own thread
/// @param background runs long work with progress, which can be cancelled
/// @param rest       runs work that the first frame does not need
public record Pace(Executor frames, Supplier<Executor> idle, Executor beside, Executor window, LongWork background, Executor rest) {

    /// For a window that people use.
    public static Pace live() {
        return new Pace(new NextFrame(), Debouncer::new, work -> Thread.ofPlatform().daemon().name("page").start(work), Platform::runLater,
                LongWork.inBackground(), new AfterFirstFrame());
    }

    /// Everything at once, for a window that is only drawn, and for tests.
    public static Pace atOnce() {
        return on(Runnable::run);
    }

    /// Everything at once, but for what waits for the next frame.
    public static Pace on(Executor frames) {
        return new Pace(frames, () -> Runnable::run, Runnable::run, Runnable::run, LongWork.atOnce(), Runnable::run);
    }

    /// Of a page that works longer than a frame.
    public PageWork.Lane longer() {
        return new PageWork.Lane(idle.get(), beside, window);
    }
}
