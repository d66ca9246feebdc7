package glidepath.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.InputRef;
import glidepath.plan.Item;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Story;
import glidepath.texts.InputName;
import glidepath.texts.Messages;
import glidepath.ui.levers.ChoicesViewModel.Choice;

/// What a step of a story can show of a plan, and what it does show, in words.
public record StoryChoices(Messages messages, Plan plan, PriceCatalog catalog) {

    private static final List<Lever<?>> LEVERS = List.of(Levers.CALLS, Levers.GROWTH, Levers.INPUT, Levers.OUTPUT, Levers.CACHE_READ,
            Levers.RETRY_RATE,
            Levers.FALLBACK_SHARE, Levers.BATCH_SHARE, Levers.MODEL, Levers.SUCCESS, Levers.CALLS_PER_TASK, Levers.HOURS_PER_DAY,
                    Levers.RUNS_PER_DAY,
            Levers.MINUTES_PER_RUN, Levers.CUSTOM_UNITS, Levers.COPIES, Levers.REVIEW_MINUTES, Levers.GRANT_AMOUNT, Levers.GRANT_EXPIRES);

    /// A step as the page shows it.
    ///
    /// @param state what it shows of the plan: the scenario, and how many inputs differ
    public record Row(String title, String note, String state, Choice figure, Choice chart, List<Choice> levers, boolean guess) {
    }

    Row row(Story.Step step) {
        String scenario = plan.scenario(step.scenario(plan)).name();
        return new Row(step.title(), step.note(), step.differences().isEmpty() ? scenario
                : messages.text("ui.story.state", scenario, step.differences().size()),
                choice(step.figure()), choice(step.chart()), step.levers().stream().map(this::choice).toList(), step.guess());
    }

    public List<Choice> figures() {
        return Stream.of(Story.Figure.values()).map(this::choice).toList();
    }

    public List<Choice> charts() {
        return Stream.of(Story.Chart.values()).map(this::choice).toList();
    }

    /// The inputs that can stand on the stage.
    public List<Choice> levers() {
        return inputs().stream().map(this::choice).toList();
    }

    List<InputRef<?>> inputs() {
        var inputs = new ArrayList<InputRef<?>>();
        for (Section section : List.of(Section.WORKLOADS, Section.GRANTS)) {
            for (Item item : plan.assumptions().items(section)) {
                LEVERS.stream().filter(lever -> lever.section() == section).forEach(lever -> inputs.add(lever.at(item.id())));
            }
        }
        return inputs;
    }

    private Choice choice(Enum<?> word) {
        return new Choice(word.name(), messages.label(word));
    }

    private Choice choice(InputRef<?> ref) {
        return new Choice(ref.toString(), new InputName(messages, catalog, plan.assumptions()).of(ref));
    }
}
