package glidepath.ui.kit;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Long work, one task at a time, on another thread: it says what it does, and can be cancelled before it has any effect.
public final class LongWork {

    /// One piece of work, by identity.
    private static final class Piece {
    }

    private final Executor beside;
    private final Executor window;
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable Piece> current = new AtomicReference<>();

    /// @param beside runs the work
    /// @param window runs what follows, on the window's own thread
    public LongWork(Executor beside, Executor window) {
        this.beside = beside;
        this.window = window;
    }

    /// On a thread of its own, which does not keep the program from ending.
    public static LongWork inBackground() {
        return new LongWork(work -> Thread.ofPlatform().daemon().name("long work").start(work), Platform::runLater);
    }

    /// At once, for tests and where there is no window.
    public static LongWork atOnce() {
        return new LongWork(Runnable::run, Runnable::run);
    }

    /// What is being done; empty while nothing is.
    public ReadOnlyStringProperty doing() {
        return doing.getReadOnlyProperty();
    }

    /// Starts a piece of work, and gives up the one before.
    ///
    /// @param prepare works something out; it has no effect
    /// @param effect  what is done with it, unless it was given up meanwhile; still beside the window
    /// @param done    follows on the window's thread
    /// @param failed  follows instead, where either of the two failed
    public <T> void start(String what, Supplier<T> prepare, Consumer<T> effect, Runnable done, Consumer<RuntimeException> failed) {
        start(what, prepare, effect, _ -> { }, done, failed);
    }

    /// The same, where what was prepared has to be cleared away if it was given up meanwhile.
    public <T> void start(String what, Supplier<T> prepare, Consumer<T> effect, Consumer<T> dropped, Runnable done,
            Consumer<RuntimeException> failed) {
        var piece = new Piece();
        current.set(piece);
        doing.set(what);
        beside.execute(() -> {
            Runnable then = done;
            try {
                T prepared = prepare.get();
                (current.get() == piece ? effect : dropped).accept(prepared);
            } catch (RuntimeException problem) {
                then = () -> failed.accept(problem);
            }
            Runnable last = then;
            window.execute(() -> finish(piece, last));
        });
    }

    /// Works something out beside the window and hands it over on the window's thread, unless it was given up meanwhile.
    public <T> void compute(String what, Supplier<T> compute, Consumer<T> done, Consumer<RuntimeException> failed) {
        var result = new AtomicReference<@Nullable T>();
        start(what, compute, result::set, () -> done.accept(Objects.requireNonNull(result.get())), failed);
    }

    private void finish(Piece piece, Runnable then) {
        if (current.compareAndSet(piece, null)) {
            doing.set("");
            then.run();
        }
    }

    /// Gives up what is being done. What has begun to have its effect is finished, and not told of.
    public void cancel() {
        current.set(null);
        doing.set("");
    }
}
