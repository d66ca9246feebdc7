package glidepath;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.files.PlanFiles;
import glidepath.files.storage.UserSettings;
import glidepath.texts.Messages;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.start.StartViewModel;

/// What the window needs first: its messages and settings and, a little later, its first content. Both are prepared on threads of their
/// own while the toolkit starts.
final class StartUp {

    /// The folder of the program's own files.
    static final Path HOME = UserSettings.home();

    private static @Nullable CompletableFuture<StartUp> started;
    private static @Nullable CompletableFuture<FirstContent> firstContent;

    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore settings = new SettingsStore(HOME);
    private final PlanFiles plans = new PlanFiles(HOME, messages);
    private Supplier<FilesViewModel> window = () -> {
        throw new IllegalStateException("There is no window yet");
    };

    private StartUp() {
    }

    /// @param given words on the command line: a plan's file, a sample's name or nothing
    static void prepare(String... given) {
        Optional<String> first = Optional.of(given).filter(words -> words.length > 0).map(words -> words[0]);
        Executor beside = work -> Thread.ofPlatform().daemon().name("start-up").start(work);
        started = CompletableFuture.supplyAsync(StartUp::new, beside);
        firstContent = started.thenApplyAsync(start -> new FirstContent(start, first), beside);
        firstContent.thenAcceptAsync(seen -> seen.page().ifPresent(StartViewModel::prepare), beside);
    }

    /// Waits until messages and settings are there.
    static StartUp ready() {
        return Objects.requireNonNull(started).join();
    }

    /// Waits until it is read.
    FirstContent firstContent() {
        return Objects.requireNonNull(firstContent).join();
    }

    /// @param files of the window, asked for when somebody first opens a plan on the start page
    void openBy(Supplier<FilesViewModel> files) {
        window = files;
    }

    /// The window's, which is made when this is first called.
    FilesViewModel files() {
        return window.get();
    }

    Messages messages() {
        return messages;
    }

    SettingsStore settings() {
        return settings;
    }

    PlanFiles plans() {
        return plans;
    }
}
