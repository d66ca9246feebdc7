package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Story;
import glidepath.ui.Desk;
import glidepath.ui.Shown;
import glidepath.ui.kit.LongWork;
import glidepath.ui.kit.Pace;
import glidepath.ui.levers.InputViewModel;
import glidepath.ui.odds.SeekRow;
import glidepath.ui.present.StoryViewModel;
import glidepath.units.Count;
import glidepath.units.Message;

/// People and keys that repeat are faster than frames: what they see is then a plan older than the one that they change.
class WithinAFrameTest {

    private static final Plan PLAN = Shown.chat(Shown.grant("pilot", "60", ""))
            .plus(Fixtures.variant("more", "More", Map.of(Levers.CALLS.at("chat"), Count.of(60_000))))
            .withStory(new Story(List.of(Story.Step.of("One", "baseline"), Story.Step.of("Two", "more"))));

    private final Queue<Runnable> frame = new ArrayDeque<>();

    @TempDir
    private Path home;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(PLAN, home, Pace.on(frame::add));
        desk.shell.scenarios().select("more");
        nextFrame();
    }

    private void nextFrame() {
        while (!frame.isEmpty()) {
            frame.remove().run();
        }
    }

    @Test
    void theLastStepOfAStoryGoesOnce() {
        StoryViewModel story = desk.shell.pages().model(Pages.STORY);
        story.remove(1);
        story.remove(1);
        story.move(1, 1);
        nextFrame();
        assertEquals(List.of("One"), desk.session.plan().story().steps().stream().map(Story.Step::title).toList());
    }

    @Test
    void aScenarioThatIsGoneIsNotTheOneToGoOnFrom() {
        desk.shell.scenarios().remove("more");
        desk.shell.scenarios().next(1);
        desk.shell.scenarios().add();
        nextFrame();
        assertEquals(List.of("baseline", "variant"), desk.session.plan().scenarios().stream().map(each -> each.id()).toList());
    }

    @Test
    void aGrantThatIsGoneTakesNothingThatWasTyped() {
        InputViewModel<?> amount = desk.input("pilot-amount");
        amount.text().set("70");
        desk.shell.levers().groups().stream().filter(group -> group.key().equals("grants-pilot")).findFirst().orElseThrow()
                .remove().orElseThrow().run();
        amount.commit();
        amount.range().start();
        nextFrame();
        assertEquals(List.of(), desk.session.plan().assumptions().items(Section.GRANTS));
    }

    @Test
    void anAnswerOfAGrantThatIsGoneIsNotTaken() {
        desk.shell.pages().shown().set(Pages.ODDS);
        var seek = desk.shell.pages().model(Pages.ODDS).seek();
        seek.asked().day().set("2027-10");
        seek.seek();
        SeekRow row = seek.rows().stream().filter(each -> each.found() && each.input().contains("pilot")).findFirst()
                .orElseThrow(() -> new AssertionError(seek.told().get() + seek.rows()));
        desk.session.editOnce(Message.of("gesture.remove", "x"), plan ->
                plan.withAssumptions(plan.assumptions().without(Section.GRANTS, "pilot")));
        seek.take(row);
        assertEquals(Map.of(Levers.CALLS.at("chat"), Count.of(60_000)), desk.session.plan().scenario("more").differences());
    }

    @Test
    void adviceAndDrawsAreOfTheScenarioThatIsShown() {
        desk.shell.pages().shown().set(Pages.ADVICE);
        var advice = desk.shell.pages().model(Pages.ADVICE);
        desk.shell.scenarios().remove("more");
        for (int step = 0; step < advice.steps().size(); step++) {
            if (!advice.steps().get(step).scenario().isEmpty()) {
                advice.apply(step);
            }
        }
        desk.shell.pages().model(Pages.ROUTES).addScenarios();
        nextFrame();
        assertEquals(1, desk.session.plan().scenarios().size());
    }

    /// Some hundred forecasts each: of a large plan they take seconds, for which the window would take no key.
    @Test
    void whatTakesLongIsWorkedOutBesideTheWindow() {
        Queue<Runnable> beside = new ArrayDeque<>();
        var other = new Desk(PLAN, home, new Pace(Runnable::run, () -> Runnable::run, beside::add, Runnable::run, LongWork.atOnce(),
                Runnable::run));
        for (Page<?> page : List.of(Pages.BREAK_EVEN, Pages.ADVICE, Pages.PRICES)) {
            other.shell.pages().shown().set(page);
            assertTrue(other.shell.pages().model(page).outdated().get(), page.key());
            while (!beside.isEmpty()) {
                beside.remove().run();
            }
            assertFalse(other.shell.pages().model(page).pending().get(), page.key());
        }
    }
}
