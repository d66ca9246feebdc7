package glidepath.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.IncrementalForecaster;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.units.Message;

/// The one place where the open plan changes.
///
/// However many edits arrive before `later` runs, the plan is forecast and published once. The desktop passes its next frame,
/// tests pass `Runnable::run`. A session belongs to one thread.
public final class Session {

    private final Executor later;
    private final IncrementalForecaster forecaster = new IncrementalForecaster();
    private History<Plan> plans;
    private PriceCatalog catalog;
    private PriceCatalog pricedFor;
    private PriceCatalog priced;
    private List<OwnPrice> ownPrices = List.of();
    private Forecast forecast;
    private Plan forecastPlan;
    private long micros;
    private @Nullable Forecast before;
    private String selected;
    private String reference;
    private @Nullable Path file;
    private @Nullable Plan saved;
    private boolean publishing;
    private Consumer<Snapshot> screen = _ -> { };

    public Session(Plan plan, PriceCatalog catalog, Executor later) {
        this.catalog = catalog;
        pricedFor = catalog;
        priced = catalog;
        this.later = later;
        plans = new History<>(plan);
        selected = plan.baseline().id();
        reference = selected;
        forecastPlan = plan;
        forecast = forecast(plan);
    }

    /// Shows the screen the present, and from then on every change.
    public void showOn(Consumer<Snapshot> newScreen) {
        screen = newScreen;
        screen.accept(snapshot());
    }

    /// Changes the plan.
    ///
    /// @param gesture what undo calls it; changes of the same gesture are one step until [#endGesture]
    /// @param change  may throw [glidepath.units.InvalidValueException], and then nothing has changed
    public void edit(Message gesture, UnaryOperator<Plan> change) {
        Plan next = change.apply(plans.present());
        if (!next.equals(plans.present())) {
            Forecast old = forecastNow();
            if (plans.change(gesture, next)) {
                before = old;
            }
            publishLater();
        }
    }

    /// Changes the plan in one step of its own.
    public void editOnce(Message gesture, UnaryOperator<Plan> change) {
        edit(gesture, change);
        endGesture();
    }

    public void endGesture() {
        plans.endGesture();
    }

    public void undo() {
        travel(History::undo);
    }

    public void redo() {
        travel(History::redo);
    }

    /// A scenario that comes back is the one in view, as it was when it went.
    private void travel(Consumer<History<Plan>> step) {
        List<Scenario> left = plan().scenarios();
        before = forecastNow();
        step.accept(plans);
        plan().scenarios().stream().map(Scenario::id).filter(id -> left.stream().noneMatch(each -> each.id().equals(id))).findFirst()
                .ifPresent(back -> selected = back);
        publishLater();
    }

    public Plan plan() {
        return plans.present();
    }

    public PriceCatalog catalog() {
        return catalog;
    }

    /// The catalog with the plan's own prices in it: what the plan is priced with.
    public PriceCatalog pricedCatalog() {
        return priced(plan());
    }

    /// The id of the scenario that is edited: the baseline's, once the chosen one is gone.
    public String selected() {
        return existing(plan(), selected);
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    public boolean isSaved() {
        return plan().equals(saved);
    }

    /// Chooses the scenario to edit. Not part of the plan, so no step to undo.
    public void select(String scenario) {
        selected = scenario;
        endGesture();
        publishLater();
    }

    /// Chooses the scenario that others are compared with.
    public void referTo(String scenario) {
        reference = scenario;
        publishLater();
    }

    /// Prices are news from outside: they change the forecast, but are no step to undo.
    public void useCatalog(PriceCatalog newCatalog) {
        catalog = newCatalog;
        forecast = forecast(plan());
        publishLater();
    }

    /// Puts another plan in place of the open one, with a past of its own.
    ///
    /// @param from where it was read; empty for one that is not in a file yet
    public void open(Plan plan, Optional<Path> from) {
        replace(plan, from, from.isPresent());
    }

    /// Puts a plan in place of the open one that differs from its file.
    ///
    /// @param from the file; empty where it is in none
    public void recover(Plan plan, Optional<Path> from) {
        replace(plan, from, false);
    }

    /// A plan that cannot be forecast is refused before anything has changed.
    private void replace(Plan plan, Optional<Path> from, boolean isSaved) {
        forecast = forecast(plan);
        plans = new History<>(plan);
        file = from.orElse(null);
        saved = isSaved ? plan : null;
        selected = plan.baseline().id();
        reference = selected;
        before = null;
        publishLater();
    }

    /// Takes note that a file now holds this plan: the present one, which may tell with which catalog it was priced.
    public void saved(Plan plan, Path where) {
        plans.amend(plan);
        file = where;
        saved = plan;
        publishLater();
    }

    private void publishLater() {
        if (!publishing) {
            publishing = true;
            later.execute(this::publish);
        }
    }

    private void publish() {
        publishing = false;
        screen.accept(snapshot());
    }

    private Snapshot snapshot() {
        Plan plan = plans.present();
        selected = selected();
        reference = existing(plan, reference);
        return new Snapshot(plan, priced(plan), forecastNow(), Optional.ofNullable(before), selected, reference, file(), isSaved(),
                plans.undoable(), plans.redoable(), micros);
    }

    /// The catalog with the plan's own prices in it.
    private PriceCatalog priced(Plan plan) {
        if (pricedFor != catalog || !ownPrices.equals(plan.prices().own())) {
            pricedFor = catalog;
            ownPrices = plan.prices().own();
            priced = plan.prices().on(catalog);
        }
        return priced;
    }

    private static String existing(Plan plan, String scenario) {
        return plan.scenarios().stream().anyMatch(other -> other.id().equals(scenario)) ? scenario : plan.baseline().id();
    }

    /// The present plan's forecast, worked out at most once for each plan.
    private Forecast forecastNow() {
        if (forecastPlan != plan()) {
            forecast = forecast(plan());
        }
        return forecast;
    }

    private Forecast forecast(Plan plan) {
        long start = System.nanoTime();
        Forecast result = forecaster.forecast(plan, priced(plan));
        micros = (System.nanoTime() - start) / 1_000;
        forecastPlan = plan;
        return result;
    }
}
