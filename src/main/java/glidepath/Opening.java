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

/// What the first frame shows, read and worked out: the start page, or else a plan.
final class Opening {

    private final Beginning beginning;
    private final Optional<Plan> sample;
    private final Optional<Path> file;
    private final PriceCatalog prices;
    private final Optional<StartViewModel> page;
    private final CompletableFuture<Plan> plan = new CompletableFuture<>();
    private Optional<String> unreadable = Optional.empty();

    /// @param given a plan's file, a sample's name or nothing
    Opening(Beginning beginning, Optional<String> given) {
        this.beginning = beginning;
        sample = given.flatMap(Samples::of);
        file = sample.isPresent() ? Optional.empty() : given.map(Path::of).or(this::last);
        prices = read();
        page = sample.isEmpty() && file.isEmpty() && beginning.remembered().now().startPage() ? Optional.of(new StartViewModel(prices,
                beginning::files, beginning.remembered(), beginning.messages(), Today.date())) : Optional.empty();
        if (page.isEmpty()) {
            readPlan();
        }
    }

    /// The file that was open last, if it is still there.
    private Optional<Path> last() {
        return Optional.of(beginning.remembered().now().last()).filter(last -> !last.isEmpty()).map(Path::of).filter(Files::exists);
    }

    /// The user's own prices win; where their book is broken the window opens without them, and says so.
    private PriceCatalog read() {
        try {
            return Catalogs.ofUser(Beginning.HOME);
        } catch (UnreadablePrices broken) {
            unreadable = Optional.of(String.valueOf(broken.getMessage()));
            return Catalogs.shipped();
        }
    }

    /// Reads the plan that is to be open. It is forecast once, so that its prices are read and the window need not wait for them.
    void readPlan() {
        Plan first = sample.or(() -> file.flatMap(given -> beginning.plans().open(given).value()).map(PlanFiles.Opened::plan))
                .orElseGet(() -> Samples.read(Samples.NAMES.getFirst()));
        try {
            Forecaster.forecast(first, prices);
            plan.complete(first);
        } catch (ArithmeticException beyond) {   // whoever opens the file tells
            plan.complete(Samples.read(Samples.NAMES.getFirst()));
        }
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
