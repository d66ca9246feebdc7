package glidepath.files.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Batch;
import glidepath.catalog.DayWindow;
import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.ListedRate;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelTraits;
import glidepath.catalog.PriceEntry;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.Provider;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.Term;
import glidepath.catalog.TieredPrice;
import glidepath.files.json.Json;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Reads one provider's file of the price catalog.
///
/// A file has the converted table (`models`) and what people keep beside it (`more`): sources, batch and tier rates, provisioned
/// throughput, traits, and rates that belong to no single model. What `more` says of a model comes on top of the table.
final class CatalogJson {

    /// One provider and all that it charges for.
    record Prices(Provider provider, List<Model> models, List<ListedRate> rates) {
    }

    private static final List<Unit> UNITS = List.of(Unit.MTOK, Unit.KREQUESTS, Unit.REQUEST, Unit.UNIT_HOUR, Unit.HOUR, Unit.CMU_MINUTE,
            Unit.CMU_MONTH, Unit.MODEL_MONTH, Unit.KTPM_MONTH, Unit.MONTH, Unit.DOLLAR);

    private final JsonNode root;
    private final JsonNode more;
    private final Provider provider;
    private final String page;

    private CatalogJson(JsonNode root) {
        this.root = root;
        more = root.path(GenaiPrices.MORE);
        JsonNode node = root.get("provider");
        provider = new Provider(node.get("id").asString(), node.get("name").asString(), constant(Provider.Kind.class, node.get("kind").asString()),
                node.get("product").asString());
        page = root.path("pages").path(0).asString("");
    }

    /// @throws Json.Unreadable          where the text is not JSON
    /// @throws IllegalArgumentException where it is no price file, naming what is wrong
    static Prices read(String text) throws Json.Unreadable {
        var file = new CatalogJson(Json.read(text));
        return new Prices(file.provider, file.models(), file.rates());
    }

    private List<Model> models() {
        var models = new ArrayList<Model>();
        var known = new LinkedHashMap<String, JsonNode>();
        root.get("models").forEach(model -> known.put(model.get("id").asString(), model));
        known.forEach((id, model) -> models.add(model(id, model, more.path("models").path(id))));
        for (Map.Entry<String, JsonNode> added : more.path("models").properties()) {
            if (!known.containsKey(added.getKey())) {
                models.add(model(added.getKey(), added.getValue(), added.getValue()));
            }
        }
        return models;
    }

    private Model model(String id, JsonNode table, JsonNode extra) {
        return new Model(new ModelId(provider.id(), id), name(id, table), table.path("product").asString(provider.product()),
                table.has("context") ? OptionalLong.of(table.get("context").asLong()) : OptionalLong.empty(),
                table.path("deprecated").asBoolean(false), note(table, extra), history(table, extra), source(table, extra),
                batch(extra.path("batch")), tiers(extra.path("tiers")), provisioned(extra.path("provisioned")), traits(extra));
    }

    /// Its name or, where the table has none, its id without what says the version: `claude-sonnet-4-6 (global)`.
    private static String name(String id, JsonNode table) {
        if (table.has("name")) {
            return table.get("name").asString();
        }
        String profile = id.startsWith("global.") ? " (global)" : id.startsWith("regional.") ? " (regional)" : "";
        String plain = id.replaceFirst("^(global|regional)\\.", "").replaceFirst("^[a-z]+\\.(?=[a-z])", "").replaceFirst("(-20\\d{6})?(-v\\d+)?(:\\d+)?$", "");
        return profile.isEmpty() ? id : plain + profile;
    }

    private static String note(JsonNode table, JsonNode extra) {
        String note = table == extra ? "" : table.path("note").asString("");
        String added = extra.path("note").asString("");
        return note.isEmpty() || added.isEmpty() ? note + added : note + " " + added;
    }

    private Source source(JsonNode table, JsonNode extra) {
        if (table == extra) {
            return listedSource(extra);
        }
        var source = new Source(provider.name() + " pricing page", page, date(table), evidence(table));
        return extra.has("evidence") ? source.with(evidence(extra)) : source;
    }

    private PriceHistory history(JsonNode table, JsonNode extra) {
        JsonNode prices = table.get("prices");
        if (!prices.isArray()) {
            return PriceHistory.of(card(prices, extra.path("rates")));
        }
        var entries = new ArrayList<PriceEntry>();
        for (JsonNode entry : prices) {
            entries.add(new PriceEntry(card(entry.get("prices"), extra.path("rates")),
                    entry.has("from") ? Optional.of(LocalDate.parse(entry.get("from").asString())) : Optional.empty(),
                    entry.has("hours") ? Optional.of(hours(entry.get("hours").asString())) : Optional.empty()));
        }
        return new PriceHistory(entries);
    }

    private static DayWindow hours(String text) {
        String[] ends = text.split("-");
        return new DayWindow(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /// @param added rates of meters that the table lacks
    private static RateCard card(JsonNode prices, JsonNode added) {
        SortedMap<Meter, TieredPrice> card = new TreeMap<>();
        added.properties().forEach(price -> card.put(Meter.parse(price.getKey()), tiered(price.getValue())));
        prices.properties().forEach(price -> card.put(Meter.parse(price.getKey()), tiered(price.getValue())));
        return new RateCard(card);
    }

    private static TieredPrice tiered(JsonNode price) {
        if (!price.isObject()) {
            return TieredPrice.flat(money(price));
        }
        var tiers = new ArrayList<TieredPrice.Tier>();
        price.path("tiers").forEach(tier -> tiers.add(new TieredPrice.Tier(tier.get("start").asLong(), money(tier.get("price")))));
        return new TieredPrice(money(price.get("base")), tiers);
    }

    private static Money money(JsonNode price) {
        BigDecimal usd = price.decimalValue();
        if (usd.signum() < 0) {
            throw new IllegalArgumentException("A price is below zero: " + usd);
        }
        return new Money(usd);
    }

    private Batch batch(JsonNode node) {
        if (node.isMissingNode()) {
            return Batch.UNKNOWN;
        }
        boolean offered = node.get("offered").asBoolean();
        return new Batch(offered ? Batch.Offer.YES : Batch.Offer.NO,
                node.has("rates") ? Optional.of(new Listed<>(card(node.get("rates"), Json.object()), listedSource(node))) : Optional.empty());
    }

    private Map<ServiceTier, Listed<RateCard>> tiers(JsonNode node) {
        var tiers = new EnumMap<ServiceTier, Listed<RateCard>>(ServiceTier.class);
        node.properties().forEach(tier -> tiers.put(constant(ServiceTier.class, tier.getKey()),
                new Listed<>(card(tier.getValue().get("rates"), Json.object()), listedSource(tier.getValue()))));
        return tiers;
    }

    private Map<Term, Listed<Rate>> provisioned(JsonNode node) {
        var terms = new EnumMap<Term, Listed<Rate>>(Term.class);
        node.path("terms").properties().forEach(term -> terms.put(constant(Term.class, term.getKey()),
                new Listed<>(new Rate(money(term.getValue()), Unit.UNIT_HOUR), listedSource(node))));
        return terms;
    }

    private static ModelTraits traits(JsonNode extra) {
        return new ModelTraits(extra.path("burnDown").asInt(1), whole(extra, "customUnits"), whole(extra, "cacheMinimum"));
    }

    private static OptionalInt whole(JsonNode node, String key) {
        return node.has(key) ? OptionalInt.of(node.get(key).asInt()) : OptionalInt.empty();
    }

    private List<ListedRate> rates() {
        var rates = new ArrayList<ListedRate>();
        for (JsonNode rate : more.path("rates")) {
            rates.add(new ListedRate(rate.get("id").asString(), rate.get("name").asString(), rate.path("product").asString(provider.product()),
                    new Rate(money(rate.get("price")), unit(rate.get("unit").asString())), listedSource(rate)));
        }
        return rates;
    }

    /// One of the engine's units by how it is written, or a noun with the count that a price covers: `1000 text units`.
    private static Unit unit(String text) {
        return UNITS.stream().filter(unit -> unit.per().equals(text)).findFirst().orElseGet(() -> {
            String noun = text.replaceFirst("^1,000 ", "");
            return new Unit(noun, noun.equals(text) ? 0 : 3, text);
        });
    }

    private Source listedSource(JsonNode node) {
        JsonNode source = more.path("sources").path(node.path("source").asString(""));
        if (source.isMissingNode()) {
            throw new IllegalArgumentException("No source is named for " + node);
        }
        return new Source(source.get("title").asString(), source.path("page").asString(""), date(node).or(() -> date(source)), evidence(node));
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return node.has("checked") ? Optional.of(LocalDate.parse(node.get("checked").asString())) : Optional.empty();
    }

    private static Evidence evidence(JsonNode node) {
        return constant(Evidence.class, node.get("evidence").asString());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
