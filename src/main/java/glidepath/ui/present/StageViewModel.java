package glidepath.ui.present;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// A presentation: at which step it is, what the audience tries, and what is recorded. What it shows is [#exhibits].
public final class StageViewModel {

    private final Session window;
    private final Messages messages;
    private final StoryCourse course;
    private final StagePlan stage;
    private final ExhibitsViewModel exhibits;
    private final GuessesViewModel guesses;
    private final StageLevers levers;
    private final ObservableList<StageLevers.StageLever> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper black = new ReadOnlyBooleanWrapper();

    /// @param window whose plan is presented, and which takes what is recorded
    /// @param today  from which `18 months` are counted
    public StageViewModel(Session window, Messages messages, LocalDate today, Motion motion) {
        this.window = window;
        this.messages = messages;
        Plan plan = window.plan();
        course = new StoryCourse(plan.story().isEmpty() ? new Story(List.of(Story.Step.of(plan.name(), window.selected())))
                : plan.story());
        exhibits = new ExhibitsViewModel(messages, motion);
        guesses = new GuessesViewModel(messages, today);
        var session = new Session(plan, window.catalog(), Runnable::run);
        levers = new StageLevers(plan, session, messages, today);
        stage = new StagePlan(session, levers::show, this::show);
        go(0);
    }

    /// Shows a step.
    ///
    /// @param wanted its place; the nearest there is
    public void go(int wanted) {
        course.go(wanted);
        exhibits.move();
        show();
    }

    /// The step as it was recorded: what the audience tried is gone.
    private void show() {
        Story.Step step = course.step();
        guesses.begin(step.guess());
        Plan plan = step.applied(window.plan());
        stage.open(plan, step.scenario(plan), () -> shown.setAll(levers.of(step.levers())));
    }

    private void show(Snapshot now) {
        exhibits.show(now, course.step(), guesses.hidden().get());
        exhibits.answer().ifPresent(guesses::answer);
    }

    /// Forward: reveals a hidden answer first.
    public void next() {
        if (guesses.hidden().get()) {
            reveal();
        } else {
            black.set(false);
            if (course.place().get() < course.steps() - 1) {
                go(course.place().get() + 1);
            }
        }
    }

    public void previous() {
        black.set(false);
        if (course.place().get() > 0) {
            go(course.place().get() - 1);
        }
    }

    /// Shows the answer, and who guessed best.
    public void reveal() {
        guesses.reveal();
        exhibits.move();
        stage.again();
    }

    /// Takes back what the audience tried.
    public void reset() {
        if (tried().get()) {
            exhibits.move();
            stage.reset(course.step());
        }
    }

    /// A black screen, and back.
    public void blacken() {
        black.set(!black.get());
    }

    /// Keeps what is on the stage as a step of the plan's story, after the present one.
    public void record() {
        Story.Step next = course.step().withTitle(messages.text("ui.stage.recorded", course.step().title()))
                .in(stage.scenario(), stage.differencesFrom(window.plan()));
        Story story = course.plus(next);
        window.editOnce(Message.of("gesture.story.record"), plan -> plan.withStory(story));
        go(course.place().get() + 1);
    }

    /// The steps, and at which of them it is.
    public StoryCourse course() {
        return course;
    }

    /// Whether the audience has changed something.
    public ReadOnlyBooleanProperty tried() {
        return stage.tried();
    }

    public ReadOnlyBooleanProperty black() {
        return black.getReadOnlyProperty();
    }

    public ObservableList<StageLevers.StageLever> levers() {
        return shown;
    }

    public ExhibitsViewModel exhibits() {
        return exhibits;
    }

    public GuessesViewModel guesses() {
        return guesses;
    }
}
