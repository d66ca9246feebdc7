package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The chat costs $24 a month, in batches $12.
class CrossoverTest {

    @Test
    void aScenarioAloneCrossesNothing() {
        assertEquals(List.of(), Crossover.of(Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG)));
    }

    @Test
    void creditsEndAndTheOtherRouteIsCheaper() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("36"))))
                .plusVariant("baseline", "batch", "Batch without credits",
                Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL, Levers.GRANT_ON.at("g"), false));
        // January: $0 against $12. February: $36 - $24 = $12 left pay half of $24, and $12 stay, as with batches: the former stays.
        assertEquals(List.of(new Crossover(LocalDate.of(2027, 3, 1), "baseline", "batch", Crossover.Why.CREDITS)),
                Crossover.of(Forecaster.forecast(plan, Fixtures.CATALOG)));
    }

    /// $20 a month of a minimum against calls that grow by half each month: $8, $12, $18, $27.
    @Test
    void growingDemandMakesAFixedPriceTheCheaperOne() {
        Plan grown = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Map.of(Levers.GROWTH.at("chat"), Percent.of("50"),
                Levers.CALLS.at("chat"), Count.of(10_000))));
        Plan plan = grown.plusVariant("baseline", "flat", "Flat",
                Map.of(Levers.GROWTH.at("chat"), Percent.ZERO, Levers.CALLS.at("chat"), Count.of(25_000)));
        assertEquals(List.of(new Crossover(LocalDate.of(2027, 4, 1), "baseline", "flat", Crossover.Why.VOLUME)),
                Crossover.of(Forecaster.forecast(plan, Fixtures.CATALOG)));
    }

    /// $2,000 a month, from April on $1,000, against $1,500.
    @Test
    void aPriceThatChangesIsTheCause() {
        Plan plan = Fixtures.plan(Fixtures.workload("chat", Market.DATED, 1_000, 1_000_000, 0))
                .plusVariant("baseline", "same", "Another", Map.of(Levers.MODEL.at("chat"), Market.HALF_PRICED,
                        Levers.CALLS.at("chat"), Count.of(1_500)));
        assertEquals(List.of(new Crossover(LocalDate.of(2027, 4, 1), "same", "baseline", Crossover.Why.PRICES)),
                Crossover.of(Forecaster.forecast(plan, Market.CATALOG)));
    }

    /// January: $24 against $20; in February both are $20, and the one that was the cheapest stays it.
    @Test
    void ofEqualOnesTheFormerStays() {
        Plan falling = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Levers.RAMP.at("chat"),
                new TreeMap<>(Map.of(YearMonth.of(2027, 2), Count.of(25_000)))));
        Plan plan = falling.plusVariant("baseline", "flat", "Flat", Map.of(Levers.CALLS.at("chat"), Count.of(25_000)));
        assertEquals(List.of(), Crossover.of(Forecaster.forecast(plan, Fixtures.CATALOG)));
    }

    /// $8 of credits end on 1 February, and in April, when $27 is more than $20, have nothing to do with it.
    @Test
    void creditsThatEndedLongBeforeAreNotTheCause() {
        Plan grown = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Credits", Money.of("8")))
                .with(Map.of(Levers.GROWTH.at("chat"), Percent.of("50"), Levers.CALLS.at("chat"), Count.of(10_000))));
        Plan plan = grown.plusVariant("baseline", "flat", "Flat", Map.of(Levers.GROWTH.at("chat"), Percent.ZERO,
                Levers.CALLS.at("chat"), Count.of(25_000), Levers.GRANT_ON.at("g"), false));
        assertEquals(List.of(new Crossover(LocalDate.of(2027, 4, 1), "baseline", "flat", Crossover.Why.VOLUME)),
                Crossover.of(Forecaster.forecast(plan, Fixtures.CATALOG)));
    }
}
