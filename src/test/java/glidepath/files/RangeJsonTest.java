package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Range.Shape;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Percent;

/// Ranges in plans and in their files.
class RangeJsonTest {

    private static final Messages MESSAGES = Messages.root();
    private static final Plan PLAN = Samples.read("support-bot");
    private static final String WORKLOAD = PLAN.assumptions().workloads().getFirst().id();
    private static final InputRef<Count> CALLS = Levers.CALLS.at(WORKLOAD);
    private static final InputRef<Percent> GROWTH = Levers.GROWTH.at(WORKLOAD);
    private static final String VARIANT = PLAN.scenarios().get(1).id();

    private static Plan withRanges() {
        return PLAN.withRange("baseline", CALLS, range("4000", "6000", "9000"))
                .withRange("baseline", GROWTH, range("-0.05", "0.08", "0.11").withShape(Shape.NORMAL)
                        .withCause(Optional.of(new Range.Cause("adoption", new BigDecimal("0.6")))))
                .withRange(VARIANT, CALLS, new Range(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("9"), Shape.MEASURED,
                        List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("9")), Optional.empty()));
    }

    @Test
    void rangesSurviveTheFile() {
        Plan plan = withRanges();
        ReadResult<Plan> read = PlanJson.read(PlanJson.write(plan), MESSAGES);
        assertEquals(List.of(), read.faults());
        assertEquals(plan, read.value().orElseThrow());
    }

    @Test
    void aPlanWithoutRangesHasNoneInItsFile() {
        assertFalse(PlanJson.write(PLAN).contains("uncertainty"));
    }

    @Test
    void theMostLikelyValueIsThePlainOne() {
        assertEquals(Count.of("6000"), withRanges().assumptions().get(CALLS));
    }

    @Test
    void aVariantSeesTheBaselinesRangesUnlessItDecidesOtherwise() {
        Plan plan = PLAN.withRange("baseline", CALLS, range("4000", "6000", "9000"));
        assertTrue(plan.ranges(plan.scenario(VARIANT)).containsKey(CALLS));
        Plan decided = plan.with(VARIANT, CALLS, Count.of("5000"));
        assertFalse(decided.ranges(decided.scenario(VARIANT)).containsKey(CALLS), "a plain value of its own is certain");
    }

    @Test
    void aPlainValueBeyondTheRangeWidensIt() {
        Plan plan = PLAN.withRange("baseline", CALLS, range("4000", "6000", "9000")).with("baseline", CALLS, Count.of("12000"));
        assertEquals(range("4000", "12000", "12000"), plan.uncertainty().own("baseline").get(CALLS));
    }

    @Test
    void rangesOfWhatIsRemovedGoWithIt() {
        Plan plan = withRanges();
        assertTrue(plan.withAssumptions(plan.assumptions().without(glidepath.plan.Section.WORKLOADS, WORKLOAD)).uncertainty().isEmpty());
    }

    @Test
    void aRangeThatCannotBeIsNamedWithItsPlaceAndNothingElseIsLost() {
        String text = PlanJson.write(PLAN.withRange("baseline", GROWTH, range("0.05", "0.08", "0.11")));
        assertTrue(told(text.replace("\"low\": \"5%\"", "\"low\": \"50%\"")).contains("lies above the highest"), told(text));
        assertTrue(told(text.replace("\"high\": \"11%\"", "\"high\": \"9000%\"")).contains("demand.growth > high"));
        assertTrue(told(text.replace("demand.growth", "route.model")).contains("cannot be a range"));
        assertTrue(told(text.replace("\"pert\"", "\"prt\"")).contains("pert"));
    }

    /// A number where ranges of a scenario, a section or an item belong is an error, and not passed over in silence.
    @Test
    void rangesThatAreNoGroupAreTold() {
        String text = PlanJson.write(PLAN.withRange("baseline", GROWTH, range("0.05", "0.08", "0.11")));
        for (String group : List.of("5", "{\"workloads\": 5}", "{\"workloads\": {\"" + WORKLOAD + "\": 5}}")) {
            String told = told(text.replaceFirst("\"ranges\": \\{", "\"ranges\": {\"" + VARIANT + "\": " + group + ","));
            assertTrue(told.contains("a group of values belongs here"), group + ": " + told);
        }
    }

    private static String told(String text) {
        return PlanJson.read(text, MESSAGES).faults().toString();
    }

    private static Range range(String low, String likely, String high) {
        return Range.of(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }
}
