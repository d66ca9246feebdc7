package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Access;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ProviderRules;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A plan from December 2026 on, for 6 months, of one workload with 1,000 tokens in and 100 out.
class ModelChecksTest {

    private static final ModelId ID = ModelId.parse("aws/maker.model");

    private static Plan plan(ModelId model, Map<Lever<?>, Object> values) {
        Plan plan = Plan.empty("Test", new Settings(YearMonth.of(2026, 12), 6, MonthConvention.THIRTY_DAYS, Percent.ZERO), "Base")
                .withAssumptions(Fixtures.plan(Fixtures.workload("w", model, 1_000, 1_000, 100)).assumptions());
        for (var entry : values.entrySet()) {
            plan = plan.withAssumptions(plan.assumptions().with(Map.of(new InputRef<>(entry.getKey(), "w"), entry.getValue())));
        }
        return plan;
    }

    private static List<String> found(ModelFacts facts, Map<Lever<?>, Object> values) {
        Model model = Fixtures.model(ID, "Amazon Bedrock", Map.of(Meter.INPUT, Fixtures.flat("1"), Meter.OUTPUT, Fixtures.flat("2")))
                .with(facts);
        return keys(PlanChecks.check(plan(ID, values),
                PriceCatalog.of("test", LocalDate.of(2026, 11, 1), List.of(), List.of(model), List.of())));
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.kind() != ProblemKind.PRICE_OLD && problem.kind() != ProblemKind.PRICE_UNCHECKED)
                .map(problem -> problem.severity() + " " + problem.message().key()).toList();
    }

    private static ModelFacts life(Life life) {
        return ModelFacts.NONE.with(life);
    }

    @Test
    void aModelThatEndedIsAnErrorAndOneThatEndsWithinThePlanAWarning() {
        assertEquals(List.of("ERROR check.life.ended"), found(life(Life.until(LocalDate.of(2026, 12, 1), Fixtures.PAGE)), Map.of()));
        assertEquals(List.of("WARNING check.life.ends"), found(life(Life.until(LocalDate.of(2026, 12, 2), Fixtures.PAGE)), Map.of()));
        assertEquals(List.of("WARNING check.life.ends"), found(life(Life.until(LocalDate.of(2027, 5, 31), Fixtures.PAGE)), Map.of()));
        assertEquals(List.of(), found(life(Life.until(LocalDate.of(2027, 6, 1), Fixtures.PAGE)), Map.of()), "it answers to the last day");
        assertEquals(List.of("WARNING check.life.deprecated"),
                found(life(new Life(Optional.empty(), Optional.of(LocalDate.of(2026, 7, 1)), Optional.empty(), Optional.empty())), Map.of()));
        assertEquals(List.of("WARNING check.life.announced"),
                found(life(new Life(Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty(), Optional.empty(), Optional.empty())),
                        Map.of()));
    }

    @Test
    void aCallBeyondTheContextWindowOrTheMostOutputCannotBeMade() {
        ModelFacts limited = ModelFacts.NONE.with(new Limits(OptionalLong.of(1_000), OptionalLong.of(100), OptionalInt.empty()));
        assertEquals(List.of(), found(limited, Map.of()), "it just fits");
        assertEquals(List.of("WARNING check.call"), found(limited, Map.of(Levers.INPUT, Count.of(1_001))));
        assertEquals(List.of("WARNING check.answer"), found(limited, Map.of(Levers.OUTPUT, Count.of(101))));
        assertEquals(List.of("WARNING check.call"),
                found(limited, Map.of(Levers.LONG_SHARE, Percent.of("1"), Levers.LONG_INPUT, Count.of(2_000))));
        assertEquals(List.of("WARNING check.nothing.longer"), found(limited, Map.of(Levers.LONG_INPUT, Count.of(2_000))), "no call is long");
    }

    @Test
    void anAccountIsAskedWhatItsOwnProfilesCall() {
        String profile = "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/abc";
        Plan plan = Fixtures.plan(Fixtures.workload("chat", new ModelId("aws", profile), 1_000, 1_000, 100));
        assertTrue(PlanChecks.check(plan, Catalogs.shipped()).stream().anyMatch(problem -> problem.message().equals(
                Message.of("check.model.own", new ModelId("aws", profile), "aws bedrock get-inference-profile --inference-profile-identifier "
                        + profile))));
    }

    /// Sonnet 4.5 has a window of 200,000 tokens by the tables, and a price of 6.00 and 22.50 above 200,000, at which a call of 200,001 and
    /// 1,000 tokens is made: $1.200006 + $0.0225. Opus 4.5 has no such price.
    @Test
    void aCallThatHasAPriceCanBeMade() {
        PriceCatalog shipped = Catalogs.shipped();
        for (var said : Map.of("claude-sonnet-4-5-20250929", "check.call.priced", "claude-opus-4-5-20251101", "check.call").entrySet()) {
            ModelId model = ModelId.parse("aws/global.anthropic." + said.getKey() + "-v1:0");
            Plan plan = Fixtures.plan(Fixtures.workload("chat", model, 1_000, 200_001, 1_000));
            assertTrue(PlanChecks.check(plan, shipped).stream().map(problem -> problem.message().key()).toList().contains(said.getValue()),
                    said.getKey());
            boolean marked = Forecaster.forecast(plan, shipped).baseline().firstMonth().charges().stream()
                    .anyMatch(charge -> charge.line().beyond().isPresent());
            assertEquals(said.getValue().equals("check.call"), marked, said.getKey());
        }
    }

    @Test
    void aPromptBelowTheSmallestCacheablePrefixIsNotCached() {
        ModelFacts limited = ModelFacts.NONE.with(new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(1_024)));
        assertTrue(found(limited, Map.of(Levers.CACHE_READ, Percent.of("50"))).contains("WARNING check.cache.minimum"));
        assertFalse(found(limited, Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.INPUT, Count.of(1_024)))
                .contains("WARNING check.cache.minimum"));
        assertTrue(found(limited, Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.INPUT, Count.of(1_024), Levers.LONG_SHARE,
                Percent.of("1"), Levers.LONG_INPUT, Count.of(1_023))).contains("WARNING check.cache.minimum"), "nor is a long one");
    }

    /// Three turns of 350, 600 and 850 tokens are too short, a fourth of 1,100 is not; what they do not read they write.
    @Test
    void turnsOfWhichNoneIsLongEnoughAreNotCached() {
        ModelFacts limited = ModelFacts.NONE.with(new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(1_024)));
        Map<Lever<?>, Object> turns = Map.of(Levers.TURNS, Optional.of(3), Levers.TURN_PREFIX, Count.of(250), Levers.TURN_INPUT,
                Count.of(100), Levers.TURN_OUTPUT, Count.of(150));
        assertTrue(found(limited, turns).contains("WARNING check.cache.minimum"));
        var more = new HashMap<>(turns);
        more.put(Levers.TURNS, Optional.of(4));
        assertFalse(found(limited, more).contains("WARNING check.cache.minimum"));
        more.put(Levers.TURN_HITS, Percent.of("90"));
        assertTrue(found(limited, more).contains("WARNING check.cache"), "the model has no rate for what is read");
    }

    @Test
    void anUnknownRegionIsQuestionedWithTheNearestThatIsKnown() {
        ModelFacts placed = ModelFacts.NONE.with(List.of(new Access("a", "us-east-1"), new Access("b", "eu-west-1"), new Access("c", "us"),
                new Access("d", Access.IN_REGION)));
        assertEquals(List.of("WARNING check.region"), found(placed, Map.of(Levers.REGION, "mars-1")));
        assertEquals(List.of(), found(placed, Map.of(Levers.REGION, "eu-west-1")));
        assertEquals(List.of(), found(ModelFacts.NONE, Map.of(Levers.REGION, "mars-1")), "where no region is known, none is questioned");
        Problem problem = PlanChecks.check(plan(ModelId.parse("aws/amazon.nova-pro-v1:0"), Map.of(Levers.REGION, "us-esat-1")),
                Catalogs.shipped()).stream()
                .filter(each -> each.kind() == ProblemKind.REGION_UNKNOWN).findFirst().orElseThrow();
        assertEquals("us-east-1", problem.message().args().getLast());
        assertEquals(Optional.of(Levers.REGION.at("w")), problem.place());
    }

    @Test
    void aGrantThatExpiredBeforeThePlanIsANote() {
        Grant old = new Grant("g", "Old", true, "aws", Money.of("10"), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 30)),
                List.of());
        Plan plan = plan(Fixtures.SMALL, Map.of());
        List<Problem> found = PlanChecks.check(plan.withAssumptions(plan.assumptions().plus(old)), Fixtures.CATALOG);
        assertEquals(List.of("NOTE check.grant.expired"), keys(found));
        assertEquals(Optional.of(Levers.GRANT_EXPIRES.at("g")), found.getFirst().place());
    }

    /// Nova Premier and Llama 3.2 ended in 2026, Sonnet 4 in October; Opus 4.1 ends on 8 January 2027.
    @Test
    void theShippedCatalogKnowsModelsThatEnded() {
        Map<String, String> expected = Map.of("aws/amazon.nova-premier-v1:0", "ERROR check.life.ended",
                "aws/meta.llama3-2-90b-instruct-v1:0", "ERROR check.life.ended",
                "aws/global.anthropic.claude-sonnet-4-20250514-v1:0", "ERROR check.life.ended",
                        "aws/regional.anthropic.claude-opus-4-1-20250805-v1:0", "WARNING check.life.ends");
        expected.forEach((id, key) -> assertTrue(keys(PlanChecks.check(plan(ModelId.parse(id), Map.of()), Catalogs.shipped()))
                .contains(key), id));
    }

    @Test
    void theShippedCatalogKnowsTheContextWindow() {
        assertTrue(keys(PlanChecks.check(plan(ModelId.parse("anthropic/claude-haiku-4-5"), Map.of(Levers.INPUT, Count.of(1_500_000))),
                Catalogs.shipped()))
                .contains("WARNING check.call"));
    }

    @Test
    void theWeightiestProblemComesFirst() {
        Plan plan = plan(ID, Map.of(Levers.INPUT, Count.of(2_000), Levers.RETRY_RATE, Percent.of("20")));
        Model model = Fixtures.model(ID, "Amazon Bedrock", Map.of(Meter.INPUT, Fixtures.flat("1"), Meter.OUTPUT, Fixtures.flat("2")))
                .with(ModelFacts.NONE.with(Limits.window(1_000)).with(Life.until(LocalDate.of(2026, 12, 1), Fixtures.PAGE)));
        List<Problem> found = PlanChecks.check(plan,
                PriceCatalog.of("test", LocalDate.of(2026, 11, 1), List.of(), List.of(model), List.of()));
        assertEquals(List.of("ERROR check.life.ended", "WARNING check.call", "WARNING check.retries"), keys(found));
        assertTrue(found.getFirst().weight() > found.get(1).weight() && found.get(1).weight() > found.get(2).weight());
        assertEquals("CALL_TOO_LARGE/" + Levers.INPUT.at("w"), found.get(1).key(), "it stays the same when the number of tokens changes");
    }

    /// Cached tokens in batches: told where they are billed as fresh input, or nobody knows.
    @Test
    void cachingInBatchesIsQuestionedWhereItSavesNothing() {
        Map<Lever<?>, Object> both = Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.BATCH_SHARE, Percent.of("50"));
        assertEquals(List.of("check.batch.caching"), batches(BatchCaching.AS_FRESH, both));
        assertEquals(List.of("check.batch.caching.unknown"), batches(BatchCaching.UNKNOWN, both));
        assertEquals(List.of(), batches(BatchCaching.MULTIPLY, both));
        assertEquals(List.of("check.batch.caching.unknown"), batches(BatchCaching.OWN_RATE, both), "the model has no such rate");
        assertEquals(List.of(), batches(BatchCaching.AS_FRESH, Map.of(Levers.CACHE_READ, Percent.of("50"))));
        assertEquals(List.of(), batches(BatchCaching.AS_FRESH, Map.of(Levers.BATCH_SHARE, Percent.of("50"))));
        assertEquals(List.of("check.batch.caching"), batches(BatchCaching.AS_FRESH,
                Map.of(Levers.CACHE_WRITE, Percent.of("50"), Levers.BATCH_SHARE, Percent.of("50"))));
        assertEquals(List.of(), batches(BatchCaching.AS_FRESH,
                Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.BATCH_SHARE, Percent.of("50"), Levers.IMPORTED, true)));
    }

    /// Nova Pro costs 0.80 in us-east-1 and 1.05 in Europe.
    @Test
    void aModelWithThePricesOfAnotherPlaceIsQuestioned() {
        String expected = "check.region.prices";
        assertTrue(inRegion("aws/amazon.nova-pro-v1:0", "eu-west-1").contains(Message.of(expected, "eu-west-1",
                ModelId.parse("aws/eu.amazon.nova-pro-v1:0"), ModelId.parse("aws/amazon.nova-pro-v1:0"))));
        assertEquals(List.of(Message.of(expected, "ap-southeast-1", ModelId.parse("aws/apac.amazon.nova-pro-v1:0"),
                ModelId.parse("aws/amazon.nova-pro-v1:0"))), inRegion("aws/amazon.nova-pro-v1:0", "ap-southeast-1").stream()
                .filter(found -> found.key().startsWith("check.region")).toList(), "no price names Singapore, but bills do");
        for (String right : List.of("aws/amazon.nova-pro-v1:0 us-west-2", "aws/eu.amazon.nova-pro-v1:0 eu-west-1", "openai/gpt-4o us-east-1",
                "aws/global.anthropic.claude-sonnet-4-6-v1:0 eu-west-1", "aws/regional.anthropic.claude-sonnet-4-6-v1:0 ap-northeast-1")) {
            String[] parts = right.split(" ");
            assertTrue(inRegion(parts[0], parts[1]).stream().noneMatch(found -> found.key().equals(expected)), right);
        }
    }

    private static List<Message> inRegion(String model, String region) {
        return PlanChecks.check(plan(ModelId.parse(model), Map.of(Levers.REGION, region)), Catalogs.shipped()).stream()
                .map(Problem::message).toList();
    }

    /// There they are not billed at all.
    @Test
    void nothingIsSaidOfCachesWhereNoBatchesAreSold() {
        Plan plan = plan(ModelId.parse("deepseek/deepseek-v4-pro"),
                Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.BATCH_SHARE, Percent.of("50")));
        assertTrue(keys(PlanChecks.check(plan, Catalogs.shipped())).stream().noneMatch(key -> key.contains("check.batch")));
    }

    @Test
    void aWarningOfBatchesNamesTheProviderAndLeadsToItsInput() {
        Plan plan = plan(ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0"),
                Map.of(Levers.CACHE_READ, Percent.of("50"), Levers.BATCH_SHARE, Percent.of("50")));
        Problem found = PlanChecks.check(plan, Catalogs.shipped()).stream()
                .filter(problem -> problem.message().key().startsWith("check.batch")).findFirst().orElseThrow();
        assertEquals("Amazon Bedrock bills cached tokens in batches as fresh input, so the cache shares change nothing there.",
                Messages.root().say(found.message()));
        assertEquals(Optional.of(Levers.BATCH_SHARE.at("w")), found.place());
    }

    private static List<String> batches(BatchCaching caching, Map<Lever<?>, Object> values) {
        Model model = Fixtures.model(ID, "Amazon Bedrock", Map.of(Meter.INPUT, Fixtures.flat("1"), Meter.OUTPUT, Fixtures.flat("2")))
                .with(new ProviderRules(Fixtures.batches(caching), List.of(), List.of(), List.of()));
        return PlanChecks.check(plan(ID, values), PriceCatalog.of("test", LocalDate.of(2026, 11, 1), List.of(), List.of(model), List.of()))
                .stream().map(problem -> problem.message().key()).filter(key -> key.startsWith("check.batch")).toList();
    }
}
