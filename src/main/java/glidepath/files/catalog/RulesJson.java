package glidepath.files.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.AllowanceRule;
import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.BatchRule;
import glidepath.catalog.Meter;
import glidepath.catalog.ModelFilter;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Surcharge;
import glidepath.catalog.TierRule;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// What a provider publishes about all its models at once, in the `rules` of its price file.
record RulesJson(SourceBook sources) {

    ProviderRules read(JsonNode rules) {
        return new ProviderRules(batch(rules.path("batch")),
                list(rules.path("tiers"), node -> new TierRule(SourceBook.constant(ServiceTier.class, node.get("tier").asString()),
                        filter(node),
                        factor(node), sources.of(node))),
                list(rules.path("surcharges"), node -> new Surcharge(node.get("id").asString(), node.get("name").asString(), filter(node),
                        factor(node), sources.of(node))),
                list(rules.path("allowances"), node -> new AllowanceRule(Meter.parse(node.get("meter").asString()), filter(node),
                        node.get("perMonth").decimalValue(), sources.of(node))));
    }

    private BatchRule batch(JsonNode node) {
        if (node.isMissingNode()) {
            return BatchRule.UNKNOWN;
        }
        return new BatchRule(node.get("offered").asBoolean() ? Batch.Offer.YES : Batch.Offer.NO,
                SourceBook.constant(BatchCaching.class, node.path("caching").asString("unknown")),
                node.has("factor") ? factor(node) : BatchRule.UNKNOWN.factor(), sources.find(node));
    }

    private static BigDecimal factor(JsonNode node) {
        return node.get("factor").decimalValue();
    }

    static ModelFilter filter(JsonNode node) {
        var makers = new ArrayList<String>();
        node.path("makers").forEach(maker -> makers.add(maker.asString()));
        return new ModelFilter(makers, Pattern.compile(node.path("ids").asString("")));
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        var list = new ArrayList<T>();
        nodes.forEach(node -> list.add(read.apply(node)));
        return list;
    }

    ObjectNode json(ProviderRules rules) {
        ObjectNode node = Json.object();
        BatchRule batch = rules.batch();
        if (batch.offered() != Batch.Offer.UNKNOWN) {
            ObjectNode sold = node.putObject("batch").put("offered", batch.offered() == Batch.Offer.YES)
                    .put("caching", EnumKey.dashed(batch.caching()));
            sold.set("factor", Json.number(batch.factor()));
            batch.source().ifPresent(source -> sources.put(sold, source));
        }
        ArrayNode tiers = node.putArray("tiers");
        rules.tiers().forEach(rule -> {
            ObjectNode tier = put(tiers.addObject().put("tier", rule.tier().word()), rule.models());
            tier.set("factor", Json.number(rule.factor()));
            sources.put(tier, rule.source());
        });
        ArrayNode surcharges = node.putArray("surcharges");
        rules.surcharges().forEach(rule -> {
            ObjectNode surcharge = put(surcharges.addObject().put("id", rule.id()).put("name", rule.name()), rule.models());
            surcharge.set("factor", Json.number(rule.factor()));
            sources.put(surcharge, rule.source());
        });
        ArrayNode allowances = node.putArray("allowances");
        rules.allowances().forEach(rule -> {
            ObjectNode allowance = put(allowances.addObject().put("meter", rule.meter().key()), rule.models());
            allowance.set("perMonth", Json.number(rule.perMonth()));
            sources.put(allowance, rule.source());
        });
        return node;
    }

    private static ObjectNode put(ObjectNode node, ModelFilter filter) {
        if (!filter.makers().isEmpty()) {
            filter.makers().forEach(node.putArray("makers")::add);
        }
        return filter.ids().pattern().isEmpty() ? node : node.put("ids", filter.ids().pattern());
    }
}
