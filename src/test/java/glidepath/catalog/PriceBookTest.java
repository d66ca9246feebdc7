package glidepath.catalog;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.LARGE;
import static glidepath.Fixtures.LARGE_DIRECT;
import static glidepath.Fixtures.SMALL;
import static glidepath.Fixtures.flat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Own prices win, are marked, and survive a refresh.
class PriceBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static OwnPrice own(ModelId model, Map<Meter, TieredPrice> rates, String discount) {
        return new OwnPrice(model, "", new TreeMap<>(rates), Percent.of(discount), "negotiated", "contract 7", DAY);
    }

    private static Listed<glidepath.units.Rate> rate(PriceCatalog catalog, ModelId id, Meter meter) {
        Model model = catalog.model(id).orElseThrow();
        return model.rate(model.on(DAY), meter, BigDecimal.ONE).orElseThrow();
    }

    private static Money price(PriceCatalog catalog, ModelId id, Meter meter) {
        return rate(catalog, id, meter).value().price();
    }

    @Test
    void aRateOfTheUsersWinsAndTheOthersStay() {
        PriceCatalog catalog = PriceBook.EMPTY.with(own(LARGE, Map.of(Meter.INPUT, flat("2.50")), "0")).on(CATALOG);
        assertEquals(Money.of("2.50"), price(catalog, LARGE, Meter.INPUT));
        assertEquals(Money.of("15"), price(catalog, LARGE, Meter.OUTPUT));
        assertEquals("own price: contract 7, negotiated", rate(catalog, LARGE, Meter.INPUT).source().title());
        assertEquals(Optional.of(DAY), rate(catalog, LARGE, Meter.INPUT).source().checked());
        assertTrue(OwnPrice.isOwn(rate(catalog, LARGE, Meter.INPUT).source()));
        assertEquals(Fixtures.PAGE, rate(catalog, LARGE, Meter.OUTPUT).source());
        assertEquals(Money.of("0.50"), price(catalog, SMALL, Meter.INPUT));
    }

    @Test
    void aDiscountIsOffAllThatIsNotEntered() {
        PriceCatalog catalog = PriceBook.EMPTY.with(own(LARGE, Map.of(Meter.OUTPUT, flat("12")), "20")).on(CATALOG);
        assertEquals(Money.of("2.4"), price(catalog, LARGE, Meter.INPUT));
        assertEquals(Money.of("0.24"), price(catalog, LARGE, Meter.CACHE_READ));
        assertEquals(Money.of("12"), price(catalog, LARGE, Meter.OUTPUT));
        assertTrue(OwnPrice.isOwn(rate(catalog, LARGE, Meter.INPUT).source()));
    }

    /// What the provider says of batches and of caching in them holds for a model of its that no table lists.
    @Test
    void aModelOfTheUsersOwnFollowsTheRulesOfItsProvider() {
        PriceCatalog shipped = glidepath.files.catalog.Catalogs.shipped();
        for (String provider : java.util.List.of("anthropic", "openai", "aws")) {
            var id = new ModelId(provider, "own-model");
            Model model = PriceBook.EMPTY.with(own(id, Map.of(Meter.INPUT, flat("3")), "0")).on(shipped).model(id).orElseThrow();
            assertEquals(Batch.Offer.YES, model.batchOffer(), provider);
            assertEquals(provider.equals("anthropic") ? BatchCaching.MULTIPLY : provider.equals("openai") ? BatchCaching.OWN_RATE
                    : BatchCaching.AS_FRESH, model.rules().batch().caching());
        }
    }

    @Test
    void aDiscountIsOffBatchesTiersAndRentedUnits() {
        Model listed = CATALOG.model(LARGE).orElseThrow();
        var batch = new Batch(Batch.Offer.YES, Optional.of(new Listed<>(new RateCard(Map.of(Meter.INPUT, flat("1.50"))), Fixtures.PAGE)));
        var rent = new Listed<>(new glidepath.units.Rate(Money.of("40"), glidepath.units.Unit.UNIT_HOUR), Fixtures.PAGE);
        var offered = new Model(LARGE, listed.name(), listed.product(), "", listed.prices(), listed.source(), batch,
                Map.of(ServiceTier.FLEX, new Listed<>(new RateCard(Map.of(Meter.INPUT, flat("1"))), Fixtures.PAGE)),
                        Map.of(Term.ONE_MONTH, rent), listed.facts(), listed.rules(), List.of());
        Model priced = own(LARGE, Map.of(), "20").on(Optional.of(offered), CATALOG.provider("aws").orElseThrow(), offered.rules());
        Listed<RateCard> ownBatch = priced.batch().card().orElseThrow();
        assertEquals(flat("1.2"), ownBatch.value().price(Meter.INPUT));
        assertTrue(OwnPrice.isOwn(ownBatch.source()));
        assertEquals(flat("0.8"), priced.tiers().get(ServiceTier.FLEX).value().price(Meter.INPUT));
        assertEquals(Money.of("32"), priced.provisioned(Term.ONE_MONTH).orElseThrow().value().price());
    }

    @Test
    void aModelThatTheCatalogLacksIsAddedWithTwoNumbers() {
        ModelId fresh = ModelId.parse("acme/new-1");
        PriceCatalog catalog = PriceBook.EMPTY.with(own(fresh, Map.of(Meter.INPUT, flat("1"), Meter.OUTPUT, flat("2")), "0")).on(CATALOG);
        assertEquals(Money.of("1"), price(catalog, fresh, Meter.INPUT));
        assertEquals(4, catalog.models().size());
        assertTrue(catalog.provider("acme").isPresent());
    }

    @Test
    void ownPricesSurviveARefresh() {
        Model newer = CATALOG.model(LARGE_DIRECT).orElseThrow();
        newer = Fixtures.model(LARGE_DIRECT, newer.product(), Map.of(Meter.INPUT, flat("4"), Meter.CACHE_READ, flat("0.4")));
        PriceBook book = PriceBook.EMPTY.with(own(LARGE_DIRECT, Map.of(Meter.INPUT, flat("1")), "0")).refreshedWith(List.of(newer));
        PriceCatalog catalog = book.on(CATALOG);
        assertEquals(Money.of("1"), price(catalog, LARGE_DIRECT, Meter.INPUT));
        assertEquals(Money.of("0.4"), price(catalog, LARGE_DIRECT, Meter.CACHE_READ));
        assertEquals(Money.of("15"), price(catalog, LARGE_DIRECT, Meter.OUTPUT));
        assertEquals(Money.of("4"), price(book.without(LARGE_DIRECT).refreshedWith(List.of(newer)).on(CATALOG), LARGE_DIRECT, Meter.INPUT));
    }

    @Test
    void doubtfulPricesAreQuestioned() {
        PriceChanges changes = PriceChanges.of(PriceRefresh.of(CATALOG), List.of(Fixtures.model(SMALL, "",
                Map.of(Meter.INPUT, flat("500"), Meter.OUTPUT, flat("2"))),
                Fixtures.model(LARGE, "", Map.of(Meter.INPUT, flat("3.30"), Meter.OUTPUT, flat("800")))), DAY);
        assertEquals(1, changes.equal());
        assertEquals(List.of(Optional.of(PriceChange.Question.THOUSANDFOLD), Optional.empty(), Optional.of(PriceChange.Question.UNUSUAL)),
                changes.changes().stream().map(PriceChange::question).toList());
        assertEquals(List.of(true, false, true), changes.changes().stream().map(PriceChange::isLarge).toList());
        assertEquals(Optional.of(Percent.of("10")), changes.changes().get(1).change());
    }
}
