package glidepath.ui.shell;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntConsumer;

import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.ui.figures.FiguresViewModel;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.LiveOdds;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.levers.ModelLinks;
import glidepath.ui.playbook.PlaybookViewModel;
import glidepath.ui.reasons.FigureReasons;
import glidepath.ui.scenarios.ScenariosViewModel;
import glidepath.ui.usage.ImportViewModel;
import glidepath.ui.why.WarningsViewModel;
import glidepath.ui.why.WhyViewModel;

/// The whole window: hands each snapshot down to its screens.
public final class ShellViewModel {

    private final FilesViewModel files;
    private final LeversViewModel levers;
    private final ScenariosViewModel scenarios;
    private final FiguresViewModel figures;
    private final WhyViewModel why;
    private final PagesViewModel pages;
    private final FooterViewModel footer;
    private final HistoryViewModel history;
    private final ImportViewModel imports;
    private final LiveOdds odds;
    private final WindowPrices prices;
    private final InputNavigation inputs;
    private IntConsumer present = _ -> { };

    /// @param folds which groups of inputs are open
    public ShellViewModel(Session session, FilesViewModel files, WindowContext context, Map<String, Boolean> folds) {
        this.files = files;
        odds = new LiveOdds(context.pace());
        levers = new LeversViewModel(session, context.messages(), folds, context.today());
        scenarios = new ScenariosViewModel(session, context.messages());
        inputs = new InputNavigation(levers, scenarios);
        figures = new FiguresViewModel(context.messages());
        why = new WhyViewModel(context.messages(), new WarningsViewModel(session, context.messages(), context.pace().longer(),
                context.today(), inputs::lead));
        footer = new FooterViewModel(context.messages(), context.today(), context.pace().idle().get());
        history = new HistoryViewModel(session, context.messages());
        prices = WindowPrices.of(session, context);
        levers.leadBy(new ModelLinks(() -> pages().shown().set(Pages.PRICES), prices.own()::ask, prices.own()::askForNew));
        imports = new ImportViewModel(session, context.messages(), files, context.questions(), context.pace(), context.today());
        pages = new PagesViewModel(new PageContext(session, context.messages(), context.pace(), context.today(),
                levers.workload().map(LeversViewModel.Choice::id).orElse(""),
                new PlaybookViewModel.Links(inputs::lead, key -> pages().shown().set(Pages.of(key)), files::openSample),
                place -> present.accept(place), odds, inputs::lead, this::seek, prices.own(), files.notice()::say, imports));
        imports.whenArrived(kind -> pages.shown().set(kind == ImportViewModel.Shows.BILLS ? Pages.BILLS : Pages.USAGE));
    }

    public void show(Snapshot now) {
        files.state().show(now);
        odds.show(now);
        levers.show(now);
        scenarios.show(now);
        figures.show(now);
        why.show(now);
        pages.show(now);
        footer.show(now);
        history.show(now);
        prices.since().show(now);
    }

    /// Opens the bill that tells more of a figure.
    public void open(FigureReasons.BillPlace place) {
        scenarios.select(place.scenario());
        showBill(place.month());
    }

    /// Asks on the page of odds what would make the credits last to a day.
    private void seek(LocalDate day) {
        pages.shown().set(Pages.ODDS);
        pages.model(Pages.ODDS).seek().seek(day);
    }

    /// Opens the bill of a month, by its number in the horizon.
    public void showBill(int month) {
        pages.model(Pages.BILL).choose(month);
        pages.shown().set(Pages.BILL);
    }

    /// @param stage shows the story, from a step on
    public void presentBy(IntConsumer stage) {
        present = stage;
    }

    /// Shows the story of the open plan, from its first step on.
    public void present() {
        present.accept(0);
    }

    /// Leads to inputs.
    public InputNavigation inputs() {
        return inputs;
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

    public WhyViewModel why() {
        return why;
    }

    public PagesViewModel pages() {
        return pages;
    }

    public FooterViewModel footer() {
        return footer;
    }

    public WindowPrices prices() {
        return prices;
    }

    /// Reads files of usage and bills.
    public ImportViewModel imports() {
        return imports;
    }

    public HistoryViewModel history() {
        return history;
    }
}
