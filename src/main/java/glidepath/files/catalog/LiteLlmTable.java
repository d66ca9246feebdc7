package glidepath.files.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Batch;
import glidepath.catalog.IdentifierRules;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceHistory;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Source;
import glidepath.catalog.Term;
import glidepath.units.Money;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Reads LiteLLM's table (MIT): dollars per token, image, second or query in one flat object, with tiers and service tiers in the keys.
final class LiteLlmTable {

    private static final String PAGE = "https://github.com/BerriAI/litellm";
    private static final String SPECIMEN = "sample_spec";
    private static final Pattern STEP = Pattern.compile("_above_(\\d+)k_tokens");
    private static final Pattern WAY = Pattern.compile("_(batches|flex|priority)$");
    private static final Pattern TERM = Pattern.compile("(^|/)(1|6)-month-commitment/");
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);
    private static final String SECOND = "input_cost_per_second";

    private final TableReader table;

    private LiteLlmTable(TableReader table) {
        this.table = table;
    }

    static boolean recognises(JsonNode root) {
        return root.isObject() && root.valueStream().limit(50).anyMatch(model -> model.has("litellm_provider"));
    }

    static PriceTable read(JsonNode root, LocalDate date, IdentifierRules rules) {
        var reader = new LiteLlmTable(new TableReader("LiteLLM price table", PAGE, date, rules));
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getValue().isObject() && !entry.getKey().equals(SPECIMEN) && entry.getValue().has("litellm_provider")) {
                reader.add(entry.getKey(), entry.getValue());
            }
        }
        return reader.table.table();
    }

    private void add(String key, JsonNode node) {
        String provider = table.rules().provider(node.get("litellm_provider").asString());
        String id = ownId(key, node.get("litellm_provider").asString());
        Matcher term = TERM.matcher(id);
        if (term.find()) {
            addCommitted(provider, id.replaceFirst(TERM.pattern(), "$1"), term.group(2), node);
            return;
        }
        var ways = new Ways();
        node.properties().forEach(field -> read(field.getKey(), field.getValue(), node.path("mode").asString(""), ways));
        node.path("tiered_pricing").forEach(step -> steps(step, ways.onDemand));
        ModelFacts facts = LiteLlmFacts.of(node, table.facts(id), table.source());
        table.add(new Model(new ModelId(provider, id), id, provider, "", PriceHistory.of(ways.onDemand.card()), table.source(),
                ways.batch(table.source()),
                ways.tiers(table.source()), Map.of(), facts, ProviderRules.NONE, List.of()));
    }

    /// The provider's own id, without the prefix that tells the table's reader whom to call.
    private String ownId(String key, String provider) {
        String own = key;
        for (String prefix : List.of(provider + "/", "bedrock/", "gemini/", "vertex_ai/")) {
            own = own.startsWith(prefix) && table.rules().provider(prefix.substring(0, prefix.length() - 1))
                    .equals(table.rules().provider(provider))
                    ? own.substring(prefix.length()) : own;
        }
        return own.replaceFirst("^(\\*|invoke|converse)/", "");
    }

    /// Provisioned throughput is told by the second.
    private void addCommitted(String provider, String id, String months, JsonNode node) {
        Optional<Money> second = table.price(node.path(SECOND), 0);
        Map<Term, Listed<Rate>> terms = new EnumMap<>(Term.class);
        second.ifPresent(price -> terms.put(months.equals("1") ? Term.ONE_MONTH : Term.SIX_MONTHS,
                new Listed<>(new Rate(price.times(SECONDS_AN_HOUR), Unit.UNIT_HOUR), table.source())));
        table.add(new Model(new ModelId(provider, id), id, provider, "", PriceHistory.of(RateCard.NONE), table.source(), Batch.UNKNOWN,
                Map.of(), terms, table.facts(id), ProviderRules.NONE, List.of()));
    }

    private void read(String key, JsonNode value, String mode, Ways ways) {
        if (!key.contains("cost") || key.equals("tiered_pricing")) {
            return;
        }
        Matcher way = WAY.matcher(key);
        TableReader.Prices prices = way.find() ? ways.of(way.group(1)) : ways.onDemand;
        String plain = WAY.matcher(key).replaceFirst("");
        Matcher step = STEP.matcher(plain);
        boolean tiered = step.find();
        long start = tiered ? Long.parseLong(step.group(1)) * 1000 : 0;
        LiteLlmMeters.Reading meter = LiteLlmMeters.of(STEP.matcher(plain).replaceFirst(""), mode);
        if (meter == null) {
            table.leaveOut("'" + key + "'");
            return;
        }
        table.price(value.isObject() ? value.path("search_context_size_medium") : value, meter.power()).ifPresent(price -> {
            if (PriceSanity.isStepOfDrawing(mode, meter.meter(), price)) {
                table.leaveOut(PriceSanity.reason(meter.meter(), price));
            } else if (tiered) {
                prices.put(meter.meter(), start, price);
            } else {
                prices.put(meter.meter(), price);
            }
        });
    }

    /// Steps told as ranges: the first is the base.
    private void steps(JsonNode step, TableReader.Prices prices) {
        long start = step.path("range").path(0).asLong(0);
        step.properties().forEach(field -> {
            LiteLlmMeters.Reading meter = LiteLlmMeters.of(field.getKey(), "");
            if (meter != null) {
                table.price(field.getValue(), meter.power()).ifPresent(price -> put(prices, meter.meter(), start, price));
            }
        });
    }

    private static void put(TableReader.Prices prices, Meter meter, long start, Money price) {
        if (start == 0) {
            prices.put(meter, price);
        } else {
            prices.put(meter, start, price);
        }
    }

    /// The cards of one entry, by the way of being called.
    private final class Ways {

        private final TableReader.Prices onDemand = table.prices();
        private final TableReader.Prices batch = table.prices();
        private final Map<ServiceTier, TableReader.Prices> tiers = new EnumMap<>(ServiceTier.class);

        TableReader.Prices of(String way) {
            return way.equals("batches") ? batch
                    : tiers.computeIfAbsent(SourceBook.constant(ServiceTier.class, way), absent -> table.prices());
        }

        Batch batch(Source source) {
            return batch.isEmpty() ? Batch.UNKNOWN : new Batch(Batch.Offer.YES, Optional.of(new Listed<>(batch.card(), source)));
        }

        Map<ServiceTier, Listed<RateCard>> tiers(Source source) {
            Map<ServiceTier, Listed<RateCard>> cards = new EnumMap<>(ServiceTier.class);
            tiers.forEach((tier, prices) -> {
                if (prices.card().has(Meter.INPUT)) {
                    cards.put(tier, new Listed<>(prices.card(), source));
                }
            });
            return cards;
        }
    }
}
