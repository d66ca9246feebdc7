package glidepath.ui.kit;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

import glidepath.session.Snapshot;

/// When a page works out what it shows: only while it is on the screen, only if something has changed, and once for any number of changes.
/// Until it is done, the page says so. The same for all pages.
public final class PageWork {

    /// Where a page works.
    ///
    /// @param idle   runs what need not keep up with a slider
    /// @param beside runs what takes longer than a frame
    /// @param window runs what follows, on the window's own thread
    public record Lane(Executor idle, Executor beside, Executor window) {

        /// Of a page that keeps up with every frame.
        public static final Lane FRAME = new Lane(Runnable::run, Runnable::run, Runnable::run);

        /// Of a page that waits for a pause, and then works within a frame.
        public static Lane idle(Executor idle) {
            return new Lane(idle, Runnable::run, Runnable::run);
        }
    }

    /// Which scenario of how many a snapshot is about: a page remembers no more of what it shows, else it would hold all of its figures.
    private record Choice(String selected, int scenarios) {

        static Choice of(Snapshot shown) {
            return new Choice(shown.selected(), shown.plan().scenarios().size());
        }
    }

    private final Lane lane;
    private final Function<Snapshot, Runnable> prepare;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private @Nullable Snapshot latest;
    private @Nullable Choice done;
    private Predicate<Snapshot> lacks = _ -> false;
    private boolean stale;
    private boolean lacking;
    private int round;
    private int finished;

    /// @param prepare works a page out, without any effect, and returns what fills it
    public PageWork(Lane lane, Function<Snapshot, Runnable> prepare) {
        this.lane = lane;
        this.prepare = prepare;
        visible.subscribe(this::refresh);
    }

    public PageWork(Executor idle, Consumer<Snapshot> fill) {
        this(Lane.idle(idle), now -> () -> fill.accept(now));
    }

    /// Of a page that keeps up with every frame.
    public static PageWork atOnce(Consumer<Snapshot> fill) {
        return new PageWork(Lane.FRAME, now -> () -> fill.accept(now));
    }

    /// Lets it say that it works as long as it is filled without something that comes later, and has it filled again by [#again].
    ///
    /// @param missing whether what is shown of a snapshot is not all of it
    public PageWork lacking(Predicate<Snapshot> missing) {
        lacks = missing;
        return this;
    }

    /// Whether it is on the screen: nothing is worked out before.
    public BooleanProperty visible() {
        return visible;
    }

    /// Whether something newer than what is shown is still being worked out.
    public ReadOnlyBooleanProperty pending() {
        return pending.getReadOnlyProperty();
    }

    /// Whether what is shown belongs to another plan or another scenario, or nothing is shown yet: nobody should read it.
    public ReadOnlyBooleanProperty outdated() {
        return outdated.getReadOnlyProperty();
    }

    /// What was to be shown last; it may not have been worked out yet.
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    public void show(Snapshot now) {
        latest = now;
        again();
    }

    /// Something else than the snapshot has changed, such as a filter.
    public void again() {
        stale = true;
        refresh();
    }

    private void refresh() {
        if (visible.get() && stale && latest != null) {
            lane.idle().execute(this::run);
            boolean waits = stale || round != finished;   // a page that keeps up never says so
            outdated.set(waits && !Choice.of(latest).equals(done));
            pending.set(waits || lacking);
        }
    }

    private void run() {
        Snapshot now = latest;
        if (visible.get() && stale && now != null) {
            stale = false;
            round++;
            int mine = round;
            lane.beside().execute(() -> {
                Runnable fill = prepare.apply(now);
                lane.window().execute(() -> finish(mine, now, fill));
            });
        }
    }

    /// The latest wins; one that comes while the page is hidden is worked out again when it is seen.
    private void finish(int mine, Snapshot now, Runnable fill) {
        if (mine == round && visible.get()) {
            fill.run();
            done = Choice.of(now);
            finished = mine;
            lacking = lacks.test(now);
            outdated.set(false);
            pending.set(stale || lacking);
        } else if (mine == round) {
            finished = mine;
            stale = true;
        }
    }
}
