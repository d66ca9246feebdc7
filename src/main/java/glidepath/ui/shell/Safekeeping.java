package glidepath.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import glidepath.formats.Recovery;
import glidepath.plan.Plan;

/// Keeps unsaved changes within a second of an edit, on a thread of its own, in case the program or the machine stops.
///
/// That they cannot be kept is no reason to stop anyone: the next edit tries again.
public final class Safekeeping {

    private record Work(Plan plan, Optional<Path> file) {
    }

    private static final int MILLIS = 500;

    private final Recovery recovery;
    private final Executor soon;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Optional<Work>> latest = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean waiting = new AtomicBoolean();

    public Safekeeping(Recovery recovery) {
        this(recovery, CompletableFuture.delayedExecutor(MILLIS, TimeUnit.MILLISECONDS,
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("safekeeping").factory())));
    }

    /// @param soon runs what is to be done, one after the other
    Safekeeping(Recovery recovery, Executor soon) {
        this.recovery = recovery;
        this.soon = soon;
    }

    /// Takes the plan as it is now; of many in a row, the last is written.
    ///
    /// @param unsaved whether it has changes that are in no file
    public void keep(Plan plan, Optional<Path> file, boolean unsaved) {
        latest.set(unsaved ? Optional.of(new Work(plan, file)) : Optional.empty());
        if (!waiting.getAndSet(true)) {
            soon.execute(this::write);
        }
    }

    private synchronized void write() {
        waiting.set(false);
        if (ended.get()) {
            return;
        }
        try {
            Optional<Work> work = latest.get();
            if (work.isPresent()) {
                recovery.write(work.get().plan(), work.get().file());
            } else {
                recovery.clear();
            }
        } catch (IOException unkept) {
            // the next edit tries again
        }
    }

    /// What windows that did not end well left behind.
    public List<Recovery.Found> found() {
        try {
            return recovery.find();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Forgets what was found, after what was taken over from it is kept here.
    public void discard(Recovery.Found found) {
        soon.execute(() -> {
            try {
                recovery.discard(found);
            } catch (IOException left) {
                // it is offered again
            }
        });
    }

    /// The window ends well: nothing is kept.
    public synchronized void end() {
        ended.set(true);
        try {
            recovery.close();
        } catch (IOException left) {
            // it is offered the next time
        }
    }
}
