package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.count;
import static glidepath.engine.Sketch.percent;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Evidence;
import glidepath.catalog.Limits;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.TieredPrice;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.CallLimit;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.CostModel;
import glidepath.engine.surface.Surfaces;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.OtherUnits;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.TokenShape;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Cost model, section 5, by hand.
class TokenChargesTest {

    private static final Sketch NOVA = Sketch.of(Market.NOVA, 1, 1_000_000, 1_000_000);

    @Test
    void aTokenCostsAMillionthOfItsRate() {
        assertEquals(usd("2.80"), NOVA.gross());
        assertEquals(usd("0.0000003"), Sketch.of(Market.NOVA, 1, 1, 0).gross());
    }

    /// Nova 2 Lite: 0.30 + 2.50, x 1.75, x 0.5 (Amazon Bedrock pricing, read 2026-09-03).
    @Test
    void aServiceTierCostsItsFactorAndIsOnlyLikely() {
        Sketch priority = NOVA.with(Levers.TIER, ServiceTier.PRIORITY);
        assertEquals(usd("4.90"), priority.gross());
        assertEquals(usd("1.40"), NOVA.with(Levers.TIER, ServiceTier.FLEX).gross());
        assertEquals(Evidence.LIKELY, priority.charges().getFirst().line().source().evidence());
        assertEquals(Evidence.CONFIRMED, NOVA.charges().getFirst().line().source().evidence());
    }

    /// $4 for a million input tokens of its own, 1.75 x $2 for output.
    @Test
    void aModelsOwnTierRateComesFirst() {
        Sketch sketch = Sketch.of(Market.BY_REQUEST, 1, 1_000_000, 1_000_000).with(Levers.TIER, ServiceTier.PRIORITY);
        assertEquals(usd("4"), sketch.charges().get(0).amount());
        assertEquals(usd("3.50"), sketch.charges().get(1).amount());
    }

    /// 1,000 calls at $5 per 1,000 requests, with no tokens at all.
    @Test
    void aModelThatChargesRequestsDoesSoByTheCall() {
        assertEquals(usd("5"), Sketch.of(Market.BY_REQUEST, 1_000, 0, 0).gross());
    }

    /// The seed's scenario 1: $1,000 on demand are $500 in batch.
    @Test
    void batchIsHalfWhereTheModelHasNoBatchRates() {
        Sketch sketch = Sketch.of(SMALL, 1_000_000, 1_000, 250);
        assertEquals(usd("1000"), sketch.gross());
        Sketch batch = sketch.with(Levers.BATCH_SHARE, percent("100"));
        assertEquals(usd("500"), batch.gross());
        assertEquals(usd("500"), batch.on(Surfaces.BATCH));
        assertEquals(Evidence.LIKELY, batch.charges().getFirst().line().source().evidence());
        assertEquals(usd("750"), sketch.with(Levers.BATCH_SHARE, percent("50")).gross());
    }

    /// Nova 2 Lite geo: 0.1595 + 1.342, where half of 0.33 + 2.75 would be 1.54.
    @Test
    void aModelsOwnBatchRatesComeFirst() {
        Sketch batch = Sketch.of(Market.NOVA_GEO, 1, 1_000_000, 1_000_000).with(Levers.BATCH_SHARE, percent("100"));
        assertEquals(usd("1.5015"), batch.gross());
        assertEquals(Evidence.CONFIRMED, batch.charges().getFirst().line().source().evidence());
    }

    @Test
    void aBatchShareOfAModelThatIsNotOfferedForBatchIsUnpriced() {
        Bill bill = Sketch.of(Market.STEPPED, 1_000, 1_000, 1_000).with(Levers.BATCH_SHARE, percent("50")).bill();
        assertFalse(bill.complete());
        assertEquals(usd("9"), bill.gross());
        assertEquals(List.of(Optional.of(Unpriced.NOT_IN_BATCH)), bill.charges().stream().filter(charge -> !charge.isPriced())
                .map(charge -> charge.line().unpriced()).distinct().toList());
    }

    /// A million tokens: half fresh at $3, 30 % read at $0.30, 20 % written at $3.75, or for an hour at $6.
    @Test
    void eachPartOfTheInputIsPricedAtItsOwnRate() {
        Map<glidepath.plan.Lever<?>, String> cached = Map.of(Levers.CACHE_READ, "30%", Levers.CACHE_WRITE, "20%");
        Sketch sketch = Sketch.of(Market.STEPPED, 10, 100_000, 0).with(cached);
        assertEquals(usd("2.34"), sketch.gross());
        assertEquals(usd("2.79"), sketch.with(Levers.CACHE_FOR, TokenShape.CacheTime.ONE_HOUR).gross());
    }

    /// Never at the 5-minute rate: without a rate of its own, and not known to be twice the input rate, it is unpriced.
    @Test
    void aOneHourWriteThatNobodyPricesIsUnpriced() {
        Bill bill = Sketch.of(LARGE, 10, 100_000, 0).with(Map.of(Levers.CACHE_READ, "30%", Levers.CACHE_WRITE, "20%"))
                .with(Levers.CACHE_FOR, TokenShape.CacheTime.ONE_HOUR).bill();
        assertEquals(usd("1.59"), bill.gross());
        assertFalse(bill.complete());
    }

    @Test
    void aModelWithoutCacheRatesPricesCachedTokensAsFresh() {
        Sketch sketch = Sketch.of(SMALL, 1, 1_000_000, 0).with(Map.of(Levers.CACHE_READ, "60%", Levers.CACHE_WRITE, "40%"));
        assertEquals(usd("0.50"), sketch.gross());
    }

    @Test
    void cacheRatesDoNotApplyInBatch() {
        Sketch sketch = Sketch.of(LARGE, 1, 1_000_000, 0).with(Map.of(Levers.CACHE_READ, "90%", Levers.BATCH_SHARE, "100%"));
        assertEquals(usd("1.50"), sketch.gross());
    }

    /// In batch fresh input is at $1.20 instead of $2, so that reads are at 0.6 x $0.20 and writes at 0.6 x $2.50: a million tokens, 30 % read,
    /// 20 % written, are 0.60 + 0.036 + 0.30.
    @Test
    void cacheRatesFollowTheBatchRateOfInputWhereDiscountsMultiply() {
        Sketch batch = Sketch.of(Market.CACHED_BATCH, 10, 100_000, 0)
                .with(Map.of(Levers.CACHE_READ, "30%", Levers.CACHE_WRITE, "20%", Levers.BATCH_SHARE, "100%"));
        assertEquals(usd("0.936"), batch.gross());
        assertEquals(List.of("$1.2", "$0.12", "$1.5"), batch.charges().stream().map(charge -> charge.line().rate().orElseThrow().price()
                .toString()).toList());
        assertEquals(List.of("test page", "test page; cache rate x batch input / input", "test page; cache rate x batch input / input"),
                batch.charges().stream().map(charge -> charge.line().source().title()).toList());
        assertEquals(Evidence.LIKELY, batch.charges().getLast().line().source().evidence());
    }

    /// $0.05 without caching in a batch at half the price; its source says which factor that is.
    @Test
    void aBatchPriceSaysItsFactor() {
        Charge half = Sketch.of(SMALL, 1, 100_000, 0).with(Levers.BATCH_SHARE, percent("100")).charges().getFirst();
        assertEquals("test page; batch at half the on-demand price", half.line().source().title());
    }

    /// At 200,000 tokens of input $3 and $15, one token more and all of them cost $6 and $22.50, those read from the cache, too.
    @Test
    void aContextTierIsACliff() {
        assertEquals(usd("0.615"), Sketch.of(Market.STEPPED, 1, 200_000, 1_000).gross());
        assertEquals(usd("1.222506"), Sketch.of(Market.STEPPED, 1, 200_001, 1_000).gross());
        assertEquals(usd("0.15"), Sketch.of(Market.STEPPED, 1, 250_000, 0).with(Levers.CACHE_READ, percent("100")).gross());
    }

    /// 9 calls of 10 cost 0.03 + 0.015, the tenth 1.8 + 0.045.
    @Test
    void longCallsHaveTheirOwnMeansAndTier() {
        Sketch sketch = Sketch.of(Market.STEPPED, 10, 10_000, 1_000)
                .with(Map.of(Levers.LONG_SHARE, "10%", Levers.LONG_INPUT, "300000", Levers.LONG_OUTPUT, "2000"));
        assertEquals(usd("2.25"), sketch.gross());
    }

    @Test
    void eachMonthPaysTheRateInForceOnItsFirstDay() {
        Sketch sketch = Sketch.of(Market.DATED, 1, 1_000_000, 1_000_000);
        assertEquals(usd("6"), sketch.bill(2).gross());
        assertEquals(usd("4"), sketch.bill(3).gross());
    }

    /// 16 hours at $1 and 8 at $0.50: 20/24 of a dollar.
    @Test
    void aPriceThatChangesWithTheHourIsItsDailyMean() {
        Sketch sketch = Sketch.of(Market.HOURLY, 24, 1_000_000, 0);
        assertTrue(sketch.gross().usd().subtract(new BigDecimal("20")).abs().compareTo(new BigDecimal("1e-30")) < 0);
        assertTrue(sketch.charges().getFirst().line().source().title().endsWith("mean of its prices over a week"));
    }

    @Test
    void whatHasNoPriceIsUnpricedAndMakesTheBillIncomplete() {
        Bill half = Sketch.of(Market.HALF_PRICED, 1, 1_000_000, 1_000).bill();
        assertEquals(usd("1"), half.gross());
        assertFalse(half.complete());
        assertEquals(Optional.of(Unpriced.METER_WITHOUT_RATE), half.charges().getLast().line().unpriced());

        Bill unknown = Sketch.of(ModelId.parse("aws/nobody"), 1, 1, 1).bill();
        assertEquals(List.of(Optional.of(Unpriced.MODEL_UNKNOWN)), unknown.charges().stream().map(charge -> charge.line().unpriced())
                .distinct().toList());
        assertFalse(unknown.complete());
    }

    @Test
    void whatIsNotUsedNeedsNoPrice() {
        assertTrue(Sketch.of(Market.HALF_PRICED, 1, 1_000, 0).bill().complete());
    }

    @Test
    void aChargeSaysHowItsQuantityComesAbout() {
        Charge charge = Sketch.of(LARGE, 2_000, 500, 0).with(Map.of(Levers.CACHE_READ, "40%", Levers.RETRY_RATE, "10%", Levers.BATCH_SHARE,
                "25%"))
                .charges().getFirst();
        BigDecimal product = charge.factors().stream().map(Factor::value).reduce(BigDecimal.ONE, BigDecimal::multiply);
        assertEquals(0, product.compareTo(charge.quantity()));
        // 2,000 calls x 75 % on demand x 60 % fresh x 500 tokens
        assertEquals(0, charge.quantity().compareTo(new BigDecimal("450000")));
        assertEquals(List.of("calls", "share.on-demand", "tokens.input", "share.fresh"), charge.factors().stream().map(Factor::name)
                .toList());
        Charge failed = Sketch.of(SMALL, 2_000, 500, 0).with(Levers.RETRY_RATE, percent("10")).charges().getLast();
        assertEquals(List.of("calls", "attempts.failed", "tokens.input"), failed.factors().stream().map(Factor::name).toList());
    }

    /// Reference volumes of the seed: calls x tokens a call.
    @Test
    void referenceVolumesHaveTheTokensOfTheSeed() {
        assertTokens(1_000, 1_000, 300, "1000000", "300000");
        assertTokens(10_000, 2_000, 600, "20000000", "6000000");
        assertTokens(100_000, 4_000, 1_000, "400000000", "100000000");
        assertTokens(1_000_000, 2_000, 500, "2000000000", "500000000");
    }

    private static void assertTokens(long calls, long input, long output, String in, String out) {
        List<Charge> charges = Sketch.of(SMALL, calls, input, output).charges();
        assertEquals(0, charges.get(0).quantity().compareTo(new BigDecimal(in)));
        assertEquals(0, charges.get(1).quantity().compareTo(new BigDecimal(out)));
    }

    /// 5 x $3 / 1M in, 7 x $15 / 1M out, and the cached parts: what a call costs to its last digit.
    @Test
    void oneCallIsPricedToItsLastDigit() {
        var model = Market.CATALOG.model(Market.STEPPED).orElseThrow();
        var tokens = new CallTokens(count("1000"), count("7"), count("600"), count("300"), count("50"));
        List<Charge> charges = CallPrice.of(model, model.on(LocalDate.of(2027, 1, 1)), tokens);
        assertEquals(usd("0.00186"), CallPrice.total(charges));
        assertFalse(tokens.cachesTooMuch());
        assertFalse(new CallTokens(count("950"), count("7"), count("600"), count("300"), count("50")).cachesTooMuch());
        assertTrue(new CallTokens(count("949"), count("7"), count("600"), count("300"), count("50")).cachesTooMuch());
        var byRequest = Market.CATALOG.model(Market.BY_REQUEST).orElseThrow();
        var none = new CallTokens(count("0"), count("0"), count("0"), count("0"), count("0"));
        assertEquals(usd("0.005"), CallPrice.total(CallPrice.of(byRequest, byRequest.on(LocalDate.of(2027, 1, 1)), none)));
        var half = Market.CATALOG.model(Market.HALF_PRICED).orElseThrow();
        assertFalse(CallPrice.of(half, half.on(LocalDate.of(2027, 1, 1)), tokens).getLast().isPriced());
        assertEquals(List.of("50", "600", "300", "50", "7"), charges.stream().map(charge -> charge.quantity().toPlainString()).toList());
    }

    /// 10,000 tokens in, of which 6,000 are read from the cache at $0.30, 3,000 written at $3.75 for minutes or at $6 for an hour, and
    /// 1,000 fresh at $3; 7 out at $15.
    @Test
    void aMeanCallHasThePriceOfItsCachedTokens() {
        Sketch cached = Sketch.of(Market.STEPPED, 1, 10_000, 7).with(Map.of(Levers.CACHE_READ, "60%", Levers.CACHE_WRITE, "30%"));
        assertEquals(Optional.of(usd("0.016155")), ofMean(cached));
        assertEquals(Optional.of(usd("0.022905")), ofMean(cached.with(Map.of(Levers.CACHE_FOR, "one-hour"))));
        assertEquals(Optional.empty(), ofMean(Sketch.of(Market.HALF_PRICED, 1, 1_000, 7)));
    }

    /// Claude Haiku 4.5 caches prompts of 4,096 tokens or more: below that, all is fresh input at $1, as in the forecast; from there on 90 %
    /// is read at $0.10.
    @Test
    void aMeanCallThatIsTooShortToBeCachedHasThePriceOfFreshInput() {
        PriceCatalog shipped = Catalogs.shipped();
        Model haiku = shipped.model(ModelId.parse("anthropic/claude-haiku-4-5")).orElseThrow();
        for (var expected : Map.of("4095", "0.004095", "4096", "0.00077824").entrySet()) {
            Sketch call = Sketch.of(haiku.id(), 1, Integer.parseInt(expected.getKey()), 0).with(Levers.CACHE_READ, Percent.of("90"));
            assertEquals(Optional.of(usd(expected.getValue())), CallPrice.ofMean(haiku, LocalDate.of(2026, 12, 1),
                    call.assumptions().workload("chat")));
            assertEquals(usd(expected.getValue()), new Sketch(call.settings(), call.assumptions(), shipped).gross());
        }
    }

    private static Optional<Money> ofMean(Sketch sketch) {
        var workload = sketch.assumptions().workload("chat");
        return CallPrice.ofMean(Market.CATALOG.model(workload.route().model()).orElseThrow(), LocalDate.of(2027, 1, 1),
                workload.tokens());
    }

    /// The input of a batch is known; what its output costs is not, and is no input's price.
    @Test
    void aRateForInputAloneSaysNothingOfOutput() {
        assertEquals(List.of(Optional.empty(), Optional.of(Unpriced.METER_WITHOUT_RATE)),
                Sketch.of(Market.HALF_PRICED, 1, 1, 1).charges().stream().map(charge -> charge.line().unpriced()).toList());
        assertEquals(List.of(Optional.of(Unpriced.MODEL_UNKNOWN), Optional.of(Unpriced.MODEL_UNKNOWN)),
                Sketch.of(ModelId.parse("aws/none"), 1, 1, 1).with(Levers.TIER, ServiceTier.PRIORITY).charges().stream()
                        .map(charge -> charge.line().unpriced()).toList(), "of a model that nobody knows the tier is not what is missing");
        assertEquals(Optional.of(Unpriced.TIER_WITHOUT_RATE), Sketch.of(Market.DATED, 1, 1, 1).with(Levers.TIER, ServiceTier.PRIORITY)
                .charges().getFirst().line().unpriced());
    }

    /// Whoever explains a price finds the rule beside its page.
    @Test
    void aBatchPriceSaysByWhichRuleItIsMade() {
        assertEquals("test page; batch at half the on-demand price", batchSource(Fixtures.RULES));
        assertEquals("test page; batch at 0.7 x the on-demand price", batchSource(new ProviderRules(new BatchRule(Batch.Offer.YES,
                BatchCaching.AS_FRESH, new BigDecimal("0.7"), Optional.of(Fixtures.PAGE)), List.of(), List.of(), List.of())));
    }

    private static String batchSource(ProviderRules rules) {
        Model model = Fixtures.CATALOG.model(SMALL).orElseThrow().with(rules);
        PriceCatalog catalog = PriceCatalog.of("batch", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(model),
                List.of());
        Sketch plain = Sketch.of(SMALL, 1, 1, 1).with(Levers.BATCH_SHARE, percent("100"));
        return new Sketch(plain.settings(), plain.assumptions(), catalog).charges().getFirst().line().source().title();
    }

    /// 100 tokens out are more than the 99 that the model gives; 800 in fit into its window of 800.
    @Test
    void anAnswerBeyondTheMostOutputIsMarkedAsThat() {
        Model model = Fixtures.CATALOG.model(SMALL).orElseThrow().with(ModelFacts.NONE.with(
                new Limits(OptionalLong.of(800), OptionalLong.of(99), OptionalInt.empty())));
        PriceCatalog catalog = PriceCatalog.of("short", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(model),
                List.of());
        Sketch plain = Sketch.of(SMALL, 1, 800, 100);
        var sketch = new Sketch(plain.settings(), plain.assumptions(), catalog);
        assertEquals(Optional.of(CallLimit.Kind.MOST_OUTPUT), sketch.charges().getFirst().line().beyond().map(CallLimit::kind));
        assertEquals(Optional.empty(), sketch.with(Levers.OUTPUT, count("99")).charges().getFirst().line().beyond());
        assertEquals(Optional.of(CallLimit.Kind.CONTEXT_WINDOW), sketch.with(Levers.INPUT, count("801")).charges().getFirst().line()
                .beyond().map(CallLimit::kind));
    }

    /// What a second model answers comes last of what is called, and capacity after it.
    @Test
    void chargesStandInTheOrderInWhichABillIsRead() {
        Sketch sketch = Sketch.of(Market.LLAMA, 1_000, 1_000, 0).with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.FALLBACK_SHARE, "10%",
                Levers.FALLBACK_MODEL, SMALL.toString(), Levers.BATCH_SHARE, "50%"));
        assertEquals(List.of("ON_DEMAND CALLS", "BATCH CALLS", "ON_DEMAND FALLBACK", "PROVISIONED CAPACITY"), sketch.charges().stream()
                .map(charge -> charge.line().surface() + " " + charge.line().cause()).toList());
    }

    /// Images at $0.04, and no price of tokens: whose images the plan counts is paid by the image, else tokens are what has no price.
    @Test
    void whatIsSoldByTheImageAsksForNoTokens() {
        ModelId id = ModelId.parse("maker/drawing");
        Model drawing = Fixtures.model(id, "Maker API", Map.of(Meter.parse("output_images_count"), Fixtures.flat("0.04")));
        PriceCatalog catalog = PriceCatalog.of("drawn", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(drawing),
                List.of());
        Sketch plain = Sketch.of(id, 10, 100, 0);
        var sketch = new Sketch(plain.settings(), plain.assumptions(), catalog);
        assertEquals(usd("0.4"), sketch.with(Levers.OTHER_UNITS, List.of(new OtherUnits("output_images_count", count("1")))).gross());
        assertTrue(sketch.with(Levers.OTHER_UNITS, List.of(new OtherUnits("output_images_count", count("1")))).bill().complete());
        assertFalse(sketch.bill().complete());
        Sketch searching = sketch.with(Levers.OTHER_UNITS, List.of(new OtherUnits("web_searches_kcount", count("1"))));
        assertEquals(2, searching.bill().unpriced().size(), "searches that it does not price, and its tokens");
    }

    /// A model that ranks at $2 for 1,000 calls asks nothing for their tokens; one that charges both asks for both.
    @Test
    void tokensOfACallThatIsPaidByTheCallCostNothingMore() {
        Model ranking = Fixtures.model(ModelId.parse("maker/ranking"), "Maker API", Map.of(Meter.REQUESTS, Fixtures.flat("2")));
        var tokens = new CallTokens(count("1000"), count("100"), count("0"), count("0"), count("0"));
        List<Charge> ranked = CallPrice.of(ranking, ranking.on(LocalDate.of(2027, 1, 1)), tokens);
        assertEquals(List.of("requests_kcount"), ranked.stream().map(charge -> charge.line().what()).toList());
        assertEquals(usd("0.002"), CallPrice.total(ranked));
        Model both = Market.CATALOG.model(Market.BY_REQUEST).orElseThrow();
        assertEquals(usd("0.0062"), CallPrice.total(CallPrice.of(both, both.on(LocalDate.of(2027, 1, 1)), tokens)),
                "$0.005, 1,000 at $1 and 100 at $2 a million");
    }

    /// What stands in a workbook: the formula of each charge comes to its amount, at list price, with a surcharge and less a discount.
    @Test
    void theFormulaOfAChargeComesToItsAmount() {
        Sketch sketch = Sketch.of(Market.BY_REQUEST, 1_000, 1_000_000, 1_000).with(Levers.SURCHARGE, percent("10"))
                .plus(new ProviderTerms("maker", percent("20"), percent("0")));
        CostModel model = CostModel.of(sketch.settings(), sketch.assumptions(), sketch.catalog());
        var values = new PlanValues(sketch.settings(), sketch.assumptions(), sketch.assumptions().workload("chat"));
        for (Charge charge : sketch.charges()) {
            ChargeFormula rule = model.items().stream().flatMap(item -> item.charges().stream())
                    .filter(charge.line().rule()::equals).findFirst().orElseThrow();
            assertEquals(charge.amount(), first(rule.amount(), sketch, values), charge.line().label());
            assertEquals(charge.list(), first(rule.list(), sketch, values), charge.line().label());
            assertEquals(charge.beforeDiscount(), first(rule.beforeDiscount(), sketch, values), charge.line().label());
        }
        assertEquals(usd("886.16"), sketch.gross(), "1,007 dollars, 10 % more, 20 % less");
    }

    private static Money first(Formula formula, Sketch sketch, PlanValues values) {
        return new Money(new ExactReader(Numbering.of(List.of(formula)), sketch.settings().horizon(), values).of(formula, 0));
    }

    private static Sketch of(Model model) {
        PriceCatalog catalog = PriceCatalog.of("one", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(model),
                List.of());
        Sketch plain = Sketch.of(model.id(), 1_000, 1_000, 10);
        return new Sketch(plain.settings(), plain.assumptions(), catalog);
    }

    /// A batch rate for input alone, of a model whose output has no price: what comes out has none in batches either, and not input's.
    @Test
    void aBatchRateForInputIsNoRateForOutput() {
        Model half = Market.CATALOG.model(Market.HALF_PRICED).orElseThrow().with(new Batch(Batch.Offer.YES,
                Optional.of(new Listed<>(new RateCard(Map.of(Meter.INPUT, Fixtures.flat("0.4"))), Fixtures.PAGE))));
        assertEquals(List.of(Optional.empty(), Optional.of(Unpriced.METER_WITHOUT_RATE)), of(half).with(Levers.BATCH_SHARE, percent("100"))
                .charges().stream().map(charge -> charge.line().unpriced()).toList());
    }

    /// Calls are charged from April on, $5 for 1,000 of them; before, nobody asks for them, which is no missing price.
    @Test
    void whatIsChargedFromADateOnIsNotAskedBefore() {
        Map<Meter, TieredPrice> tokens = Map.of(Meter.INPUT, Fixtures.flat("1"), Meter.OUTPUT, Fixtures.flat("100"));
        Map<Meter, TieredPrice> both = Map.of(Meter.INPUT, Fixtures.flat("1"), Meter.OUTPUT, Fixtures.flat("100"), Meter.REQUESTS,
                Fixtures.flat("5"));
        Model plain = Fixtures.model(ModelId.parse("maker/later"), "Maker API", tokens);
        Model later = new Model(plain.id(), plain.name(), plain.product(), "", new PriceHistory(List.of(
                PriceEntry.always(new RateCard(tokens)), PriceEntry.from(LocalDate.of(2027, 4, 1), new RateCard(both)))), Fixtures.PAGE,
                plain.batch(), plain.tiers(), plain.provisioned(), plain.facts(), plain.rules(), plain.others());
        assertEquals(usd("2"), of(later).bill(2).gross());
        assertTrue(of(later).bill(2).complete());
        assertEquals(usd("7"), of(later).bill(3).gross());
    }

    /// Half of 24M tokens at half of the plan's own $1, and 6M at half of the listed $2: whoever reads it must see whose price it is.
    @Test
    void whatFollowsFromAnOwnPriceIsMarkedAsOne() {
        Plan plan = Fixtures.CHAT_AT_OWN_PRICE;
        var batches = plan.assumptions().with(Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50")));
        assertEquals(List.of("Input tokens $6 own price: offer; batch at half the on-demand price LIKELY",
                "Output tokens $3 test page; batch at half the on-demand price LIKELY"), said(plan.withAssumptions(batches), "Batch"));
        var flex = plan.assumptions().with(Map.of(Levers.TIER.at("chat"), ServiceTier.FLEX));
        assertEquals(List.of("Input tokens $12 own price: offer; flex tier at 0.5 x standard LIKELY",
                "Output tokens $6 test page; flex tier at 0.5 x standard LIKELY"), said(plan.withAssumptions(flex), "On demand"));
    }

    private static List<String> said(Plan plan, String surface) {
        Messages messages = Messages.root();
        return Forecaster.forecast(plan, plan.prices().on(Fixtures.CATALOG)).baseline().bills().getFirst().charges().stream()
                .filter(charge -> messages.label(charge.line().surface()).equals(surface)).map(charge -> messages.what(charge) + " "
                        + charge.amount() + " " + charge.line().source().title() + " " + charge.line().source().evidence()).toList();
    }
}
