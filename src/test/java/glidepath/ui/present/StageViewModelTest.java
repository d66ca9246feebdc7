package glidepath.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Story;
import glidepath.session.Session;
import glidepath.ui.Desk;
import glidepath.ui.Shown;
import glidepath.units.Count;

/// $24 a month, of which a grant pays $60: two months and a half, to 16 March. Twice the calls: half of that.
class StageViewModelTest {

    private static final InputRef<Count> CALLS = Levers.CALLS.at("chat");

    private static Plan plan() {
        Plan chat = Shown.chat(Shown.grant("pilot", "60", ""));
        return chat.withStory(new Story(List.of(
                Story.Step.of("As it is", "baseline").withNote("Say hello").withLevers(List.of(CALLS)),
                Story.Step.of("Twice", "baseline").in("baseline", new TreeMap<>(Map.of(CALLS, Count.of(60_000)))).withGuess(true),
                Story.Step.of("A month", "baseline").withShown(Story.Figure.FIRST_MONTH, Story.Chart.MONTHS))));
    }

    private final Session window = new Session(plan(), Fixtures.CATALOG, Runnable::run);
    private final List<DoubleConsumer> ways = new ArrayList<>();
    private final StageViewModel stage = new StageViewModel(window, Desk.WORDS, Desk.TODAY, Motion.NONE);

    private String figure() {
        return stage.exhibits().figure().get();
    }

    @Test
    void stepsLeadOnAndBack() {
        assertEquals("Mar 16, 2027", figure());
        assertEquals("Say hello", stage.course().note().get());
        assertEquals(List.of("Twice", "A month"), stage.course().remaining());
        stage.next();
        stage.next();   // reveals
        assertEquals("Feb 8, 2027", figure(), "$12 of $48 are left for February: a quarter of 28 days");
        stage.next();
        assertEquals("$24.00", figure());
        assertEquals(ExhibitsViewModel.ChartShown.MONTHS, stage.exhibits().chart().get());
        stage.next();
        assertEquals(2, stage.course().place().get(), "there is no further one");
        stage.previous();
        stage.previous();
        assertEquals("Mar 16, 2027", figure());
    }

    @Test
    void anAnswerIsHiddenUntilItIsRevealedAndTheBestGuessIsNamed() {
        stage.next();
        assertEquals("?", figure());
        assertEquals(1, stage.exhibits().lines().get().lines().getFirst().points().size(), "no curve tells it");
        for (String typed : List.of("Ana 1 Mar 2027", "Ben: 2027-02-10", "2027-01-05", "soon")) {
            stage.guesses().typed().set(typed);
            stage.guesses().take();
        }
        assertFalse(stage.guesses().error().get().isEmpty());
        stage.guesses().typed().set("Cy 5 Jan 2027");
        assertEquals(List.of("Guess 3: Jan 5, 2027", "Ben: Feb 10, 2027", "Ana: Mar 1, 2027"), texts());
        stage.next();
        assertEquals("Feb 8, 2027", figure());
        assertEquals("Ben is nearest, 2 days off", stage.guesses().verdict().get());
        assertEquals("", stage.guesses().error().get());
        assertEquals(List.of("Guess 3: Jan 5, 2027", "Cy: Jan 5, 2027", "Feb 8, 2027", "Ben: Feb 10, 2027", "Ana: Mar 1, 2027"), texts());
        assertEquals(List.of(false, false, false, true, false), stage.guesses().marks().stream().map(GuessesViewModel.Mark::best).toList());
        stage.next();
        assertFalse(stage.guesses().hidden().get());
        assertEquals(List.of(), texts());
    }

    @Test
    void aGuessThatIsTheAnswerIsNoDaysOff() {
        stage.next();
        stage.guesses().typed().set("Dee 8 Feb 2027");
        stage.guesses().take();
        stage.next();
        assertEquals("Dee is exactly right", stage.guesses().verdict().get());
    }

    @Test
    void anAnswerThatNobodyGuessedStandsOnNoLine() {
        stage.next();
        stage.next();
        assertEquals("Feb 8, 2027", figure());
        assertEquals(List.of(), texts());
    }

    private List<String> texts() {
        return stage.guesses().marks().stream().map(GuessesViewModel.Mark::text).toList();
    }

    @Test
    void whatTheAudienceTriesLeavesThePlanAloneAndOneKeyReturns() {
        stage.levers().getFirst().input().take("120000");
        assertEquals("Jan 20, 2027", figure(), "$60 of $96 are 19.4 of 31 days");
        assertTrue(stage.tried().get());
        assertEquals(plan(), window.plan());
        stage.reset();
        assertEquals("Mar 16, 2027", figure());
        assertFalse(stage.tried().get());
        assertEquals("30,000", stage.levers().getFirst().input().text().get());
    }

    @Test
    void whatIsOnTheStageIsRecordedAsDifferences() {
        stage.levers().getFirst().input().take("120000");
        stage.record();
        assertEquals(4, window.plan().story().steps().size());
        Story.Step recorded = window.plan().story().steps().get(1);
        assertEquals(Map.of(CALLS, Count.of(120_000)), recorded.differences());
        assertEquals("As it is (recorded)", stage.course().title().get());
        assertEquals("Jan 20, 2027", figure());
        assertEquals(Count.of(30_000), window.plan().assumptions().get(CALLS), "the plan's own inputs are as they were");
        window.undo();
        assertEquals(plan(), window.plan());
    }

    @Test
    void numbersAndCurvesGoTheWayBetween() {
        var moving = new StageViewModel(window, Desk.WORDS, Desk.TODAY, ways::add);
        moving.go(1);
        moving.reveal();
        ways.getLast().accept(0.5);
        double half = moving.exhibits().lines().get().lines().getFirst().points().stream().filter(point -> point.x() == 1).findFirst()
                .orElseThrow().y();
        assertEquals(36, half, 1e-9, "between the $60 at which the hidden curve began and the $12 that are left after January");
        ways.getLast().accept(1);
        assertEquals("Feb 8, 2027", moving.exhibits().figure().get());
        assertTrue(Motion.LENGTH < 400);
    }

    @Test
    void aPlanWithoutAStoryIsOneStep() {
        var alone = new StageViewModel(new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run), Desk.WORDS, Desk.TODAY, Motion.NONE);
        assertEquals(1, alone.course().steps());
        assertEquals(Fixtures.CHAT.name(), alone.course().title().get());
        alone.blacken();
        assertTrue(alone.black().get());
        alone.next();
        assertFalse(alone.black().get());
    }
}
