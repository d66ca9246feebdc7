package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Measurement;
import glidepath.plan.Plan;
import glidepath.plan.TrackRecord;
import glidepath.units.Count;

/// What of a plan was measured, in words. The fixture makes 30,000 calls of 800 tokens in and 200 out.
class MeasuredPlanTextTest {

    private static final Measurement WEEK = new Measurement(Optional.of(LocalDate.of(2026, 11, 17)),
            Optional.of(LocalDate.of(2026, 11, 23)), 7,
            List.of("bedrock-log"));
    private static final Plan PLAN = Fixtures.CHAT.withRecord(TrackRecord.NONE.withMeasured(Map.of(Levers.CALLS.at("chat"),
            Count.of(30_000),
            Levers.INPUT.at("chat"), Count.of(800), Levers.OUTPUT.at("chat"), Count.of(450)), WEEK));
    private static final MeasuredPlanText TEXT = new MeasuredPlanText(Messages.root());

    /// The output was measured, too, but the plan has another value.
    @Test
    void inputsThatAreAsMeasuredAreNamedWithTheirDays() {
        assertEquals(List.of("chat: Calls, Input, measured 2026-11-17 to 23, 7 days"), TEXT.items(PLAN, LocalDate.of(2026, 11, 25)));
        assertEquals("Inputs measured 2026-11-17 to 23, 7 days", TEXT.when(PLAN));
    }

    @Test
    void afterThirtyDaysTheyAreTooOld() {
        assertEquals("Inputs measured 2026-11-17 to 23, 7 days, too old", TEXT.when(PLAN, LocalDate.of(2026, 12, 24)));
        assertEquals("Inputs measured 2026-11-17 to 23, 7 days", TEXT.when(PLAN, LocalDate.of(2026, 12, 23)));
    }

    @Test
    void whereNothingWasMeasuredNothingIsSaid() {
        assertEquals("", TEXT.when(Fixtures.CHAT));
        assertEquals(List.of(), TEXT.items(Fixtures.CHAT, LocalDate.of(2026, 12, 24)));
    }
}
