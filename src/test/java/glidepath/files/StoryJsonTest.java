package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Story;
import glidepath.texts.Messages;
import glidepath.units.Count;

class StoryJsonTest {

    private static final InputRef<Count> CALLS = Levers.CALLS.at("chat");
    private static final Story.Step STEP = Story.Step.of("Twice", "baseline").in("baseline", new TreeMap<>(Map.of(CALLS, Count.of(60_000))))
            .withNote("Wait for a guess").withShown(Story.Figure.PER_TASK, Story.Chart.COMPARE).withLevers(List.of(CALLS)).withGuess(true);
    private static final Plan PLAN = Fixtures.CHAT.withStory(new Story(List.of(Story.Step.of("First", "baseline"), STEP)));

    private static List<String> faults(String text) {
        return PlanJson.read(text, Messages.root()).faults().stream().map(Object::toString).toList();
    }

    @Test
    void aStoryComesBackAsItWasWritten() {
        assertEquals(PLAN, PlanJson.read(PlanJson.write(PLAN), Messages.root()).value().orElseThrow());
    }

    @Test
    void aPlanWithoutOneHasNoSuchPart() {
        assertTrue(!PlanJson.write(Fixtures.CHAT).contains("story"));
    }

    @Test
    void whatIsWrongInAStepIsSaidWithItsPlace() {
        String whole = PlanJson.write(PLAN);
        assertTrue(faults(whole.replace("workloads/chat/demand.calls", "workloads/chat/demand.call")).getFirst()
                .contains("story[1] > levers"));
        assertTrue(faults(whole.replace("per-task", "per-day")).getFirst().contains("story[1] > figure"));
        assertTrue(faults(whole.replace("\"guess\"", "\"guesses\"")).getFirst().contains("guesses"));
    }

    @Test
    void stepsMoveAndLoseWhatThePlanLoses() {
        Story moved = PLAN.story().moved(0, 1);
        assertEquals(List.of("Twice", "First"), moved.steps().stream().map(Story.Step::title).toList());
        Plan empty = PLAN.withAssumptions(PLAN.assumptions().without(Section.WORKLOADS, "chat"));
        assertEquals(Map.of(), empty.story().steps().get(1).differences());
        assertEquals(List.of(), empty.story().steps().get(1).levers());
    }
}
