package glidepath.engine;

import static glidepath.Fixtures.PAGE;
import static glidepath.Fixtures.flat;
import static glidepath.Fixtures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import glidepath.Fixtures;
import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Limits;
import glidepath.catalog.Listed;
import glidepath.catalog.ListedRate;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelTraits;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.PriceWindow;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.Term;
import glidepath.catalog.TieredPrice;
import glidepath.engine.surface.RateIds;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// A catalog with one model of every kind, at published or round prices.
public final class Market {

    private static final ProviderRules WITHOUT_TIERS = new ProviderRules(Fixtures.RULES.batch(), List.of(), List.of(), List.of());

    static final String BEDROCK = "Amazon Bedrock";

    /// Nova 2 Lite's global profile: $0.30 and $2.50 (Amazon Bedrock pricing, read 2026-09-03).
    static final ModelId NOVA = ModelId.parse("aws/global.amazon.nova-2-lite");
    /// Its geo profile: $0.33 and $2.75, in batch $0.1595 and $1.342, which is not half.
    static final ModelId NOVA_GEO = ModelId.parse("aws/us.amazon.nova-2-lite");
    /// Llama 3.1 8B: 2 CMU. Provisioned units as Llama 3.1 70B: $24.00, $21.18, $13.08 an hour.
    public static final ModelId LLAMA = ModelId.parse("aws/meta.llama3-1");
    /// $3 and $15 to 200,000 tokens of input, $6 and $22.50 beyond; not offered for batch; caches, 1-hour writes $6.
    static final ModelId STEPPED = ModelId.parse("aws/anthropic.stepped");
    /// $2 and $4, from 2027-04-01 on $1 and $3.
    static final ModelId DATED = ModelId.parse("maker/dated");
    /// $1 an hour by day, $0.50 for 8 of 24 hours; output $2 always.
    static final ModelId HOURLY = ModelId.parse("maker/hourly");
    /// $1 and $2, and $5 for 1,000 requests; priority at $4 for input.
    static final ModelId BY_REQUEST = ModelId.parse("maker/by-request");
    /// $2 and $8, cache reads $0.20 and writes $2.50; in batch $1.20 and $4.80, on which discounts for the cache multiply.
    static final ModelId CACHED_BATCH = ModelId.parse("maker/cached-batch");
    /// Output has no price.
    static final ModelId HALF_PRICED = ModelId.parse("maker/half-priced");

    public static final PriceCatalog CATALOG = catalog();

    private Market() {
    }

    private static PriceCatalog catalog() {
        var models = new ArrayList<>(Fixtures.CATALOG.models().values());
        models.addAll(List.of(nova(), novaGeo(), llama(), stepped(), dated(), hourly(), byRequest(), cachedBatch(),
                model(HALF_PRICED, "Maker API", Map.of(Meter.INPUT, flat("1")))));
        return PriceCatalog.of("market", LocalDate.of(2026, 11, 1), Fixtures.CATALOG.providers().values(), models, List.of(
                rate("aws/custom-model-import/us-east-1", "0.05718", Unit.CMU_MINUTE),
                rate("aws/custom-model-import/eu-central-1", "0.07144", Unit.CMU_MINUTE),
                rate(RateIds.IMPORT_STORAGE, "1.95", Unit.CMU_MONTH),
                rate(RateIds.FINE_TUNED_STORAGE, "1.95", Unit.MODEL_MONTH),
                rate("aws/guardrails", "0.15", new Unit("text units", 3, "1,000 text units")),
                rate("aws/vector-store", "0.24", Unit.HOUR)));
    }

    private static ListedRate rate(String id, String price, Unit unit) {
        return new ListedRate(id, id, BEDROCK, new Rate(Money.of(price), unit), PAGE);
    }

    private static Model nova() {
        return model(NOVA, BEDROCK, inOut("0.30", "2.50"));
    }

    private static Model novaGeo() {
        return with(model(NOVA_GEO, BEDROCK, inOut("0.33", "2.75")),
                new Batch(Batch.Offer.YES, Optional.of(new Listed<>(new RateCard(inOut("0.1595", "1.342")), PAGE))),
                Map.of(), Map.of(), ModelFacts.NONE);
    }

    private static Model llama() {
        return with(model(LLAMA, BEDROCK, Map.of(Meter.INPUT, flat("0.22"), Meter.OUTPUT, flat("0.22"), Meter.TRAINING, flat("8"),
                        Meter.CACHE_STORAGE, flat("1"))), Batch.UNKNOWN, Map.of(),
                Map.of(Term.NO_COMMITMENT, unitHour("24"), Term.ONE_MONTH, unitHour("21.18"), Term.SIX_MONTHS, unitHour("13.08")),
                ModelFacts.NONE.with(new ModelTraits(1, OptionalInt.of(2), false, Optional.empty())));
    }

    private static Model stepped() {
        return with(model(STEPPED, "Amazon Bedrock third-party models", Map.of(
                        Meter.INPUT, step("3", "6"), Meter.OUTPUT, step("15", "22.5"), Meter.CACHE_READ, step("0.3", "0.6"),
                        Meter.CACHE_WRITE, step("3.75", "7.5"), Meter.CACHE_WRITE_1H, step("6", "12"))),
                new Batch(Batch.Offer.NO, Optional.empty()), Map.of(), Map.of(), ModelFacts.NONE.with(new ModelTraits(5, OptionalInt.empty(), false,
                        Optional.empty()))
                        .with(new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(1024))));
    }

    /// Nobody publishes a price of its service tiers.
    private static Model dated() {
        return priced(DATED, new PriceHistory(List.of(PriceEntry.always(new RateCard(inOut("2", "4"))),
                PriceEntry.from(LocalDate.of(2027, 4, 1), new RateCard(inOut("1", "3")))))).with(WITHOUT_TIERS);
    }

    private static Model hourly() {
        return priced(HOURLY, new PriceHistory(List.of(PriceEntry.always(new RateCard(inOut("1", "2"))),
                PriceEntry.in(PriceWindow.daily(LocalTime.of(20, 0), LocalTime.of(4, 0)), new RateCard(inOut("0.50", "2"))))));
    }

    private static Model byRequest() {
        return with(model(BY_REQUEST, "Maker API", Map.of(Meter.INPUT, flat("1"), Meter.OUTPUT, flat("2"), Meter.REQUESTS, flat("5"),
                        Meter.parse("output_image_mtok"), flat("40"), Meter.WEB_SEARCHES, flat("14"))),
                Batch.UNKNOWN, Map.of(ServiceTier.PRIORITY, new Listed<>(new RateCard(Map.of(Meter.INPUT, flat("4"))), PAGE)),
                Map.of(), ModelFacts.NONE);
    }

    private static Model cachedBatch() {
        return with(model(CACHED_BATCH, "Maker API", Map.of(Meter.INPUT, flat("2"), Meter.OUTPUT, flat("8"), Meter.CACHE_READ, flat("0.20"),
                        Meter.CACHE_WRITE, flat("2.50"))),
                new Batch(Batch.Offer.YES, Optional.of(new Listed<>(new RateCard(inOut("1.20", "4.80")), PAGE))),
                Map.of(), Map.of(), ModelFacts.NONE)
                .with(new ProviderRules(new BatchRule(Batch.Offer.YES, BatchCaching.MULTIPLY, new BigDecimal("0.5"), Optional.of(PAGE)),
                        List.of(), List.of(), List.of()));
    }

    private static Map<Meter, TieredPrice> inOut(String input, String output) {
        return Map.of(Meter.INPUT, flat(input), Meter.OUTPUT, flat(output));
    }

    private static TieredPrice step(String base, String above) {
        return new TieredPrice(Money.of(base), List.of(new TieredPrice.Tier(200_000, Money.of(above))));
    }

    private static Listed<Rate> unitHour(String price) {
        return new Listed<>(new Rate(Money.of(price), Unit.UNIT_HOUR), PAGE);
    }

    private static Model priced(ModelId id, PriceHistory prices) {
        Model plain = model(id, "Maker API", Map.of());
        return new Model(id, plain.name(), plain.product(), "", prices, PAGE, Batch.UNKNOWN, Map.of(), Map.of(), ModelFacts.NONE,
                plain.rules(), List.of());
    }

    private static Model with(Model model, Batch batch, Map<ServiceTier, Listed<RateCard>> tiers, Map<Term, Listed<Rate>> provisioned,
            ModelFacts facts) {
        Source source = model.source();
        return new Model(model.id(), model.name(), model.product(), "", model.prices(), source, batch, tiers, provisioned, facts,
                model.rules(), List.of());
    }
}
