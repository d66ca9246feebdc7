package glidepath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.PlanFiles;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.plan.Plan;
import glidepath.ui.start.StartViewModel;
import glidepath.units.Today;

/// What the first frame shows: the start page, or else a plan, read and forecast.
final class FirstContent {

    private final StartUp startUp;
    private final Optional<Plan> sample;
    private final Optional<Path> file;
    private final PriceCatalog prices;
    private final Optional<StartViewModel> page;
    private final CompletableFuture<Plan> plan = new CompletableFuture<>();
    private Optional<String> unreadable = Optional.empty();

    /// @param given a plan's file, a sample's name or nothing
    FirstContent(StartUp startUp, Optional<String> given) {
        this.startUp = startUp;
        sample = given.flatMap(Samples::of);
        file = sample.isPresent() ? Optional.empty() : given.map(Path::of).or(this::last);
        prices = read();
        page = sample.isEmpty() && file.isEmpty() && startUp.settings().now().startPage() ? Optional.of(new StartViewModel(prices,
                startUp::files, startUp.settings(), startUp.messages(), Today.date())) : Optional.empty();
        if (page.isEmpty()) {
            readPlan();
        }
    }

    /// The file that was open last, if it is still there.
    private Optional<Path> last() {
        return Optional.of(startUp.settings().now().last()).filter(last -> !last.isEmpty()).map(Path::of).filter(Files::exists);
    }

    /// The user's own prices win; where their book is broken the window opens without them, and says so.
    private PriceCatalog read() {
        try {
            return Catalogs.ofUser(StartUp.HOME);
        } catch (UnreadablePrices broken) {
            unreadable = Optional.of(String.valueOf(broken.getMessage()));
            return Catalogs.shipped();
        }
    }

    /// Reads the plan to open, and forecasts it once: that reads its prices, which the window then need not wait for.
    void readPlan() {
        Plan first = sample.or(() -> file.flatMap(given -> startUp.plans().open(given).value()).map(PlanFiles.Opened::plan))
                .orElseGet(() -> Samples.read(Samples.NAMES.getFirst()));
        try {
            Forecaster.forecast(first, prices);
            plan.complete(first);
        } catch (ArithmeticException beyond) {   // opening the file in the window says so
            plan.complete(Samples.read(Samples.NAMES.getFirst()));
        }
    }

    PriceCatalog prices() {
        return prices;
    }

    /// Why the user's own prices cannot be read.
    Optional<String> unreadable() {
        return unreadable;
    }

    /// The file to open, or to report as unreadable; empty for a sample.
    Optional<Path> file() {
        return file;
    }

    /// The start page; empty where a plan is opened.
    Optional<StartViewModel> page() {
        return page;
    }

    /// Waits until it is read.
    Plan plan() {
        if (!plan.isDone()) {
            readPlan();
        }
        return plan.join();
    }
}
