package glidepath.ui.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.advice.AdviceViewModel;
import glidepath.ui.bill.BillViewModel;
import glidepath.ui.breakeven.BreakEvenViewModel;
import glidepath.ui.compare.CompareChartViewModel;
import glidepath.ui.compare.CompareViewModel;
import glidepath.ui.compare.WaterfallViewModel;
import glidepath.ui.figures.FiguresViewModel;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.months.MonthsViewModel;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.routes.RoutesViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.ui.scenarios.ScenariosViewModel;
import glidepath.ui.why.WhyViewModel;

/// The whole window: hands each snapshot down to its screens.
public final class ShellViewModel {

    /// What the middle of the window shows.
    public enum Page { OVERVIEW, BILL, BREAK_EVEN, ROUTES, ADVICE, PLAYBOOK }

    private static final int FRESH_DAYS = 30;

    private final Session session;
    private final Messages messages;
    private final LocalDate today;
    private final FilesViewModel files;
    private final LeversViewModel levers;
    private final ScenariosViewModel scenarios;
    private final FiguresViewModel figures;
    private final RunwayViewModel runway;
    private final MonthsViewModel months;
    private final CompareViewModel compare;
    private final CompareChartViewModel compareChart;
    private final WaterfallViewModel waterfall;
    private final WhyViewModel why;
    private final BillViewModel bill;
    private final BreakEvenViewModel breakEven;
    private final RoutesViewModel routes;
    private final AdviceViewModel advice;
    private final PlaybookViewModel playbook;
    private Consumer<String> reveal = _ -> { };
    private final ReadOnlyStringWrapper prices = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper speed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.OVERVIEW);

    /// @param idle  each runs the last of what need not keep up with a slider
    /// @param folds which groups of inputs are open
    /// @param today for the age of prices
    public ShellViewModel(Session session, Messages messages, FilesViewModel files, Supplier<Executor> idle, Map<String, Boolean> folds, LocalDate today) {
        this.session = session;
        this.messages = messages;
        this.files = files;
        this.today = today;
        levers = new LeversViewModel(session, messages, folds);
        scenarios = new ScenariosViewModel(session, messages);
        figures = new FiguresViewModel(messages);
        runway = new RunwayViewModel(messages);
        months = new MonthsViewModel(messages);
        compareChart = new CompareChartViewModel(messages);
        waterfall = new WaterfallViewModel(messages);
        compare = new CompareViewModel(messages, waterfall);
        why = new WhyViewModel(messages, idle.get());
        bill = new BillViewModel(messages);
        bill.visible().bind(page.isEqualTo(Page.BILL));
        breakEven = new BreakEvenViewModel(messages, idle.get());
        breakEven.visible().bind(page.isEqualTo(Page.BREAK_EVEN));
        routes = new RoutesViewModel(session, messages, idle.get());
        routes.visible().bind(page.isEqualTo(Page.ROUTES));
        advice = new AdviceViewModel(session, messages, idle.get(), today);
        advice.visible().bind(page.isEqualTo(Page.ADVICE));
        playbook = new PlaybookViewModel(messages, idle.get(), today,
                new PlaybookViewModel.Ways(this::lead, name -> page.set(Page.valueOf(name)), files::openSample));
        playbook.visible().bind(page.isEqualTo(Page.PLAYBOOK));
        levers.workload().subscribe(workload -> {
            String id = workload == null ? "" : workload.id();
            breakEven.choose(id);
            routes.choose(id);
        });
    }

    public void show(Snapshot now) {
        files.show(now);
        levers.show(now);
        scenarios.show(now);
        figures.show(now);
        runway.show(now);
        months.show(now);
        compare.show(now);
        compareChart.show(now);
        waterfall.show(now);
        why.show(now);
        bill.show(now);
        breakEven.show(now);
        routes.show(now);
        advice.show(now);
        playbook.show(now);
        footer(now);
        undoable.set(now.undo().isPresent());
        redoable.set(now.redo().isPresent());
        undo.set(now.undo().map(step -> messages.text("ui.menu.undo.what", messages.say(step))).orElse(messages.text("ui.menu.undo")));
        redo.set(now.redo().map(step -> messages.text("ui.menu.redo.what", messages.say(step))).orElse(messages.text("ui.menu.redo")));
    }

    private void footer(Snapshot now) {
        prices.set(messages.text("ui.footer.prices", now.catalog().models().size(), now.catalog().date()));
        long days = ChronoUnit.DAYS.between(now.catalog().date(), today);
        age.set(days > FRESH_DAYS ? messages.text("ui.footer.age", days) : "");
        speed.set(messages.text("ui.footer.speed", messages.numbers().number(BigDecimal.valueOf(now.micros()).movePointLeft(3), 1)));
    }

    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    /// Opens the bill that tells more of a figure.
    public void open(FigureReasons.BillPlace place) {
        scenarios.select(place.scenario());
        showBill(place.month());
    }

    /// Opens the bill of a month, by its number in the horizon.
    public void showBill(int month) {
        bill.choose(month);
        page.set(Page.BILL);
    }

    public ObjectProperty<Page> page() {
        return page;
    }

    public FilesViewModel files() {
        return files;
    }

    public LeversViewModel levers() {
        return levers;
    }

    public ScenariosViewModel scenarios() {
        return scenarios;
    }

    public FiguresViewModel figures() {
        return figures;
    }

    public RunwayViewModel runway() {
        return runway;
    }

    public MonthsViewModel months() {
        return months;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public CompareChartViewModel compareChart() {
        return compareChart;
    }

    public WaterfallViewModel waterfall() {
        return waterfall;
    }

    public WhyViewModel why() {
        return why;
    }

    public BillViewModel bill() {
        return bill;
    }

    public BreakEvenViewModel breakEven() {
        return breakEven;
    }

    public RoutesViewModel routes() {
        return routes;
    }

    /// @param newReveal puts the focus on an input, by its id
    public void revealBy(Consumer<String> newReveal) {
        reveal = newReveal;
    }

    /// Leads to the first input of a path, in a group that is opened for it.
    private void lead(String path) {
        levers.groups().stream().filter(group -> group.inputs().stream().anyMatch(input -> input.id().endsWith("-" + path))).findFirst().ifPresent(group -> {
            group.open().set(true);
            reveal.accept(group.inputs().stream().filter(input -> input.id().endsWith("-" + path)).findFirst().orElseThrow().id());
        });
    }

    public PlaybookViewModel playbook() {
        return playbook;
    }

    public AdviceViewModel advice() {
        return advice;
    }

    /// How many prices there are, and of when.
    public ReadOnlyStringProperty prices() {
        return prices.getReadOnlyProperty();
    }

    /// That the prices are old; empty where they are not.
    public ReadOnlyStringProperty age() {
        return age.getReadOnlyProperty();
    }

    /// How long the forecast took.
    public ReadOnlyStringProperty speed() {
        return speed.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty undoText() {
        return undo.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoText() {
        return redo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
