package glidepath.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Scenario;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.PageViewModel;
import glidepath.ui.kit.PageWork;
import glidepath.ui.levers.ChoicesViewModel.Choice;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// The steps of the plan's story: recorded from the present state, reordered, worded.
public final class StoryViewModel implements PageViewModel {

    private final Session session;
    private final Consumer<String> say;
    private final Messages messages;
    private final IntConsumer present;
    private final ObservableList<Story.Step> steps = FXCollections.observableArrayList();
    private final PageWork work = PageWork.atOnce(this::fill);

    /// @param present shows the stage, from a step on
    /// @param say     tells what was done
    public StoryViewModel(Session session, Messages messages, IntConsumer present, Consumer<String> say) {
        this.session = session;
        this.say = say;
        this.messages = messages;
        this.present = present;
    }

    @Override
    public PageWork work() {
        return work;
    }

    private void fill(Snapshot now) {
        if (!steps.equals(now.plan().story().steps())) {
            steps.setAll(now.plan().story().steps());
        }
    }

    /// Fires where a step came, went or changed.
    public ObservableList<?> changes() {
        return steps;
    }

    public List<StoryChoices.Row> rows() {
        StoryChoices choices = choices();
        return steps.stream().map(choices::row).toList();
    }

    /// What a step can show.
    public StoryChoices choices() {
        return new StoryChoices(messages, session.plan(), session.catalog());
    }

    /// Adds a step that shows the chosen scenario as it is now.
    public void record() {
        Scenario shown = session.plan().scenario(session.selected());
        Story.Step step = Story.Step.of(messages.text("ui.story.new", steps.size() + 1, shown.name()), shown.id());
        edit(Message.of("gesture.story.record"), story -> story.plus(story.steps().size() - 1, step));
        say.accept(messages.text("ui.story.recorded", session.plan().story().steps().size(), shown.name()));
    }

    public void remove(int place) {
        edit("gesture.story.remove", place, story -> story.without(place));
    }

    public void move(int place, int by) {
        edit("gesture.story.move", place, story -> story.moved(place, by));
    }

    /// @return whether the text can be a title
    public boolean title(int place, String text) {
        try {
            change(place, step -> step.withTitle(text.strip()));
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    public void note(int place, String text) {
        change(place, step -> step.withNote(text.length() > Story.LONGEST_NOTE ? text.substring(0, Story.LONGEST_NOTE) : text));
    }

    public void figure(int place, Choice figure) {
        change(place, step -> step.withShown(Story.Figure.valueOf(figure.word()), step.chart()));
    }

    public void chart(int place, Choice chart) {
        change(place, step -> step.withShown(step.figure(), Story.Chart.valueOf(chart.word())));
    }

    public void guess(int place, boolean first) {
        change(place, step -> step.withGuess(first));
    }

    /// Puts an input on the stage or takes it off; the oldest goes where there is no room for one more.
    public void lever(int place, Choice lever) {
        change(place, step -> {
            var chosen = new ArrayList<>(step.levers());
            if (!chosen.removeIf(ref -> ref.toString().equals(lever.word()))) {
                choices().inputs().stream().filter(ref -> ref.toString().equals(lever.word())).forEach(chosen::add);
            }
            return step.withLevers(chosen.subList(Math.max(0, chosen.size() - Story.MOST_LEVERS), chosen.size()));
        });
    }

    private void change(int place, UnaryOperator<Story.Step> change) {
        edit("gesture.story.change", place, story -> story.with(place, change));
    }

    /// Nothing where the step is gone, though it is still shown.
    private void edit(String gesture, int place, UnaryOperator<Story> change) {
        if (place < session.plan().story().steps().size()) {
            edit(Message.of(gesture, session.plan().story().steps().get(place).title()), change);
        }
    }

    private void edit(Message gesture, UnaryOperator<Story> change) {
        session.editOnce(gesture, plan -> plan.withStory(change.apply(plan.story())));
    }

    /// Shows the stage.
    ///
    /// @param place of the first step that is shown
    public void present(int place) {
        present.accept(place);
    }
}
