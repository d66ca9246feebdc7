package glidepath.ui.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Fact;
import glidepath.plan.Readiness;
import glidepath.ui.Desk;
import glidepath.ui.shell.Pages;
import glidepath.units.Money;

/// On 30,000 calls for $24 a month.
class AdviceViewModelTest {

    @TempDir
    private Path home;
    private Desk desk;
    private AdviceViewModel advice;

    @BeforeEach
    void open() {
        desk = new Desk(Fixtures.CHAT, home);
        advice = desk.shell.pages().model(Pages.ADVICE);
        desk.shell.pages().shown().set(Pages.ADVICE);
    }

    @Test
    void nothingIsWorkedOutBeforeItIsSeen() {
        Desk other = new Desk(Fixtures.CHAT, home);
        assertEquals(List.of(), other.shell.pages().model(Pages.ADVICE).readings());
        other.shell.pages().shown().set(Pages.ADVICE);
        assertFalse(other.shell.pages().model(Pages.ADVICE).readings().isEmpty());
    }

    @Test
    void readingsSayWhyAndWhatWouldChangeThem() {
        AdviceText.ReadingText route = advice.readings().get(2);
        assertEquals("Gateway with budget caps", route.outcome());
        assertEquals("because the first month has 30,000 calls, more than 10,000 and not more than 100,000", route.because());
        assertEquals("at 10,000 calls per month: Direct API with monitoring; if compliance is strict: Direct vendor or cloud marketplace",
                route.change());
        assertEquals("Likely", route.proof().name());
    }

    /// Half in batches saves a quarter of $288.
    @Test
    void aStepBecomesAScenarioWithOneClickAndOneUndo() {
        AdviceText.Step batch = advice.steps().getFirst();
        assertTrue(batch.effect().startsWith("saves $72.00 of charges and $72.00 in cash"), batch.effect());
        advice.apply(0);
        assertEquals("Half in batches", desk.shown().scenario().name());
        assertEquals(Money.of("216"), desk.shown().shown().gross(), "the new scenario is in view, and does what was said");
        assertTrue(advice.steps().stream().noneMatch(step -> step.text().contains("send 50%")), "advice is on the new scenario now");
        desk.shell.history().undo();
        assertEquals(Fixtures.CHAT, desk.session.plan());
    }

    @Test
    void aFactChangesTheReadings() {
        advice.state(Fact.LATEST_MODEL.key(), true);
        assertEquals("Compare the direct provider", advice.readings().get(1).outcome());
        assertTrue(advice.facts().get(Fact.LATEST_MODEL.ordinal()).on());
        advice.state(Fact.LATEST_MODEL.key(), false);
        assertEquals(Fixtures.CHAT, desk.session.plan());
    }

    @Test
    void aTickIsKeptInThePlan() {
        advice.tick(Readiness.REGION.key(), true);
        assertTrue(advice.tests().get(Readiness.REGION.ordinal()).done());
        assertEquals("no", advice.dangers().get(1).look(), "it was tested, so the risk of a missing region is gone");
        desk.shell.history().undo();
        assertFalse(advice.tests().get(Readiness.REGION.ordinal()).done());
    }

    @Test
    void whatIsOldIsSaidToBe() {
        assertTrue(advice.due().get().contains("TokenMix Research Lab: AWS AI Credits 2026, Jun 8, 2026"), advice.due().get());
        assertTrue(advice.markdown().orElseThrow().startsWith("## Advice for Test"));
    }
}
