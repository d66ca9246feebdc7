package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Batch;
import glidepath.catalog.DisplayName;
import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelId;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// One model of a price file.
final class ModelJson {

    private final SourceBook sources;
    private final CardJson cards;
    private final FactsJson facts;

    ModelJson(SourceBook sources) {
        this.sources = sources;
        cards = new CardJson(sources);
        facts = new FactsJson(sources);
    }

    /// @throws IllegalArgumentException naming what is wrong with it
    Model read(JsonNode node, Provider provider, ProviderRules rules) {
        ModelId id = id(node, provider);
        return new Model(id, node.has("name") ? node.get("name").asString() : DisplayName.of(id),
                node.path("product").asString(provider.product()), node.path("note").asString(""),
                cards.history(node.get("prices")), sources.of(node), batch(node.path("batch")), tiers(node.path("tiers")),
                provisioned(node.path("provisioned")), facts.read(node, ModelFacts.NONE), rules, others(node.path("others")));
    }

    static ModelId id(JsonNode node, Provider provider) {
        return new ModelId(provider.id(), node.get("id").asString());
    }

    Batch batch(JsonNode node) {
        if (node.isMissingNode()) {
            return Batch.UNKNOWN;
        }
        return new Batch(node.get("offered").asBoolean() ? Batch.Offer.YES : Batch.Offer.NO, node.has("rates") ? Optional.of(listed(node))
                : Optional.empty());
    }

    Map<ServiceTier, Listed<RateCard>> tiers(JsonNode node) {
        var tiers = new EnumMap<ServiceTier, Listed<RateCard>>(ServiceTier.class);
        node.properties().forEach(tier -> tiers.put(SourceBook.constant(ServiceTier.class, tier.getKey()), listed(tier.getValue())));
        return tiers;
    }

    Map<Term, Listed<Rate>> provisioned(JsonNode node) {
        var terms = new EnumMap<Term, Listed<Rate>>(Term.class);
        node.path("terms").properties().forEach(term -> terms.put(SourceBook.constant(Term.class, term.getKey()),
                new Listed<>(new Rate(CardJson.money(term.getValue()), Unit.UNIT_HOUR), sources.of(node))));
        return terms;
    }

    private List<Listed<RateCard>> others(JsonNode node) {
        var others = new ArrayList<Listed<RateCard>>();
        node.forEach(other -> others.add(listed(other)));
        return others;
    }

    private Listed<RateCard> listed(JsonNode node) {
        return new Listed<>(cards.card(node.get("rates")), sources.of(node));
    }

    ObjectNode json(Model model, Provider provider) {
        ObjectNode node = Json.object().put("id", model.id().id());
        if (!model.name().equals(model.id().id())) {
            node.put("name", model.name());
        }
        if (!model.product().equals(provider.product())) {
            node.put("product", model.product());
        }
        facts.put(node, model.facts());
        if (!model.note().isEmpty()) {
            node.put("note", model.note());
        }
        sources.put(node, model.source());
        node.set("prices", cards.json(model.prices()));
        put(node, model.batch());
        putTiers(node, model.tiers());
        putTerms(node, model.provisioned());
        if (!model.others().isEmpty()) {
            ArrayNode others = node.putArray("others");
            model.others().forEach(other -> put(others.addObject(), other));
        }
        return node;
    }

    private void put(ObjectNode node, Batch batch) {
        if (batch.offer() != Batch.Offer.UNKNOWN) {
            ObjectNode offered = node.putObject("batch").put("offered", batch.offer() == Batch.Offer.YES);
            batch.card().ifPresent(card -> put(offered, card));
        }
    }

    private void putTiers(ObjectNode node, Map<ServiceTier, Listed<RateCard>> tiers) {
        if (!tiers.isEmpty()) {
            ObjectNode all = node.putObject("tiers");
            new EnumMap<>(tiers).forEach((tier, card) -> put(all.putObject(tier.word()), card));
        }
    }

    /// All terms of a model are read at one place.
    private void putTerms(ObjectNode node, Map<Term, Listed<Rate>> terms) {
        if (!terms.isEmpty()) {
            ObjectNode all = node.putObject("provisioned");
            ObjectNode rates = all.putObject("terms");
            var ordered = new EnumMap<>(terms);
            ordered.forEach((term, rate) -> rates.set(EnumKey.dashed(term), Json.number(rate.value().price().usd())));
            sources.put(all, ordered.values().iterator().next().source());
        }
    }

    private void put(ObjectNode node, Listed<RateCard> card) {
        node.set("rates", cards.json(card.value()));
        sources.put(node, card.source());
    }
}
