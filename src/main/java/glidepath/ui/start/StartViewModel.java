package glidepath.ui.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import glidepath.catalog.PriceCatalog;
import glidepath.files.Samples;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.files.FilesViewModel;
import glidepath.ui.kit.SettingsAccess;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.runway.RunwayViewModel;
import glidepath.units.Message;

/// The start page: a plan of its own, changed by the sentence, and forecast while it is typed.
public final class StartViewModel {

    /// Plans to start from, whose numbers the sentence then shows.
    static final List<String> TEMPLATES = List.of("support-bot", "coding-agent", "documents", "enrichment", "voice", "image");

    private final Supplier<FilesViewModel> files;
    private final SettingsAccess settings;
    private final Messages messages;
    private final FirstPlan first;
    private final Session draft;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final OtherStarts others;
    private final StartDetails details;

    /// Needs no toolkit, so that it can be made while that starts.
    ///
    /// @param files asked for once a plan is to be opened
    public StartViewModel(PriceCatalog catalog, Supplier<FilesViewModel> files, SettingsAccess settings, Messages messages,
            LocalDate today) {
        this.files = files;
        this.settings = settings;
        this.messages = messages;
        others = new OtherStarts(files, settings, open);
        first = new FirstPlan(catalog, messages, today);
        draft = new Session(first.plan(), catalog, Runnable::run);
        details = new StartDetails(draft, messages, today);
        draft.showOn(this::show);
    }

    /// Works out what comes after the first frame, on whatever thread: whoever needs it before waits.
    public void prepare() {
        details.levers();
    }

    private void show(Snapshot now) {
        Plan covering = FirstPlan.covering(now.plan());
        if (!covering.equals(now.plan())) {
            draft.edit(Message.of("gesture.start"), _ -> covering);
            return;
        }
        details.show(now);
        var told = new StartAnswer(messages, now.shown());
        answer.set(told.day());
        reason.set(told.reason());
    }

    /// What can be chosen where the sentence names a program or a provider.
    public StartChoices choices() {
        return new StartChoices(draft, first, messages);
    }

    /// Puts a plan that ships with the program behind the sentence.
    public void use(String template) {
        draft.open(Samples.read(template), Optional.empty());
        details.fillBlanks("");
    }

    /// Makes the plan behind the sentence the open one; the same numbers stand in its levers. What cannot be read is no plan to begin with.
    public void begin() {
        if (sentence().get().isRight() && files.get().mayLeave()) {
            files.get().start(draft.plan());
            open.set(false);
        }
    }

    /// Leaves for what is open already.
    public void skip() {
        open.set(false);
    }

    /// What to start with in place of the sentence.
    public OtherStarts others() {
        return others;
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
        return details.sentence();
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
        return details.runway();
    }

    public LeversViewModel levers() {
        return details.levers();
    }
}
