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

/// What the window needs first: its words and what it remembers; and, a little later, what is to be seen in it. Both are prepared beside
/// the toolkit while that starts.
final class Beginning {

    /// Of its own files.
    static final Path HOME = UserSettings.home(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));

    private static @Nullable CompletableFuture<Beginning> begun;
    private static @Nullable CompletableFuture<Opening> opening;

    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore remembered = new SettingsStore(HOME);
    private final PlanFiles plans = new PlanFiles(HOME, messages);
    private Supplier<FilesViewModel> window = () -> {
        throw new IllegalStateException("There is no window yet");
    };

    private Beginning() {
    }

    /// @param given words on the command line: a plan's file, a sample's name or nothing
    static void prepare(String... given) {
        Optional<String> first = Optional.of(given).filter(words -> words.length > 0).map(words -> words[0]);
        Executor beside = work -> Thread.ofPlatform().daemon().name("beginning").start(work);
        begun = CompletableFuture.supplyAsync(Beginning::new, beside);
        opening = begun.thenApplyAsync(start -> new Opening(start, first), beside);
        opening.thenAcceptAsync(seen -> seen.page().ifPresent(StartViewModel::prepare), beside);
    }

    /// Once it is ready.
    static Beginning ready() {
        return Objects.requireNonNull(begun).join();
    }

    /// What is to be seen, once it is read.
    Opening opening() {
        return Objects.requireNonNull(opening).join();
    }

    /// @param files of the window, asked for once somebody opens a plan on the start page
    void openBy(Supplier<FilesViewModel> files) {
        window = files;
    }

    /// Of the window, which makes them when they are first wanted.
    FilesViewModel files() {
        return window.get();
    }

    Messages messages() {
        return messages;
    }

    SettingsStore remembered() {
        return remembered;
    }

    PlanFiles plans() {
        return plans;
    }
}
