package glidepath.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// When the window does its work.
///
/// @param frames     runs what the next frame shows
/// @param idle       each runs the last of what need not keep up with a slider
/// @param background runs what takes its time
public record Pace(Executor frames, Supplier<Executor> idle, LongWork background) {

    /// Of a window in which people work.
    public static Pace live() {
        return new Pace(new NextFrame(), Debouncer::new, LongWork.inBackground());
    }

    /// Everything at once, for a window that is only drawn, and for tests.
    public static Pace atOnce() {
        return new Pace(Runnable::run, () -> Runnable::run, LongWork.atOnce());
    }
}
