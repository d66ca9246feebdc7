package glidepath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import glidepath.files.storage.UserSettings;
import glidepath.ui.kit.SettingsAccess;

/// The user's settings while the program runs. A change is written soon after it was made, on a thread of its own, so that a crash does not
/// lose it.
final class SettingsStore implements SettingsAccess {

    /// In milliseconds, so that a window that is dragged is not written many times a second.
    private static final int PAUSE = 300;

    private final Path home;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("settings").unstarted(work));
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile UserSettings settings;
    private volatile UserSettings written;

    SettingsStore(Path home) {
        this.home = home;
        settings = UserSettings.read(home);
        written = settings;
    }

    @Override
    public UserSettings now() {
        return settings;
    }

    /// Only one thread, the window's, changes them.
    @Override
    public void change(UnaryOperator<UserSettings> change) {
        UserSettings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            if (waiting.compareAndSet(false, true)) {
                writer.schedule(this::write, PAUSE, TimeUnit.MILLISECONDS);
            }
        }
    }

    /// Writes what is not yet written, and waits for it.
    void end() {
        writer.shutdownNow();
        try {
            writer.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (!settings.equals(written)) {
            write();
        }
    }

    /// Settings are a convenience: nobody is stopped because they cannot be written.
    private void write() {
        waiting.set(false);
        UserSettings present = settings;
        try {
            present.write(home);
            written = present;
        } catch (IOException _) {
            written = UserSettings.FIRST;   // tried again with the next change, and at the end
        }
    }
}
