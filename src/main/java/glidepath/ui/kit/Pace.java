package glidepath.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.application.Platform;

/// When the window does its work.
///
/// @param frames     runs what the next frame shows
/// @param idle       each runs the last of what need not keep up with a slider
/// @param beside     runs what takes longer than a frame, beside the window
/// @param window     runs what follows, on the window's own thread
/// @param background runs what takes its time
/// @param rest       runs what the first frame does without
public record Pace(Executor frames, Supplier<Executor> idle, Executor beside, Executor window, LongWork background, Executor rest) {

    /// Of a window in which people work.
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
