package glidepath.ui.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.levers.LeversViewModel;
import glidepath.units.Message;

/// A presentation: at which step it is, what the audience tries, and what is recorded. What it shows is [#exhibits].
public final class StageViewModel {

    /// An input on the stage.
    ///
    /// @param levers whose models it offers
    public record StageLever(InputViewModel<?> input, LeversViewModel levers) {
    }

    private final Session window;
    private final Messages messages;
    private final Session stage;
    private final ExhibitsViewModel exhibits;
    private final GuessesViewModel guesses;
    private final StageLevers levers;
    private final ObservableList<StageLever> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper tried = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper();
    private Story story;
    private Plan state;
    private boolean between;

    /// @param window whose plan is presented, and which takes what is recorded
    /// @param today  from which `18 months` are counted
    public StageViewModel(Session window, Messages messages, LocalDate today, Motion motion) {
        this.window = window;
        this.messages = messages;
        Plan plan = window.plan();
        story = plan.story().isEmpty() ? new Story(List.of(Story.Step.of(plan.name(), window.selected()))) : plan.story();
        state = plan;
        stage = new Session(plan, window.catalog(), Runnable::run);
        exhibits = new ExhibitsViewModel(messages, motion);
        guesses = new GuessesViewModel(messages, today);
        levers = new StageLevers(plan, stage, messages, today);
        between = true;
        stage.showOn(now -> {
            levers.show(now);
            if (!between) {
                tried.set(!now.plan().assumptions(now.selected()).equals(state.assumptions(now.selected())));
                exhibits.show(now, step(), guesses.hidden().get());
                exhibits.answer().ifPresent(guesses::answer);
            }
        });
        go(0);
    }

    /// Shows a step.
    ///
    /// @param wanted its place; the nearest there is
    public void go(int wanted) {
        place.set(Math.clamp(wanted, 0, story.steps().size() - 1));
        exhibits.move();
        show();
    }

    /// The step as it was recorded: what the audience tried is gone.
    private void show() {
        Story.Step step = step();
        title.set(step.title());
        note.set(step.note());
        state = step.applied(window.plan());
        guesses.begin(step.guess());
        between = true;
        stage.open(state, Optional.empty());
        shown.setAll(levers.of(step.levers()));
        between = false;
        stage.select(step.scenario(state));
    }

    private Story.Step step() {
        return story.steps().get(place.get());
    }

    /// Forward: reveals a hidden answer first.
    public void next() {
        if (guesses.hidden().get()) {
            reveal();
        } else {
            black.set(false);
            if (place.get() < story.steps().size() - 1) {
                go(place.get() + 1);
            }
        }
    }

    public void previous() {
        black.set(false);
        if (place.get() > 0) {
            go(place.get() - 1);
        }
    }

    /// Shows the answer, and who guessed best.
    public void reveal() {
        guesses.reveal();
        exhibits.move();
        stage.select(stage.selected());
    }

    /// Takes back what the audience tried.
    public void reset() {
        if (tried.get()) {
            exhibits.move();
            between = true;
            stage.open(state, Optional.empty());
            between = false;
            stage.select(step().scenario(state));
        }
    }

    /// A black screen, and back.
    public void blacken() {
        black.set(!black.get());
    }

    /// Keeps what is on the stage as a step of the plan's story, after the present one.
    public void record() {
        Story.Step next = step().withTitle(messages.text("ui.stage.recorded", step().title()))
                .in(stage.selected(), stage.plan().assumptions(stage.selected())
                .differencesFrom(window.plan().assumptions(stage.selected())));
        story = story.plus(place.get(), next);
        window.edit(Message.of("gesture.story"), plan -> plan.withStory(story));
        window.endGesture();
        go(place.get() + 1);
    }

    /// The titles of the steps that are still to come.
    public List<String> remaining() {
        var titles = new ArrayList<String>();
        story.steps().subList(place.get() + 1, story.steps().size()).forEach(step -> titles.add(step.title()));
        return titles;
    }

    public int steps() {
        return story.steps().size();
    }

    /// From 0 on.
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// For the presenter alone.
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /// Whether the audience has changed something.
    public ReadOnlyBooleanProperty tried() {
        return tried.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty black() {
        return black.getReadOnlyProperty();
    }

    public ObservableList<StageLever> levers() {
        return shown;
    }

    public ExhibitsViewModel exhibits() {
        return exhibits;
    }

    public GuessesViewModel guesses() {
        return guesses;
    }
}
