package glidepath.ui.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.levers.LeversViewModel;
import glidepath.ui.runway.RunwayViewModel;

/// The parts of the start page that its first frame does not show: inputs, sentence and runway. They are made when they are first asked
/// for, on whichever thread asks; other threads wait for it.
final class StartDetails {

    private final Session draft;
    private final Messages messages;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Sentence> sentence = new ReadOnlyObjectWrapper<>();
    private @Nullable Snapshot latest;
    private @Nullable Models models;

    private record Models(LeversViewModel levers, RunwayViewModel runway) {

        void show(Snapshot now) {
            levers.show(now);
            runway.show(now);
        }
    }

    /// @param draft the plan behind the sentence
    StartDetails(Session draft, Messages messages, LocalDate today) {
        this.draft = draft;
        this.messages = messages;
        this.today = today;
    }

    synchronized void show(Snapshot now) {
        latest = now;
        if (models != null) {
            models.show(now);
        }
    }

    LeversViewModel levers() {
        return models().levers();
    }

    RunwayViewModel runway() {
        return models().runway();
    }

    ReadOnlyObjectProperty<Sentence> sentence() {
        models();
        return sentence.getReadOnlyProperty();
    }

    /// @param until words that stand for the day before anything is typed; empty for the day itself
    void fillBlanks(String until) {
        sentence.set(Sentence.of(draft.plan(), levers(), until));
    }

    private synchronized Models models() {
        Models made = models;
        if (made == null) {
            made = new Models(new LeversViewModel(draft, messages, new HashMap<>(), today), new RunwayViewModel(messages));
            made.runway().visible().set(true);
            made.show(Objects.requireNonNull(latest));
            models = made;
            fillBlanks(messages.text("ui.start.until"));
        }
        return made;
    }
}
