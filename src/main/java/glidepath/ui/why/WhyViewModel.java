package glidepath.ui.why;

import java.util.List;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Bill;
import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Severity;
import glidepath.session.Snapshot;
import glidepath.texts.Differences;
import glidepath.texts.Messages;
import glidepath.ui.reasons.ChargeExplanation;
import glidepath.ui.reasons.LargestCharges;

/// Why the first month costs what it costs: its largest charges as formulas, how the scenario differs, and what is odd about the plan.
public final class WhyViewModel {

    /// The charges that are told; the bill has all of them.
    private static final int MOST = 4;

    /// @param error whether a figure is missing or wrong, and not just odd
    public record Note(String subject, String text, boolean error) {
    }

    private final Messages messages;
    private final Executor idle;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ObservableList<ChargeExplanation> reasons = FXCollections.observableArrayList();
    private final ObservableList<String> differences = FXCollections.observableArrayList();
    private final ObservableList<Note> notes = FXCollections.observableArrayList();

    /// @param idle runs the checks of the plan, which take longer than a frame
    public WhyViewModel(Messages messages, Executor idle) {
        this.messages = messages;
        this.idle = idle;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// How many further charges there are; empty where all are told.
    public ReadOnlyStringProperty more() {
        return more.getReadOnlyProperty();
    }

    /// That nothing is charged, and what to do; empty where there are charges.
    public ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    public ObservableList<ChargeExplanation> reasons() {
        return reasons;
    }

    public ObservableList<String> differences() {
        return differences;
    }

    public ObservableList<Note> notes() {
        return notes;
    }

    public void show(Snapshot now) {
        ScenarioForecast shown = now.shown();
        Bill bill = shown.firstMonth();
        String gross = messages.numbers().money(bill.gross());
        title.set(messages.text("ui.why.title", bill.complete() ? gross : messages.text("ui.figures.at-least", gross)));
        LargestCharges charges = LargestCharges.of(messages, shown.assumptions(), List.of(bill), MOST);
        set(reasons, charges.told());
        nothing.set(charges.told().isEmpty() ? messages.text("ui.why.nothing", messages.numbers().month(bill.month())) : "");
        more.set(charges.further() > 0 ? messages.text("ui.why.more", charges.further()) : "");
        set(differences, new Differences(messages, now.catalog()).of(now.plan(), now.scenario()));
        idle.execute(() -> set(notes, PlanChecks.check(now.plan(), now.catalog()).stream().map(this::note).toList()));
    }

    private Note note(Problem problem) {
        return new Note(messages.text("ui.why.note", problem.scenario(), problem.subject()), messages.say(problem.message()), problem.severity() == Severity.ERROR);
    }

    private static <T> void set(ObservableList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }
}
