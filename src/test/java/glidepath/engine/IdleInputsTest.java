package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.ServiceTier;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Section;

/// What a workload says and nothing reads is told, and no more once what it needs is there.
class IdleInputsTest {

    private static final Predicate<String> IDLE = List.of("reserved", "failure", "rate", "share", "long", "turns", "review", "training",
            "rented", "own", "longer", "week")
            .stream().map("check.nothing."::concat).toList()::contains;

    private static List<String> said(Plan plan) {
        return PlanChecks.check(plan, Fixtures.CATALOG).stream().map(problem -> problem.message().key()).filter(IDLE).toList();
    }

    /// @param written `tokens.longShare=10%`
    private static Plan with(Plan plan, String written) {
        Plan changed = plan;
        for (String part : written.split("; ")) {
            String[] input = part.split("=");
            Lever<?> lever = Levers.find(Section.WORKLOADS, input[0]).orElseThrow();
            InputRef<?> ref = lever.at("chat");
            changed = changed.withAssumptions(changed.assumptions().with(Map.of(ref, lever.read(input[1]))));
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource({"reserved, reserved.inputPerMinute=1000, route.tier=reserved", "failure, retry.failure=20%, retry.mode=policy",
        "rate, retry.mode=policy; retry.rate=20%, retry.failure=5%", "share, provisioned.share=50%, provisioned.units=1",
        "long, tokens.longShare=10%, tokens.longInput=300000", "turns, tokens.turns.prefix=4000, tokens.turns.count=5",
        "review, review.share=10%; review.minutes=5, review.hourlyRate=40",
        "training, training.tokens=1000000; training.month=2029-01, training.month=2027-02",
        "longer, tokens.longInput=300000, tokens.longShare=10%", "week, demand.course.week=weekends, demand.per=working-day",
        "rented, provisioned.units=1, provisioned.share=20%", "own, route.batchShare=40%; imported.on=true, imported.on=false",
        "own, route.tier=priority; imported.on=true, imported.on=false", "own, route.surcharge=10%; imported.on=true, imported.on=false"})
    void whatIsEnteredIsToldUntilWhatItNeedsIsThere(String key, String entered, String needed) {
        Plan idle = with(Fixtures.CHAT, entered);
        assertEquals(List.of("check.nothing." + key), said(idle));
        assertEquals(List.of(), said(with(idle, needed)));
        assertEquals(List.of(), said(Fixtures.CHAT));
    }

    /// A variant that does without does so on purpose.
    @Test
    void whatAnotherScenarioUsesIsNotTold() {
        Plan reserved = with(Fixtures.CHAT, "reserved.inputPerMinute=1000; route.tier=reserved");
        assertEquals(List.of(), said(reserved.plusVariant("baseline", "plain", "Plain", Map.of(Levers.TIER.at("chat"), ServiceTier.STANDARD))));
    }

    /// But the one that has every input: it reserves for calls of the flexible tier.
    @Test
    void noOtherSampleHasAny() {
        var told = new ArrayList<String>();
        Samples.NAMES.forEach(name -> PlanChecks.check(Samples.read(name), Catalogs.shipped()).stream()
                .map(problem -> problem.message().key()).filter(IDLE).forEach(key -> told.add(name + " " + key)));
        assertEquals(List.of("everything check.nothing.reserved"), told);
    }
}
