package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Limits;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.ForAll;
import glidepath.engine.Sketch;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.TokenShape;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What has no price is no $0 in a draw or where a value is sought, either.
class PricedDrawsTest {

    /// 1,000 calls of 4,000 and 500 tokens are 4 x $0.7975 + 0.5 x $2.3925 = $4.38625 a month. Nobody sells batches of this model.
    private static final Plan CHAT = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Map.of(
            Levers.MODEL.at("chat"), ModelId.parse("deepseek/deepseek-v4-pro"), Levers.CALLS.at("chat"), Count.of(1_000),
            Levers.INPUT.at("chat"), Count.of(4_000), Levers.OUTPUT.at("chat"), Count.of(500))));
    private static final InputRef<Percent> BATCHES = Levers.BATCH_SHARE.at("chat");
    private static final InputRef<Count> CALLS = Levers.CALLS.at("chat");

    private static boolean isComplete(Plan plan, InputRef<?> input, String low, String likely, String high) {
        Plan ranged = plan.withRange("baseline", input, Range.of(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high)));
        return Simulation.of(ranged, Catalogs.shipped(), 100, () -> false).orElseThrow().scenarios().getFirst().complete();
    }

    private static GoalSeeker seeker(Plan plan, String bill) {
        return new GoalSeeker(plan, plan.baseline(), Catalogs.shipped(), new MonthBillGoal(YearMonth.of(2027, 1), Money.of(bill)),
                OptionalDouble.empty());
    }

    private static GoalSeeker.Answer answer(GoalSeeker seeker, InputRef<?> input) {
        return seeker.answers().stream().filter(answer -> answer.input().equals(input)).findFirst().orElseThrow();
    }

    @Test
    void whereNothingIsDrawnItIsWhatTheForecastSays() {
        ForAll.plans((Sketch sketch) -> assertEquals(sketch.forecast().complete(), CompiledScenario.of(sketch.settings(),
                sketch.assumptions(), sketch.catalog(), List.of()).isPriced()));
    }

    @Test
    void aRangeThatReachesWhatHasNoPriceLeavesLowerBounds() {
        assertFalse(isComplete(CHAT, BATCHES, "0", "0", "0.5"), "no batches are sold");
        assertTrue(isComplete(CHAT, CALLS, "100", "1000", "5000"));
        assertFalse(isComplete(CHAT.withAssumptions(CHAT.assumptions().with(Map.of(CALLS, Count.ZERO, Levers.MODEL.at("chat"),
                ModelId.parse("nobody/unknown")))), CALLS, "0", "0", "5000"), "no call is made as things are likely");
        assertFalse(isComplete(CHAT, Levers.FALLBACK_SHARE.at("chat"), "0", "0", "0.1"), "no second model is named");
    }

    /// Units of a model whose units have no price: what runs in no month of the plan is not charged.
    @Test
    void unitsOutsideThePlanLackNoPrice() {
        assertTrue(units("2029-01").complete());
        ScenarioOdds june = units("2027-06");
        assertFalse(june.complete());
        assertTrue(june.complete(YearMonth.of(2027, 5)));
        assertFalse(june.complete(YearMonth.of(2027, 6)));
    }

    private static ScenarioOdds units(String from) {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Levers.PROVISIONED_FROM.at("chat"),
                Optional.of(YearMonth.parse(from)))).withRange("baseline", Levers.PROVISIONED_UNITS.at("chat"),
                Range.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN));
        return Simulation.of(plan, Fixtures.CATALOG, 100, () -> false).orElseThrow().scenarios().getFirst();
    }

    /// Prompts below 1,024 tokens are not written into the cache, so that an hour there, which has no price, is not sold. That many are in
    /// one of 276,000 draws of a triangle from 500 to 1,025 whose top is at 500: a tornado shows its end.
    @Test
    void whatNoDrawAndNoEndOfARangeComesToLacksNoPrice() {
        assertTrue(hoursInCache("100", "300", "1000").complete());
        assertFalse(hoursInCache("100", "300", "3000").complete());
        assertFalse(hoursInCache("500", "500", "1025").complete());
    }

    private static ScenarioOdds hoursInCache(String low, String likely, String high) {
        Model large = Fixtures.CATALOG.models().get(Fixtures.LARGE);
        var least = new Model(large.id(), large.name(), large.product(), "", large.prices(), large.source(), large.batch(), large.tiers(),
                Map.of(), ModelFacts.NONE.with(new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(1_024))),
                large.rules(), List.of());
        var catalog = PriceCatalog.of("test", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(least), List.of());
        Plan chat = Fixtures.plan(Fixtures.chat(Fixtures.LARGE));
        Plan plan = chat.withAssumptions(chat.assumptions().with(Map.of(Levers.CACHE_WRITE.at("chat"), Percent.of("20"),
                Levers.CACHE_FOR.at("chat"), TokenShape.CacheTime.ONE_HOUR))).withRange("baseline", Levers.INPUT.at("chat"),
                new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), Range.Shape.TRIANGULAR, List.of(),
                Optional.empty()));
        return Simulation.of(plan, catalog, 100, () -> false).orElseThrow().scenarios().getFirst();
    }

    /// $2 / $4.38625 of 1,000 calls are 455.9703.
    @Test
    void aValueForWhichNoPriceIsKnownReachesNothing() {
        GoalSeeker two = seeker(CHAT, "2");
        assertEquals(0, new BigDecimal("455.9703").compareTo(answer(two, CALLS).value().orElseThrow()));
        assertTrue(answer(two, BATCHES).value().isEmpty());
        assertFalse(answer(two, BATCHES).always());
        GoalSeeker met = seeker(CHAT, "5");
        assertTrue(met.isMet());
        assertFalse(answer(met, BATCHES).always(), "half in batches has no price");
    }

    @Test
    void whatOnlyMissingPricesDecideIsUnknown() {
        Plan unknown = CHAT.withAssumptions(CHAT.assumptions().plus(Fixtures.workload("other", ModelId.parse("nobody/unknown"), 10, 800, 200)));
        assertEquals(GoalSeeker.Standing.UNKNOWN, seeker(unknown, "5").standing());
        assertEquals(GoalSeeker.Standing.MISSED, seeker(unknown, "4").standing(), "what has a price is $4.39");
        assertEquals(GoalSeeker.Standing.MET, seeker(CHAT, "5").standing());
    }
}
