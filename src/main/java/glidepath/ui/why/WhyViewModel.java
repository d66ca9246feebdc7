package glidepath.ui.why;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.PlanChecks;
import glidepath.engine.Problem;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.Severity;
import glidepath.formats.Differences;
import glidepath.formats.Explanation;
import glidepath.formats.Words;
import glidepath.session.Snapshot;

/// Why the first month costs what it costs: its largest charges as formulas, how the scenario differs, and what is odd about the plan.
public final class WhyViewModel {

    /// The charges that are told; the bill has all of them.
    private static final int MOST = 4;

    /// @param evidence as in the catalog, in lower case: names the look of the chip
    public record Reason(String name, List<String> formula, String source, String page, String evidenceName, String evidence, List<String> ledger) {
    }

    /// @param error whether a figure is missing or wrong, and not just odd
    public record Note(String subject, String text, boolean error) {
    }

    private final Words words;
    private final Executor idle;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper more = new ReadOnlyStringWrapper("");
    private final ObservableList<Reason> reasons = FXCollections.observableArrayList();
    private final ObservableList<String> differences = FXCollections.observableArrayList();
    private final ObservableList<Note> notes = FXCollections.observableArrayList();

    /// @param idle runs the checks of the plan, which take longer than a frame
    public WhyViewModel(Words words, Executor idle) {
        this.words = words;
        this.idle = idle;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// How many further charges there are; empty where all are told.
    public ReadOnlyStringProperty more() {
        return more.getReadOnlyProperty();
    }

    public ObservableList<Reason> reasons() {
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
        String gross = words.numbers().money(bill.gross());
        title.set(words.text("ui.why.title", bill.complete() ? gross : words.text("ui.figures.at-least", gross)));
        List<Charge> charges = bill.charges().stream().sorted(Comparator.comparing(Charge::isPriced).thenComparing(Comparator.comparing(Charge::amount).reversed())).toList();
        ChargeCredits credits = ChargeCredits.of(bill);
        set(reasons, charges.stream().limit(MOST).map(charge -> reason(shown, bill, credits, charge)).toList());
        int further = charges.size() - reasons.size();
        more.set(further > 0 ? words.text("ui.why.more", further) : "");
        set(differences, new Differences(words, now.catalog()).of(now.plan(), now.scenario()));
        idle.execute(() -> set(notes, PlanChecks.check(now.plan(), now.catalog()).stream().map(this::note).toList()));
    }

    private Reason reason(ScenarioForecast shown, Bill bill, ChargeCredits credits, Charge charge) {
        var explanation = new Explanation(words, shown);
        var evidence = charge.line().source().evidence();
        return new Reason(explanation.name(charge), explanation.formulaParts(charge), explanation.origin(charge.line().source()),
                charge.line().source().page(), words.label(evidence), evidence.name().toLowerCase(Locale.ROOT), explanation.ledger(bill, credits, charge));
    }

    private Note note(Problem problem) {
        return new Note(words.text("ui.why.note", problem.scenario(), problem.subject()), words.say(problem.message()), problem.severity() == Severity.ERROR);
    }

    private static <T> void set(ObservableList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }
}
