package glidepath.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Section;
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

    private static final List<Lever<?>> LEVERS = List.of(Levers.CALLS, Levers.GROWTH, Levers.INPUT, Levers.OUTPUT, Levers.CACHE_READ,
            Levers.RETRY_RATE,
            Levers.FALLBACK_SHARE, Levers.BATCH_SHARE, Levers.MODEL, Levers.SUCCESS, Levers.CALLS_PER_TASK, Levers.HOURS_PER_DAY,
                    Levers.RUNS_PER_DAY,
            Levers.MINUTES_PER_RUN, Levers.CUSTOM_UNITS, Levers.COPIES, Levers.REVIEW_MINUTES, Levers.GRANT_AMOUNT, Levers.GRANT_EXPIRES);

    private final Session session;
    private final Messages messages;
    private final IntConsumer present;
    private final ObservableList<Story.Step> steps = FXCollections.observableArrayList();
    private final PageWork work = PageWork.atOnce(this::fill);

    /// A step as the page shows it.
    ///
    /// @param state what it shows of the plan: the scenario, and how many inputs differ
    public record Row(String title, String note, String state, Choice figure, Choice chart, List<Choice> levers, boolean guess) {
    }

    /// @param present shows the stage, from a step on
    public StoryViewModel(Session session, Messages messages, IntConsumer present) {
        this.session = session;
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

    public List<Row> rows() {
        return steps.stream().map(this::row).toList();
    }

    private Row row(Story.Step step) {
        Plan plan = session.plan();
        String scenario = plan.scenario(step.scenario(plan)).name();
        return new Row(step.title(), step.note(), step.differences().isEmpty() ? scenario
                : messages.text("ui.story.state", scenario, step.differences().size()),
                choice(step.figure()), choice(step.chart()), step.levers().stream().map(this::choice).toList(), step.guess());
    }

    private Choice choice(Enum<?> word) {
        return new Choice(word.name(), messages.label(word));
    }

    private Choice choice(InputRef<?> ref) {
        String item = session.plan().assumptions().item(ref.lever().section(), ref.item()).map(Item::name).orElse(ref.item());
        return new Choice(ref.toString(), item.isEmpty() ? messages.label(ref.lever())
                : messages.text("ui.story.lever", item, messages.label(ref.lever())));
    }

    public List<Choice> figures() {
        return List.of(Story.Figure.values()).stream().map(this::choice).toList();
    }

    public List<Choice> charts() {
        return List.of(Story.Chart.values()).stream().map(this::choice).toList();
    }

    /// The inputs that can stand on the stage.
    public List<Choice> levers() {
        return refs().stream().map(this::choice).toList();
    }

    private List<InputRef<?>> refs() {
        var refs = new ArrayList<InputRef<?>>();
        for (Section section : List.of(Section.WORKLOADS, Section.GRANTS)) {
            for (Item item : session.plan().assumptions().items(section)) {
                LEVERS.stream().filter(lever -> lever.section() == section).forEach(lever -> refs.add(lever.at(item.id())));
            }
        }
        return refs;
    }

    /// Adds a step that shows the chosen scenario as it is now.
    public void record() {
        Scenario shown = session.plan().scenario(session.selected());
        Story.Step step = Story.Step.of(messages.text("ui.story.new", steps.size() + 1, shown.name()), shown.id());
        edit(story -> story.plus(story.steps().size() - 1, step));
    }

    public void remove(int place) {
        edit(story -> story.without(place));
    }

    public void move(int place, int by) {
        edit(story -> story.moved(place, by));
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
                refs().stream().filter(ref -> ref.toString().equals(lever.word())).forEach(chosen::add);
            }
            return step.withLevers(chosen.subList(Math.max(0, chosen.size() - Story.MOST_LEVERS), chosen.size()));
        });
    }

    private void change(int place, UnaryOperator<Story.Step> change) {
        if (place < session.plan().story().steps().size()) {
            edit(story -> story.with(place, change));
        }
    }

    private void edit(UnaryOperator<Story> change) {
        session.editOnce(Message.of("gesture.story"), plan -> plan.withStory(change.apply(plan.story())));
    }

    /// Shows the stage.
    ///
    /// @param place of the first step that is shown
    public void present(int place) {
        present.accept(place);
    }
}
