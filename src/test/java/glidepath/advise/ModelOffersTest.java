package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Fixtures;
import glidepath.catalog.Access;
import glidepath.catalog.Evidence;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Meter;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Situation;
import glidepath.plan.RouteSplit;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;

/// Which models advice may name: a workload of 1,000 tokens in and 100 out on a model of $10 and $20 per million, $0.012 a call.
class ModelOffersTest {

    private static final ModelId NOW = ModelId.parse("shop/now");
    private static final ModelFacts TEXT = ModelFacts.by("maker").with(Modalities.of(Modality.TEXT, Modality.TEXT))
            .with(Limits.window(100_000));

    private static Model model(String id, String price, ModelFacts facts) {
        return Fixtures.model(ModelId.parse("shop/" + id), "Shop",
                Map.of(Meter.INPUT, Fixtures.flat(price), Meter.OUTPUT, Fixtures.flat(price))).with(facts);
    }

    private static List<String> offers(Model... others) {
        return offers(Map.of(), others).stream().map(offer -> offer.model().id().id()).toList();
    }

    private static List<ModelOffers.Offer> offers(Map<InputRef<?>, ?> values, Model... others) {
        var models = new ArrayList<>(List.of(others));
        Model now = Fixtures.model(NOW, "Shop", Map.of(Meter.INPUT, Fixtures.flat("10"), Meter.OUTPUT, Fixtures.flat("20"))).with(TEXT);
        models.add(now);
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("w", NOW, 1_000, 1_000, 100)), values);
        AdviceContext it = Cases.of(plan, Situation.PLAIN,
                PriceCatalog.of("test", LocalDate.of(2026, 11, 1), List.of(), models, List.of()), Cases.TODAY);
        return new ModelOffers(it, it.workloads().getFirst(), now).cheapestFirst();
    }

    /// Ten turns of 1,000 in and 100 out: the last sends 10,900 tokens, the mean 5,950.
    @Test
    void theTurnsOfATaskMustBeHeldToTheLastAndArePricedAsTheyAre() {
        List<ModelOffers.Offer> found = offers(Map.of(Levers.TURNS.at("w"), Optional.of(10), Levers.TURN_INPUT.at("w"), Count.of(1_000),
                Levers.TURN_OUTPUT.at("w"), Count.of(100)), model("just", "1", TEXT.with(Limits.window(11_000))),
                model("small", "0.5", TEXT.with(Limits.window(10_999))));
        assertEquals(List.of("just"), found.stream().map(offer -> offer.model().id().id()).toList());
        assertEquals(Money.of("0.00605"), found.getFirst().perCall());
    }

    @Test
    void theCheapestOfTheSameMakerComesFirstThenOthers() {
        assertEquals(List.of("cheap", "medium", "other"), offers(model("medium", "3", TEXT), model("cheap", "1", TEXT),
                model("other", "0.5", ModelFacts.by("another").with(TEXT.modalities()).with(TEXT.limits()))));
    }

    @Test
    void aModelOfAnotherKindIsNoSubstitute() {
        assertEquals(List.of(), offers(model("speaks", "1", TEXT.with(Modalities.of(Modality.TEXT, Modality.AUDIO))),
                model("both", "1", TEXT.with(new Modalities(Set.of(Modality.TEXT), EnumSet.of(Modality.TEXT, Modality.AUDIO),
                        Modality.TEXT, Modality.TEXT))),
                model("unknown", "1", TEXT.with(Modalities.UNKNOWN)), model("maker-guard-8b", "1", TEXT), model("embed-small", "1", TEXT),
                model("voxtral-mini-3b", "1", TEXT), model("paddleocr-vl", "1", TEXT), model("codestral", "1", TEXT),
                model("ui-tars-7b", "1", TEXT), model("nemo-base", "1", TEXT)));
    }

    @Test
    void aModelThatEndsWithinThePlanIsNoSubstitute() {
        Life ended = Life.until(LocalDate.of(2026, 9, 14), Fixtures.PAGE);
        Life ends = Life.until(LocalDate.of(2027, 12, 31), Fixtures.PAGE);
        Life later = Life.until(LocalDate.of(2028, 1, 1), Fixtures.PAGE);
        Life announced = new Life(Optional.of(LocalDate.of(2027, 6, 1)), Optional.empty(), Optional.empty(), Optional.empty());
        Life deprecated = new Life(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty(), Optional.empty());
        assertEquals(List.of("later"),
                offers(model("ended", "1", TEXT.with(ended)), model("ends", "1", TEXT.with(ends)), model("later", "1", TEXT.with(later)),
                model("announced", "1", TEXT.with(announced)), model("deprecated", "1", TEXT.with(deprecated))));
    }

    @Test
    void aModelThatIsNotKnownToHoldTheCallIsNoSubstitute() {
        assertEquals(List.of("just"), offers(model("just", "1", TEXT.with(Limits.window(1_100))),
                model("small", "1", TEXT.with(Limits.window(1_099))),
                model("unknown", "1", TEXT.with(Limits.UNKNOWN)),
                model("terse", "1", TEXT.with(new Limits(OptionalLong.of(100_000), OptionalLong.of(99), OptionalInt.empty())))));
    }

    @Test
    void aModelThatAnswersFromElsewhereIsNoSubstitute() {
        assertEquals(List.of("here"), offers(model("here", "1", TEXT),
                model("eu.there", "1", TEXT.with(List.of(new Access("eu.there", "eu"))))));
    }

    /// Where the action sends a part of the calls.
    private static RouteSplit split(Action action) {
        return (RouteSplit) ((List<?>) action.changes().values().iterator().next()).getFirst();
    }

    /// The plans with which advice named speech, realtime, retired and dearer models.
    @ParameterizedTest
    @ValueSource(strings = {"openai/gpt-5.5", "openai/gpt-4o", "google/gemini-3.1-pro-preview", "aws/amazon.nova-pro-v1:0",
            "groq/llama-3.3-70b-versatile",
        "google/gemini-3.5-flash"})
    void aCheaperModelIsATextModelOnOfferAtTheSameProviderWithItsOwnSource(String id) {
        PriceCatalog catalog = Catalogs.shipped();
        Workload workload = Fixtures.workload("w", ModelId.parse(id), 100_000, 4_000, 800);
        AdviceContext it = Cases.of(Fixtures.plan(workload), Situation.PLAIN, catalog, Cases.TODAY);
        Action action = Actions.of(it).stream().filter(each -> each.id().equals("model")).findFirst().orElseThrow();
        Model now = catalog.model(workload.route().model()).orElseThrow();
        Model named = catalog.model(split(action).model()).orElseThrow();
        assertEquals(now.id().provider(), named.id().provider());
        assertEquals(Set.of(Modality.TEXT), named.facts().modalities().gives(), named.id().toString());
        assertEquals(Life.Stage.ON_OFFER, named.facts().life().on(LocalDate.of(2027, 12, 31)), named.id().toString());
        assertTrue(named.contextWindow().getAsLong() >= 4_800);
        Money price = ModelOffers.price(it, named, workload).orElseThrow();
        assertTrue(price.compareTo(ModelOffers.price(it, now, workload).orElseThrow()) < 0);
        assertTrue(new ModelOffers(it, workload, now).cheapestFirst().stream()
                .filter(offer -> offer.model().facts().maker().equals(named.facts().maker()))
                .allMatch(offer -> offer.perCall().compareTo(price) >= 0), "the cheapest of its maker");
        Source source = named.source(named.on(LocalDate.of(2027, 1, 1)), Meter.INPUT);
        assertTrue(action.source().title().endsWith(source.title()), action.source().title());
        assertEquals(source.checked(), action.source().checked(), "a day belongs to the source that was read on it");
        assertTrue(action.source().evidence().compareTo(Evidence.LIKELY) >= 0, "another model is a guess until it is tested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-copilot/gpt-5-mini", "deepseek/deepseek-chat", "perplexity/sonar"})
    void batchesAreAdvisedOnlyWhereTheyAreSold(String id) {
        PriceCatalog catalog = Catalogs.shipped();
        assertTrue(catalog.model(ModelId.parse(id)).isPresent(), id);
        Plan plan = Fixtures.plan(Fixtures.workload("w", ModelId.parse(id), 100_000, 4_000, 800));
        assertFalse(Actions.of(Cases.of(plan, Situation.PLAIN, catalog, Cases.TODAY)).stream()
                .anyMatch(action -> action.id().equals("batch")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai/gpt-5.5", "groq/llama-3.3-70b-versatile", "google/gemini-3.5-flash", "anthropic/claude-sonnet-4-6"})
    void noPageOfAwsIsTheSourceOfAdviceOnOtherProviders(String id) {
        Plan plan = Fixtures.plan(Fixtures.workload("w", ModelId.parse(id), 100_000, 4_000, 800));
        AdviceContext it = Cases.of(plan, Situation.PLAIN, Catalogs.shipped(), Cases.TODAY);
        for (Action action : Actions.of(it)) {
            assertFalse(action.source().title().contains("Amazon") || action.source().title().startsWith("AWS"), action.id() + ": "
                    + action.source().title());
        }
    }
}
