package glidepath.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.CashAfterCredits;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.texts.OutlookText;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.units.Message;

/// The start page: a plan of its own, changed by the sentence, and forecast while it is typed.
public final class StartViewModel {

    /// Plans to start from, whose numbers the sentence then shows.
    static final List<String> TEMPLATES = List.of("support-bot", "coding-agent", "documents", "enrichment", "voice", "image");

    /// Plans with a story.
    static final List<String> WORKSHOPS = Samples.WORKSHOPS;

    private final Supplier<FilesViewModel> files;
    private final SettingsAccess settings;
    private final Messages messages;
    private final FirstPlan first;
    private final Session draft;
    private final LeversViewModel levers;
    private final RunwayViewModel runway;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Sentence> sentence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private Runnable presents = () -> { };

    /// Needs no toolkit, so that it can be made while that starts.
    ///
    /// @param files asked for once a plan is to be opened
    public StartViewModel(PriceCatalog catalog, Supplier<FilesViewModel> files, SettingsAccess settings, Messages messages,
            LocalDate today) {
        this.files = files;
        this.settings = settings;
        this.messages = messages;
        first = new FirstPlan(catalog, messages, today);
        draft = new Session(first.plan(), catalog, Runnable::run);
        levers = new LeversViewModel(draft, messages, new HashMap<>(), today);
        runway = new RunwayViewModel(messages);
        runway.visible().set(true);
        draft.showOn(this::show);
        sentence.set(sentence(messages.text("ui.start.until")));
    }

    private void show(Snapshot now) {
        Plan covering = FirstPlan.covering(now.plan());
        if (!covering.equals(now.plan())) {
            draft.edit(Message.of("gesture.start"), _ -> covering);
            return;
        }
        levers.show(now);
        runway.show(now);
        ScenarioForecast shown = now.shown();
        answer.set(shown.outlook().runOut().map(out -> messages.text("ui.start.runs-out", out.date()))
                .orElseGet(() -> new OutlookText(messages).of(shown, "ui.start.lasts")));
        String monthly = shown.bills().size() > 1 ? messages.numbers().wholeDollars(shown.bills().get(1).gross()) : messages.numbers()
                .wholeDollars(shown.firstMonth().gross());
        reason.set(shown.complete() ? CashAfterCredits.of(shown)
                .map(cash -> messages.text("ui.start.then", monthly, messages.numbers().wholeDollars(cash.amount())))
                .orElse(messages.text("ui.start.monthly", monthly)) : messages.text("ui.start.unpriced"));
    }

    private Sentence sentence(String until) {
        Plan plan = draft.plan();
        String workload = plan.assumptions().workloads().getFirst().id() + "-";
        Optional<String> grant = plan.assumptions().grants().stream().findFirst().map(each -> each.id() + "-");
        return new Sentence(grant.map(id -> blank(id + "amount", "")), grant.map(id -> blank(id + "expires", until)),
                blank(workload + "demand-calls", ""), input(workload + "demand-per"), levers.modelInput().orElseThrow(),
                blank(workload + "tokens-input", ""), blank(workload + "tokens-output", ""));
    }

    private InputViewModel<?> input(String id) {
        return levers.inputs().stream().filter(input -> input.id().equals(id)).findFirst().orElseThrow();
    }

    private BlankViewModel blank(String id, String words) {
        InputViewModel<?> input = input(id);
        return new BlankViewModel(input, words.isEmpty() ? input.text().get() : words);
    }

    /// What can be chosen where the sentence names a program or a provider.
    public StartChoices choices() {
        return new StartChoices(draft, first, messages);
    }

    /// Puts a plan that ships with the program behind the sentence.
    public void use(String template) {
        draft.open(Samples.read(template), Optional.empty());
        sentence.set(sentence(""));
    }

    /// Makes the plan behind the sentence the open one; the same numbers stand in its levers.
    public void begin() {
        if (files.get().mayLeave()) {
            files.get().start(draft.plan());
            open.set(false);
        }
    }

    /// Leaves for what is open already.
    public void skip() {
        open.set(false);
    }

    /// Opens a workshop and shows its first step.
    public void present(String workshop) {
        if (files.get().mayLeave()) {
            files.get().start(Samples.read(workshop));
            open.set(false);
            presents.run();
        }
    }

    /// @param stage shows the story of the open plan
    public void presentBy(Runnable stage) {
        presents = stage;
    }

    public void openFile() {
        skip();
        files.get().open();
    }

    /// @param file one of [#recent]
    public void openRecent(String file) {
        skip();
        files.get().open(Path.of(file));
    }

    public List<String> recent() {
        return settings.now().recent();
    }

    /// Whether it comes when the program starts and no plan is to be opened.
    public boolean atStart() {
        return settings.now().startPage();
    }

    public void atStart(boolean wanted) {
        settings.change(now -> now.withStartPage(wanted));
    }

    /// Whether it lies over the window.
    public BooleanProperty open() {
        return open;
    }

    public ReadOnlyObjectProperty<Sentence> sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// The day on which credits end, or why there is none.
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /// What a month costs, and what is to pay then.
    public ReadOnlyStringProperty reason() {
        return reason.getReadOnlyProperty();
    }

    public RunwayViewModel runway() {
        return runway;
    }

    public LeversViewModel levers() {
        return levers;
    }
}
