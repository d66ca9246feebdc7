package glidepath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.files.storage.UserSettings;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.start.StartViewModel;

/// What the first frame shows, read and worked out beside the toolkit while that starts: the start page, or else a plan.
final class Beginning {

    private static final Path HOME = UserSettings.home(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));

    private static @Nullable CompletableFuture<Beginning> begun;

    private final Messages messages = Messages.in(Locale.getDefault());
    private final SettingsStore remembered = new SettingsStore(HOME);
    private final PlanFiles plans = new PlanFiles(HOME, messages);
    private final Optional<Plan> sample;
    private final Optional<Path> file;
    private final PriceCatalog prices;
    private final Optional<StartViewModel> page;
    private final CompletableFuture<Plan> plan = new CompletableFuture<>();
    private Optional<String> unreadable = Optional.empty();
    private Supplier<FilesViewModel> window = () -> {
        throw new IllegalStateException("There is no window yet");
    };

    private Beginning(Optional<String> given) {
        sample = given.flatMap(Samples::of);
        file = sample.isPresent() ? Optional.empty() : given.map(Path::of).or(this::last);
        prices = read();
        page = sample.isEmpty() && file.isEmpty() && remembered.now().startPage() ? Optional.of(new StartViewModel(prices,
                () -> window.get(), remembered, messages, LocalDate.now())) : Optional.empty();
        if (page.isEmpty()) {
            readPlan();
        }
    }

    /// @param given words on the command line: a plan's file, a sample's name or nothing
    static void prepare(String... given) {
        Optional<String> first = Optional.of(given).filter(words -> words.length > 0).map(words -> words[0]);
        begun = CompletableFuture.supplyAsync(() -> new Beginning(first), work ->
                Thread.ofPlatform().daemon().name("beginning").start(work));
    }

    /// What was prepared, once it is ready.
    static Beginning ready() {
        return Objects.requireNonNull(begun).join();
    }

    /// The file that was open last, if it is still there.
    private Optional<Path> last() {
        return Optional.of(remembered.now().last()).filter(last -> !last.isEmpty()).map(Path::of).filter(Files::exists);
    }

    /// The user's own prices win; where their book is broken the window opens without them, and says so.
    private PriceCatalog read() {
        try {
            return Catalogs.ofUser(HOME);
        } catch (UnreadablePrices broken) {
            unreadable = Optional.of(String.valueOf(broken.getMessage()));
            return Catalogs.shipped();
        }
    }

    /// Reads the plan that is to be open. It is forecast once, so that its prices are read and the window need not wait for them.
    void readPlan() {
        Plan first = sample.or(() -> file.flatMap(given -> plans.open(given).value()).map(PlanFiles.Opened::plan))
                .orElseGet(() -> Samples.read(Samples.NAMES.getFirst()));
        try {
            Forecaster.forecast(first, prices);
            plan.complete(first);
        } catch (ArithmeticException beyond) {   // whoever opens the file tells
            plan.complete(Samples.read(Samples.NAMES.getFirst()));
        }
    }

    /// @param files of the window, asked for once somebody opens a plan on the start page
    void openBy(Supplier<FilesViewModel> files) {
        window = files;
    }

    Path home() {
        return HOME;
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

    PriceCatalog prices() {
        return prices;
    }

    /// What is wrong with the user's own prices.
    Optional<String> unreadable() {
        return unreadable;
    }

    /// To be opened, or to be told about; empty where it is a sample that is open first.
    Optional<Path> file() {
        return file;
    }

    /// What greets whoever opens no plan.
    Optional<StartViewModel> page() {
        return page;
    }

    /// What is open first, once it is read.
    Plan plan() {
        if (!plan.isDone()) {
            readPlan();
        }
        return plan.join();
    }
}
