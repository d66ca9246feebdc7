package glidepath.engine;

import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Surfaces;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.GrantDraft;
import glidepath.plan.Infrastructure;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// Prices of the fixtures were checked on 2026-11-01, so plans here start within 30 days of it.
class PlanChecksTest {

    private static final Sketch FINE = Sketch.of(LARGE, 1_000, 2_000, 100).from("2026-12", 12);

    private static List<Problem> check(Sketch sketch) {
        return PlanChecks.check(sketch.plan(), sketch.catalog());
    }

    private static void assertFound(Sketch sketch, Severity severity, String key, Object... args) {
        List<Problem> found = check(sketch);
        assertTrue(found.stream().anyMatch(problem -> problem.severity() == severity && problem.message().equals(Message.of(key, args))),
                () -> key + " is not in " + found);
    }

    private static void assertFine(Sketch sketch) {
        assertEquals(List.of(), check(sketch));
    }

    @Test
    void nothingIsWrongWithAPlainPlan() {
        assertFine(FINE);
        assertFine(FINE.with(Levers.ON, false).with(Levers.MODEL, ModelId.parse("aws/none")));
    }

    @Test
    void aProblemSaysWhereItIs() {
        Problem problem = check(FINE.with(Levers.GATEWAY, "nowhere")).getFirst();
        assertEquals(new Problem(Severity.ERROR, "Baseline", "chat", Optional.of(Levers.GATEWAY.at("chat")),
                Message.of("check.gateway", "nowhere")), problem);
    }

    @Test
    void whatHoldsForSeveralScenariosIsToldOnce() {
        Plan plan = FINE.with(Levers.GATEWAY, "nowhere").plan().plus(Scenario.named("v", "Variant"));
        assertEquals(1, PlanChecks.check(plan, FINE.catalog()).size());
        Plan other = FINE.plan().plus(Scenario.named("v", "Variant").with(Levers.GATEWAY.at("chat"), "nowhere"));
        assertEquals(List.of("Variant"), PlanChecks.check(other, FINE.catalog()).stream().map(Problem::scenario).toList());
    }

    @Test
    void aModelThatTheCatalogLacksIsAnErrorWithItsLike() {
        assertFound(FINE.with(Levers.MODEL, ModelId.parse("aws/maker.larger")), Severity.ERROR, "check.model.near",
                ModelId.parse("aws/maker.larger"), "aws/maker.large");
        assertFound(FINE.with(Levers.MODEL, ModelId.parse("zz/qq")), Severity.ERROR, "check.model", ModelId.parse("zz/qq"));
        assertFound(FINE.with(Levers.FALLBACK_MODEL, Optional.of(ModelId.parse("zz/qq"))), Severity.ERROR, "check.model",
                ModelId.parse("zz/qq"));
        assertEquals(1, check(FINE.with(Levers.MODEL, ModelId.parse("zz/qq"))).size());
    }

    @Test
    void whatIsUnpricedIsAnErrorWithItsReason() {
        assertFound(FINE.with(Levers.PROVISIONED_UNITS, Sketch.count("1")), Severity.ERROR, "check.unpriced", Surfaces.PROVISIONED,
                Unpriced.PROVISIONED_WITHOUT_RATE);
        assertFound(FINE.with(Levers.IMPORTED, true), Severity.ERROR, "check.unpriced", Surfaces.CUSTOM_IMPORT,
                Unpriced.CUSTOM_UNITS_UNKNOWN);
        assertFound(FINE.with(Levers.MODEL, Market.STEPPED).with(Levers.BATCH_SHARE, Percent.ALL), Severity.ERROR, "check.unpriced",
                Surfaces.BATCH,
                Unpriced.NOT_IN_BATCH);
        Sketch row = FINE.plus(Infrastructure.of("row", "Logs", "aws", "")).with("row", Levers.ROW_PER_CALL, Sketch.count("1"))
                .with("row", Levers.ROW_RATE, Optional.of("aws/none"));
        assertFound(row, Severity.ERROR, "check.unpriced", Surfaces.INFRASTRUCTURE, Unpriced.RATE_UNKNOWN);
        assertEquals("Logs", check(row).getFirst().subject());
        ModelId image = ModelId.parse("openrouter/google/gemini-3-pro-image-preview");
        Sketch shipped = new Sketch(FINE.settings(), FINE.with(Levers.MODEL, image).assumptions(), Catalogs.shipped());
        assertFound(shipped, Severity.ERROR, "check.unpriced.meter", Meter.parse("output_image_mtok"), image);
        assertEquals("Image output tokens of openrouter/google/gemini-3-pro-image-preview are unpriced: no rate of the model is known for "
                + "them. Choose another model, or enter a price of your own.",
                Messages.root().say(check(shipped).getFirst().message()));
    }

    /// Twelve months, one of which has an amount of its own.
    @Test
    void anUpfrontFeeThatIsDueEachMonthIsHardlyMeant() {
        Sketch fee = FINE.plus(Infrastructure.of("row", "Setup", "aws", "")).with("row", Levers.ROW_MONTHLY, usd("250"));
        assertFine(fee);
        Sketch upfront = fee.with("row", Levers.ROW_UPFRONT, true);
        assertFound(upfront, Severity.WARNING, "check.upfront", new ShownAmount(usd("250")), 12L, new ShownAmount(usd("3000")));
        var once = new TreeMap<>(Map.of(YearMonth.of(2026, 12), usd("250")));
        assertFound(upfront.with("row", Levers.ROW_SERIES, once), Severity.WARNING, "check.upfront", new ShownAmount(usd("250")), 11L,
                new ShownAmount(usd("2750")));
        assertFine(upfront.with("row", Levers.ROW_SERIES, once).with("row", Levers.ROW_MONTHLY, usd("0")));
        assertFine(upfront.with("row", Levers.ROW_ON, false));
    }

    @Test
    void aKnownGatewayIsFine() {
        assertFine(FINE.with(Levers.GATEWAY, "gate").plus(Gateway.of("gate", "Gate")));
        assertFound(FINE.with(Levers.GATEWAY, "gate").plus(Gateway.of("other", "Gate")), Severity.ERROR, "check.gateway", "gate");
    }

    @Test
    void cacheSharesWithoutCacheRatesAndShortPromptsAreOdd() {
        assertFound(FINE.with(Levers.MODEL, SMALL).with(Levers.CACHE_READ, Percent.of("50")), Severity.WARNING, "check.cache", SMALL);
        assertFine(FINE.with(Levers.CACHE_READ, Percent.of("50")));
        Sketch stepped = FINE.with(Levers.MODEL, Market.STEPPED).with(Levers.CACHE_WRITE, Percent.of("50"));
        assertFound(stepped.with(Levers.INPUT, Sketch.count("1023")), Severity.WARNING, "check.cache.minimum", Sketch.count("1023"), 1024,
                Market.STEPPED);
        assertFine(stepped.with(Levers.INPUT, Sketch.count("1024")));
        assertFine(stepped.with(Levers.INPUT, Sketch.count("1023")).with(Levers.CACHE_WRITE, Percent.ZERO));
        assertFine(FINE.with(Levers.MODEL, Market.LLAMA).with(Map.of(Levers.CACHE_READ, "50%", Levers.IMPORTED, "true")));
    }

    @Test
    void manyRetriesAreOdd() {
        assertFound(FINE.with(Levers.RETRY_RATE, Percent.of("11")), Severity.WARNING, "check.retries", new java.math.BigDecimal("1.11"),
                new java.math.BigDecimal("1.1"));
        assertFine(FINE.with(Levers.RETRY_RATE, Percent.of("10")));
    }

    /// 43,200 calls in 30 days are one a minute, 10 % more each month.
    @Test
    void aQuotaBelowTheDemandIsOddFromTheMonthThatItBinds() {
        Map<Lever<?>, String> growing = Map.of(Levers.CALLS, "43200", Levers.GROWTH, "10%", Levers.QUOTA_REQUESTS, "1.1");
        assertFound(FINE.with(growing), Severity.WARNING, "check.quota", YearMonth.of(2027, 2),
                new Percent(new java.math.BigDecimal("1.1").divide(new java.math.BigDecimal("1.21"), java.math.MathContext.DECIMAL128)));
        assertEquals(1, check(FINE.with(growing)).size());
        assertFine(FINE.with(growing).with(Levers.GROWTH, Percent.ZERO));
    }

    @Test
    void creditsThatPayNothingOrHaveNoEndAreOdd() {
        Sketch none = FINE.plus(Grant.of("g", "Activate", usd("100")));
        assertFound(none, Severity.WARNING, "check.grant.no-expiry");
        assertFine(none.with("g", Levers.GRANT_EXPIRES, Optional.of(LocalDate.of(2027, 6, 30))));
        assertFine(none.with("g", Levers.GRANT_ON, false));
        assertFine(none.with("g", Levers.GRANT_EXPIRES, Optional.of(LocalDate.of(2026, 12, 1))));
        assertFound(none.with("g", Levers.GRANT_EXPIRES, Optional.of(LocalDate.of(2026, 11, 30))), Severity.NOTE, "check.grant.expired",
                LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
        assertFound(none.with("g", Levers.GRANT_PROVIDER, "maker"), Severity.WARNING, "check.grant.nothing", "Maker");
    }

    @Test
    void commitmentsThatOutliveThePlanOrTheCreditsAreOdd() {
        Sketch sketch = FINE.from("2026-12", 10).with(Levers.MODEL, Market.LLAMA)
                .with(Map.of(Levers.PROVISIONED_UNITS, "1", Levers.PROVISIONED_SHARE, "100%", Levers.PROVISIONED_TERM, "six-months"));
        assertFound(sketch, Severity.WARNING, "check.commitment.horizon", Surfaces.PROVISIONED, YearMonth.of(2027, 11),
                YearMonth.of(2027, 9));
        assertFine(sketch.from("2026-12", 12));
        // the credits of two months and a little end on 1 February: 4 months of 9,417.60 are owed, February whole
        Sketch credits = sketch.from("2026-12", 12).plus(Grant.of("g", "Activate", usd("18836.30"))).with("g", Levers.GRANT_EXPIRES,
                Optional.of(LocalDate.of(2028, 1, 1)));
        assertFound(credits, Severity.WARNING, "check.commitment.credits", Surfaces.PROVISIONED, LocalDate.of(2027, 2, 1),
                new ShownAmount(usd("37670.40")));
    }

    private static Sketch priced(String price, Optional<LocalDate> checked, String provider) {
        var models = new ArrayList<>(Fixtures.CATALOG.models().values());
        Model model = Fixtures.model(ModelId.parse(provider + "/maker.large"), "X",
                Map.of(Meter.INPUT, Fixtures.flat(price), Meter.OUTPUT, Fixtures.flat("15")));
        models.add(new Model(model.id(), model.name(), model.product(), "", model.prices(),
                new Source("page", "", checked, Evidence.LIKELY),
                model.batch(), model.tiers(), model.provisioned(), model.facts(), model.rules(), model.others()));
        PriceCatalog catalog = PriceCatalog.of("slip", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), models, List.of());
        return new Sketch(FINE.settings(), FINE.with(Levers.MODEL, model.id()).assumptions(), catalog);
    }

    @Test
    void aPriceAThousandTimesItsNeighboursIsOdd() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 1));
        ModelId id = ModelId.parse("third/maker.large");
        assertFound(priced("3000", day, "third"), Severity.WARNING, "check.price.far", id, "input", usd("3000"), usd("3"));
        assertFound(priced("0.003", day, "third"), Severity.WARNING, "check.price.far", id, "input", usd("0.003"), usd("3"));
        assertFine(priced("30", day, "third"));
        assertFine(priced("0.03", day, "third"));
    }

    /// Cheap models of other names do not make $300 odd, which is 100 times its like.
    @Test
    void aModelIsComparedWithItsLikeWhereItHasOne() {
        assertFine(among("third/maker.large", "300", "x/tiny", "x/mini", "third/nano"));
    }

    /// $0.01 at the same provider is what $5 is compared with, and not $0.50 and $3 elsewhere.
    @Test
    void aModelSoldNowhereElseIsComparedWithItsProvidersOthers() {
        assertFound(among("third/alone", "5", "third/tiny"), Severity.WARNING, "check.price.far", ModelId.parse("third/alone"), "input",
                usd("5"), usd("0.01"));
        assertFine(among("third/alone", "5", "x/tiny"));
        assertFine(among("third/alone", "3", "third/tiny"));
    }

    private static Sketch among(String id, String price, String... cheap) {
        var models = new ArrayList<>(Fixtures.CATALOG.models().values());
        models.add(Fixtures.model(ModelId.parse(id), "X", Map.of(Meter.INPUT, Fixtures.flat(price), Meter.OUTPUT, Fixtures.flat("0.1"))));
        for (String other : cheap) {
            models.add(Fixtures.model(ModelId.parse(other), "X",
                    Map.of(Meter.INPUT, Fixtures.flat("0.01"), Meter.OUTPUT, Fixtures.flat("0.1"))));
        }
        return new Sketch(FINE.settings(), FINE.with(Levers.MODEL, ModelId.parse(id)).assumptions(),
                PriceCatalog.of("many", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), models, List.of()));
    }

    @Test
    void aPriceEnteredFarFromTheCatalogsIsOdd() {
        Sketch llama = FINE.with(Levers.MODEL, Market.LLAMA);
        assertFound(llama.with(Levers.PROVISIONED_PRICE, Optional.of(usd("24000"))), Severity.WARNING, "check.price.unit-hour",
                usd("24000"), usd("24"));
        assertFine(llama.with(Levers.PROVISIONED_PRICE, Optional.of(usd("20"))));
        assertFound(llama.with(Levers.CUSTOM_UNIT_PRICE, Optional.of(usd("57.18"))), Severity.WARNING, "check.price.cmu-minute",
                usd("57.18"), usd("0.05718"));
    }

    @Test
    void anOldOrUncheckedPriceIsOdd() {
        ModelId id = ModelId.parse("third/maker.large");
        assertFine(priced("3", Optional.of(LocalDate.of(2026, 11, 1)), "third"));
        assertFound(priced("3", Optional.of(LocalDate.of(2026, 10, 31)), "third"), Severity.WARNING, "check.price.old", id,
                LocalDate.of(2026, 10, 31), 31L, LocalDate.of(2026, 12, 1));
        Sketch fresh = priced("3", Optional.of(LocalDate.of(2026, 11, 1)), "third");
        assertFound(new Sketch(fresh.settings().withAsOf(Optional.of(LocalDate.of(2026, 12, 12))), fresh.assumptions(), fresh.catalog()),
                Severity.WARNING, "check.price.old", id, LocalDate.of(2026, 11, 1), 41L, LocalDate.of(2026, 12, 12));
        assertFound(priced("3", Optional.empty(), "third"), Severity.WARNING, "check.price.unchecked", id);
    }

    /// 30 days old when the plan starts, 31 on the day after.
    @Test
    void onceThePlanHasBegunAPriceIsAsOldAsItIsToday() {
        Sketch sketch = priced("3", Optional.of(LocalDate.of(2026, 11, 1)), "third");
        assertEquals(List.of(), PlanChecks.check(sketch.plan(), sketch.catalog(), LocalDate.of(2026, 12, 1)));
        Problem old = PlanChecks.check(sketch.plan(), sketch.catalog(), LocalDate.of(2026, 12, 2)).getFirst();
        assertEquals("The price of third/maker.large was checked on 2026-11-01, 31 days before 2026-12-02: recheck before procurement.",
                Messages.root().say(old.message()));
    }

    /// The price page of the model is new, that of its service tier is not.
    @Test
    void thePriceThatIsUsedIsTheOneThatIsOld() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        Sketch fresh = priced("3", Optional.of(LocalDate.of(2026, 11, 1)), "third");
        Model model = fresh.catalog().model(ModelId.parse("third/maker.large")).orElseThrow();
        var flex = new Listed<>(model.on(day), new Source("other page", "", Optional.of(day), Evidence.LIKELY));
        var tiered = new Model(model.id(), model.name(), model.product(), "", model.prices(), model.source(), model.batch(),
                Map.of(ServiceTier.FLEX, flex), model.provisioned(), model.facts(), model.rules(), model.others());
        var sketch = new Sketch(fresh.settings(), fresh.assumptions(),
                PriceCatalog.of("old tier", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), List.of(tiered), List.of()));
        assertFine(sketch);
        assertFound(sketch.with(Levers.TIER, ServiceTier.FLEX), Severity.WARNING, "check.price.old", model.id(), day, 91L,
                LocalDate.of(2026, 12, 1));
    }

    /// 1,000 calls at $0.0075, of which $3 pay for 400: from the first month that it binds, told once.
    @Test
    void callsThatACapKeepsFromBeingMadeAreSaid() {
        Sketch capped = FINE.with(Levers.SPEND_CAP, Optional.of(usd("3")));
        assertFound(capped, Severity.WARNING, "check.cap", YearMonth.of(2026, 12), Sketch.count("600"), Sketch.count("1000"),
                Levers.SPEND_CAP);
        assertEquals(1, check(capped).size());
        assertEquals(Optional.of(Levers.SPEND_CAP.at("chat")), check(capped).getFirst().place(), "to the one cap that there is");
        Sketch provider = FINE.plus(ProviderTerms.of("aws")).with("aws", Levers.PROVIDER_CAP, Optional.of(usd("3")));
        assertEquals(Optional.of(Levers.PROVIDER_CAP.at("aws")), check(provider).getFirst().place());
        assertEquals(Optional.of(Levers.PROVIDER_CAP.at("aws")), check(provider.with(Levers.SPEND_CAP, Optional.of(usd("5")))).getFirst()
                .place(), "of two, to the one without which most calls are made");
        assertEquals(Optional.of(Levers.SPEND_CAP.at("chat")), check(provider.with(Levers.SPEND_CAP, Optional.of(usd("2")))).getFirst()
                .place());
        assertFine(FINE.with(Levers.SPEND_CAP, Optional.of(usd("7.5"))));
        assertFound(FINE.with(Levers.SPEND_CAP, Optional.of(usd("2"))), Severity.WARNING, "check.cap", YearMonth.of(2026, 12),
                Sketch.count("733"), Sketch.count("1000"), Levers.SPEND_CAP);
    }

    @Test
    void aCreditProgramThatTheCatalogLacksIsSaid() {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", usd("100")))
                .with(Levers.GRANT_PROGRAM.at("g"), "aws-none"));
        assertTrue(programs(plan, Catalogs.shipped()).contains(Message.of("check.grant.program", "aws-none")));
        assertEquals(List.of(), programs(plan, Fixtures.CATALOG), "a catalog without programs says nothing of them");
        assertEquals(List.of(), programs(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Grant.of("g", "Activate", usd("100")))), Catalogs.shipped()));
    }

    private static List<Message> programs(Plan plan, PriceCatalog catalog) {
        return PlanChecks.check(plan, catalog).stream().map(Problem::message)
                .filter(message -> message.key().equals("check.grant.program")).toList();
    }

    /// The input of the item that it is about, and not of the first of its kind; the input that the message names before any other.
    @Test
    void aProblemLeadsToTheInputThatSettlesIt() {
        Sketch two = FINE.plus(Fixtures.workload("second", LARGE, 1, 1, 1)).with("second", Levers.GATEWAY, "nowhere");
        assertEquals(Optional.of(Levers.GATEWAY.at("second")), check(two).getFirst().place());
        Plan drafted = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(GrantDraft.of(
                Catalogs.shipped().program("microsoft-investor").orElseThrow(), Catalogs.shipped(), Fixtures.CHAT, "ms")));
        List<Problem> blanks = PlanChecks.check(drafted, Catalogs.shipped()).stream()
                .filter(problem -> problem.message().key().equals("check.grant.blank")).toList();
        assertTrue(blanks.size() > 1);
        blanks.forEach(blank -> assertEquals(Optional.of(blank.message().args().getFirst()), blank.place().map(place -> place.lever())));
    }
}
