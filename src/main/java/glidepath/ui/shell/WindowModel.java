package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;

import org.jspecify.annotations.Nullable;

import glidepath.plan.DisplayCurrency;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.ui.files.DroppedFiles;
import glidepath.ui.files.EarlierVersions;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.files.PlanComparison;

/// All of a window that needs no screen: a session, and the view models that show it. Every window is made of one.
public final class WindowModel {

    private final WindowContext context;
    private final Session session;
    private final FilesViewModel files;
    private final EarlierVersions versions;
    private final PlanComparison comparison;
    private final DroppedFiles dropped;
    private final ShellViewModel shell;
    private final AtomicReference<DisplayCurrency> currency;
    private final List<Consumer<Snapshot>> more = new ArrayList<>();
    private @Nullable Snapshot shown;

    /// @param plan that is open at first; it is in no file
    public WindowModel(Plan plan, WindowContext given) {
        currency = new AtomicReference<>(plan.settings().currency());
        context = given.showing(currency::get);
        session = new Session(plan, context.catalog(), context.pace().frames());
        files = new FilesViewModel(session, context.plans(), context.messages(), context.questions(),
                file -> context.settings().change(now -> now.withRecent(file.toString())), context.pace().background());
        versions = new EarlierVersions(session, context.plans(), context.messages(), context.questions(), context.zone());
        comparison = new PlanComparison(session, context.plans(), context.messages(), context.questions(), context.pace().background());
        var folds = FXCollections.observableMap(new HashMap<>(context.settings().now().folds()));
        folds.addListener((InvalidationListener) _ -> context.settings().change(now -> now.withFolds(folds)));
        shell = new ShellViewModel(session, files, context, folds);
        dropped = kindsToDrop();
        session.showOn(this::show);
    }

    /// What can be dropped on the window: a further kind is a line here.
    private DroppedFiles kindsToDrop() {
        return new DroppedFiles(List.of(
                new DroppedFiles.Kind(DroppedFiles::areOnePlan, given -> files.open(given.getFirst())),
                new DroppedFiles.Kind(shell.prices().imports()::knows, given -> shell.prices().imports().read(given.getFirst())),
                DroppedFiles.Kind.all(shell.imports()::read)));
    }

    private void show(Snapshot now) {
        shown = now;
        currency.set(now.plan().settings().currency());
        shell.show(now);
        more.forEach(screen -> screen.accept(now));
    }

    /// Shows something beside the window's own screens what is there, and from then on every change.
    public void alsoShow(Consumer<Snapshot> screen) {
        more.add(screen);
        screen.accept(Objects.requireNonNull(shown));
    }

    public WindowContext context() {
        return context;
    }

    public Session session() {
        return session;
    }

    public FilesViewModel files() {
        return files;
    }

    /// Takes files that are dropped on the window.
    public DroppedFiles dropped() {
        return dropped;
    }

    public EarlierVersions versions() {
        return versions;
    }

    public PlanComparison comparison() {
        return comparison;
    }

    public ShellViewModel shell() {
        return shell;
    }

    /// What is shown at this moment.
    public Snapshot shown() {
        return Objects.requireNonNull(shown);
    }
}
