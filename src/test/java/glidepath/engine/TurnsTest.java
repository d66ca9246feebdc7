package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.texts.Explanation;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A task as turns (cost model, section 3), worked out by hand.
class TurnsTest {

    /// 1,000 tasks of 3 turns: a prefix of 2,000, 100 new and 300 out a turn. Turns send 2,100, 2,500 and 2,900 tokens.
    private static final Sketch TASK = turns(3_000, Map.of(Levers.TURNS, "3", Levers.TURN_PREFIX, "2000", Levers.TURN_INPUT, "100",
            Levers.TURN_OUTPUT, "300", Levers.TURN_HITS, "90%"));

    private static Sketch turns(long calls, Map<glidepath.plan.Lever<?>, String> written) {
        return Sketch.of(Market.STEPPED, calls, 999_999, 888_888).with(written);
    }

    private static BigDecimal tokens(Sketch sketch, Meter meter) {
        return sketch.charges().stream().filter(charge -> charge.line().rule().counted().equals(meter.key()))
                .map(Charge::quantity).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    /// Of 7,500 tokens, 90 % of the 2,100 and 2,500 that turns 1 and 2 had sent are read: 4,140; 3,360 are written.
    @Test
    void earlierTurnsAreReadFromTheCacheAndTheRestIsWritten() {
        assertEquals(new BigDecimal("4140000").stripTrailingZeros(), tokens(TASK, Meter.CACHE_READ));
        assertEquals(new BigDecimal("3360000").stripTrailingZeros(), tokens(TASK, Meter.CACHE_WRITE));
        assertEquals(new BigDecimal("900000").stripTrailingZeros(), tokens(TASK, Meter.OUTPUT));
        assertEquals(BigDecimal.ZERO, tokens(TASK, Meter.INPUT));
        assertEquals(Money.of("27.342"), TASK.gross());   // 4.14 x 0.3 + 3.36 x 3.75 + 0.9 x 15
        assertEquals(new BigDecimal("1000"), TASK.bill().tasks());
        assertEquals(new BigDecimal("3000"), TASK.bill().calls());
    }

    /// A third of a task that sends 7,500 tokens: 1,380 x 0.3 + 1,120 x 3.75 + 300 x 15 of a million.
    @Test
    void theMeanCallCostsAShareOfTheTask() {
        Model model = TASK.catalog().model(Market.STEPPED).orElseThrow();
        LocalDate day = LocalDate.of(2027, 1, 1);
        Workload task = TASK.plan().assumptions().workloads().getFirst();
        assertEquals(Optional.of(Money.of("0.009114")), CallPrice.ofMean(model, day, task));
        Workload call = Sketch.of(Market.STEPPED, 1, 1_000, 100).plan().assumptions().workloads().getFirst();
        assertEquals(Optional.of(Money.of("0.0045")), CallPrice.ofMean(model, day, call));
        assertEquals(Optional.of(Money.of("0.0045")), CallPrice.ofMean(model, day, call.tokens()));
    }

    @Test
    void inOneHourCachesMissesAreWrittenAtTheOneHourRate() {
        assertEquals(Money.of("34.902"), TASK.with(Levers.CACHE_FOR, glidepath.plan.TokenShape.CacheTime.ONE_HOUR).gross());   // 3.36 x 6
    }

    /// A model without cache writes: what misses is fresh input.
    @Test
    void withoutCacheWritesMissesAreFreshInput() {
        Sketch sketch = new Sketch(TASK.settings(), TASK.assumptions().with(Levers.MODEL.at("chat"), Market.NOVA), TASK.catalog());
        assertEquals(BigDecimal.ZERO, tokens(sketch, Meter.CACHE_WRITE));
        assertEquals(new BigDecimal("3360000").stripTrailingZeros(), tokens(sketch, Meter.INPUT));
        assertEquals(Money.of("4.5"), sketch.gross());   // 7.5 x 0.30, of which 4.14 are read at the price of input, and 0.9 x 2.50
    }

    /// 160,000, 210,000 and 260,000 tokens, all that can be read from the cache: the second and third turn pay the higher tier.
    @Test
    void everyTurnHasItsOwnContextTier() {
        Sketch sketch = turns(3, Map.of(Levers.TURNS, "3", Levers.TURN_PREFIX, "150000", Levers.TURN_INPUT, "10000", Levers.TURN_OUTPUT,
                "40000",
                Levers.TURN_HITS, "100%"));
        // 0.16 x 3.75 + 0.04 x 15; 0.16 x 0.6 + 0.05 x 7.5 + 0.04 x 22.5; 0.21 x 0.6 + 0.05 x 7.5 + 0.04 x 22.5
        assertEquals(Money.of("3.972"), sketch.gross());
        assertEquals("Output tokens (turns from 200,001 tokens on)", Messages.root().what(sketch.charges().getLast()));
        // 150,000, 200,000 and 250,000: a turn of just 200,000 is still in the lower tier
        Money just = sketch.with(Levers.TURN_PREFIX, Count.of(140_000)).gross();
        assertEquals(Money.of("3.39"), just);   // 0.5625 + 0.6; 0.045 + 0.1875 + 0.6; 0.12 + 0.375 + 0.9
    }

    /// Turns of 500, 900 and 1,300 tokens, of which the model caches those of 1,024 or more.
    @Test
    void everyTurnHasItsOwnSmallestCacheablePrefix() {
        Sketch sketch = turns(3, Map.of(Levers.TURNS, "3", Levers.TURN_PREFIX, "400", Levers.TURN_INPUT, "100", Levers.TURN_OUTPUT, "300",
                Levers.TURN_HITS, "50%"));
        assertEquals(new BigDecimal("1400").stripTrailingZeros(), tokens(sketch, Meter.INPUT));
        assertEquals(new BigDecimal("450").stripTrailingZeros(), tokens(sketch, Meter.CACHE_READ));
        assertEquals(new BigDecimal("850").stripTrailingZeros(), tokens(sketch, Meter.CACHE_WRITE));
        Sketch just = sketch.with(Levers.TURN_PREFIX, Count.of(524));   // 624, 1,024, 1,424
        assertEquals(new BigDecimal("624"), tokens(just, Meter.INPUT));
    }

    /// Of turns of 400,000, 800,000 and 1,200,000 tokens the third does not fit into a window of a million.
    @Test
    void aTurnBeyondTheWindowIsMarked() {
        Model limited = Market.CATALOG.model(Market.STEPPED).orElseThrow().with(ModelFacts.NONE.with(
                new Limits(OptionalLong.of(1_000_000), OptionalLong.of(3_000), OptionalInt.empty())));
        var catalog = PriceCatalog.of("limited", LocalDate.of(2026, 11, 1), Market.CATALOG.providers().values(), List.of(limited),
                List.of());
        Sketch plain = turns(3, Map.of(Levers.TURNS, "3", Levers.TURN_INPUT, "400000"));
        var sketch = new Sketch(plain.settings(), plain.assumptions(), catalog);
        List<Charge> beyond = sketch.charges().stream().filter(charge -> charge.line().beyond().isPresent()).toList();
        assertEquals(List.of("cache_write_mtok.from-1000001"), beyond.stream().map(charge -> charge.line().what()).toList());
        assertEquals(0, new BigDecimal("1200000").compareTo(beyond.getFirst().quantity()));
        assertTrue(PlanChecks.check(sketch.plan(), catalog).stream().anyMatch(problem -> problem.message().equals(
                Message.of("check.call", new Count(new BigDecimal("1200000")), limited.id(), 1_000_000L))));
        Sketch answers = sketch.with(Levers.TURNS, Optional.of(1)).with(Levers.TURN_OUTPUT, Count.of(3_001));
        assertTrue(answers.charges().stream().allMatch(charge -> charge.line().beyond().isPresent()));
    }

    /// Nobody caches, and each turn sends all that was sent and answered before: 10 turns of 1,000 and 1,000 send 100 times as much as one.
    @Test
    void whatATaskSendsGrowsWithTheSquareOfItsTurns() {
        Map<glidepath.plan.Lever<?>, String> shape = Map.of(Levers.TURNS, "1", Levers.TURN_INPUT, "1000", Levers.TURN_OUTPUT, "1000");
        Sketch one = Sketch.of(Fixtures.SMALL, 1, 0, 0).with(shape);
        Sketch ten = one.with(Levers.TURNS, Optional.of(10)).with(Levers.CALLS, Count.of(10));
        assertEquals(new BigDecimal("1000").stripTrailingZeros(), sent(one));
        assertEquals(new BigDecimal("100000").stripTrailingZeros(), sent(ten));
    }

    private static BigDecimal sent(Sketch sketch) {
        return sketch.charges().stream().filter(charge -> !charge.line().what().startsWith("output")).map(Charge::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    @Test
    void turnsAreTheCallsOfATask() {
        Sketch driven = TASK.with(Levers.CALLS_PER_TASK, Count.of(77)).with(Levers.USERS, Optional.of(Count.of(10)))
                .with(Levers.TASKS_PER_USER, Count.of(5));
        assertEquals(new BigDecimal("150"), driven.bill().calls());
        assertEquals(0, new BigDecimal("50").compareTo(driven.bill().tasks()));
    }

    @Test
    void retriesBatchesAndOtherUnitsConcernTurnsAsTheyDoCalls() {
        assertEquals(Money.of("30.0762"), TASK.with(Levers.RETRY_RATE, Percent.of("10")).gross());
        Sketch half = new Sketch(TASK.settings(), TASK.assumptions().with(Map.of(Levers.MODEL.at("chat"), Market.NOVA_GEO,
                Levers.BATCH_SHARE.at("chat"), Percent.ALL)), TASK.catalog());
        assertEquals(Money.of("2.40405"), half.gross());   // 7.5 x 0.1595 and 0.9 x 1.342
        assertEquals(half.gross(), half.on(Surfaces.BATCH));
    }

    /// Turn 4 of 40 reads 90 % of what turn 3 sent: 2,900; turn 40 of what turn 39 sent: 17,300.
    @Test
    void theExplanationSaysWhyALaterTurnCostsMore() {
        Sketch sketch = TASK.with(Levers.TURNS, Optional.of(40)).with(Levers.CALLS, Count.of(40));
        Charge read = sketch.charges().stream().filter(charge -> charge.line().what().startsWith("cache_read")).findFirst().orElseThrow();
        List<TurnCost> two = TurnCost.earlyAndLast(read.line(), sketch.assumptions());
        assertEquals(List.of(4, 40), two.stream().map(TurnCost::turn).toList());
        assertEquals(0, new BigDecimal("2610").compareTo(two.getFirst().tokens()));
        assertEquals(0, new BigDecimal("15570").compareTo(two.getLast().tokens()));
        assertEquals(Money.of("0.004671"), two.getLast().cost());
        var explanation = new Explanation(Messages.root(), sketch.catalog(), sketch.assumptions());
        assertEquals(List.of("Turn 4: 2,610 tokens, $0.0007830; turn 40: 15,570 tokens, $0.004671. Each turn sends again what the turns "
                + "before it sent "
                + "and answered, so what a task sends grows with the square of its turns."), explanation.turns(read.line()));
        assertTrue(explanation.formula(read).contains("tokens read from cache by all turns"), explanation.formula(read));
        Charge output = sketch.charges().getLast();
        assertEquals(List.of(), explanation.turns(output.line()));
    }

    @Test
    void aQuotaCountsWhatTurnsDoNotReadFromTheCache() {
        var use = QuotaUse.of(TASK.with(Levers.QUOTA_TOKENS, Optional.of(Count.of(1))).assumptions().workload("chat"),
                TASK.catalog().model(Market.STEPPED).orElseThrow(), new BigDecimal("43200"), TASK.settings().start(), TASK.settings());
assertEquals(0, new BigDecimal("2620").compareTo(use.tokens()));   // a call a minute: 3,360 / 3 and 300 x 5
    }

    /// A first turn of just 200,000 tokens has the lower price: 0.2 x 3.75; then 0.2 x 0.6 + 0.05 x 7.5 of 250,000, at the higher.
    @Test
    void aFirstTurnThatJustReachesTheStepIsBelowIt() {
        Sketch sketch = turns(2, Map.of(Levers.TURNS, "2", Levers.TURN_PREFIX, "150000", Levers.TURN_INPUT, "50000", Levers.TURN_OUTPUT,
                "0", Levers.TURN_HITS, "100%"));
        assertEquals(Money.of("1.245"), sketch.gross());
    }
}
