package glidepath.ui.present;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

import glidepath.reports.story.StepFigure;
import glidepath.texts.Messages;

/// Guess first: what the audience expects, while the answer is hidden, and who came nearest once it is not.
public final class GuessesViewModel {

    /// A guess on its line.
    ///
    /// @param place  0 to 1 between the least and the largest that is marked
    /// @param answer whether it is the answer itself
    /// @param best   whether no guess is nearer
    public record Mark(String text, double place, boolean answer, boolean best) {
    }

    private final Messages messages;
    private final LocalDate today;
    private final List<Guess> guesses = new ArrayList<>();
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();
    private @Nullable StepFigure answer;

    GuessesViewModel(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /// Begins a step.
    ///
    /// @param first whether guesses come before the answer
    void begin(boolean first) {
        guesses.clear();
        marks.clear();
        typed.set("");
        error.set("");
        verdict.set("");
        hidden.set(first);
    }

    void answer(StepFigure known) {
        answer = known;
    }

    /// Takes what is typed as a guess: a name and a day or an amount.
    public void take() {
        StepFigure known = answer;
        if (typed.get().isBlank() || known == null) {
            return;
        }
        Optional<Guess> guess = Guess.read(typed.get(), text -> known.read(messages, text, today));
        error.set(guess.isPresent() ? "" : messages.text("ui.stage.no-guess"));
        guess.ifPresent(found -> add(found, known));
    }

    private void add(Guess found, StepFigure known) {
        guesses.add(found.name().isEmpty() ? new Guess(messages.text("ui.stage.guess", guesses.size() + 1), found.number()) : found);
        typed.set("");
        mark(known);
    }

    /// What was typed in time is a guess, also without Enter; what is none is forgotten.
    void reveal() {
        take();
        typed.set("");
        error.set("");
        hidden.set(false);
        StepFigure known = answer;
        if (known != null) {
            mark(known);
            verdict.set(best(known));
        }
    }

    /// Whose guess was the nearest; empty where the figure has no number.
    private String best(StepFigure known) {
        Optional<BigDecimal> number = known.number();
        return number.flatMap(right -> Guess.best(guesses, right).map(best -> best.number().compareTo(right) == 0
                ? messages.text("ui.stage.exact", best.name())
                : messages.text("ui.stage.best", best.name(), known.distance(messages, best.number(), right)))).orElse("");
    }

    private void mark(StepFigure known) {
        var all = new ArrayList<>(guesses.stream().map(Guess::number).toList());
        Optional<BigDecimal> right = hidden.get() ? Optional.empty() : known.number();
        right.ifPresent(all::add);
        BigDecimal least = all.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal most = all.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        Optional<Guess> best = right.flatMap(number -> Guess.best(guesses, number));
        var next = new ArrayList<Mark>();
        guesses.forEach(guess -> next.add(new Mark(messages.text("ui.stage.mark", guess.name(), known.shown(messages, guess.number())),
                place(guess.number(), least, most), false, best.filter(guess::equals).isPresent())));
        right.ifPresent(number -> next.add(new Mark(known.shown(messages, number), place(number, least, most), true, false)));
        next.sort(Comparator.comparingDouble(Mark::place));
        marks.setAll(guesses.isEmpty() ? List.of() : next);   // the answer alone stands large above
    }

    private static double place(BigDecimal number, BigDecimal least, BigDecimal most) {
        return most.compareTo(least) == 0 ? 0.5 : number.subtract(least).doubleValue() / most.subtract(least).doubleValue();
    }

    public ObservableList<Mark> marks() {
        return marks;
    }

    public StringProperty typed() {
        return typed;
    }

    /// What is wrong with what was typed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Whose guess was best, and how far it is off; empty before the answer is shown.
    public ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    /// Whether the answer is hidden.
    public ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }
}
