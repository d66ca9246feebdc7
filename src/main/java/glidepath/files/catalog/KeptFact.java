package glidepath.files.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Evidence;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFilter;
import glidepath.catalog.ServiceTier;

/// What holds for some models.
record KeptFact(ModelFilter models, JsonNode node, SourceBook sources) {

    Model on(Model model) {
        var json = new ModelJson(sources);
        var provisioned = new HashMap<>(model.provisioned());
        provisioned.putAll(json.provisioned(node.path("provisioned")));
        var tiers = new HashMap<>(model.tiers());
        json.tiers(node.path("tiers")).forEach((tier, told) -> tiers.merge(tier, told, (table, kept) -> Merge.completed(kept, table)));
        node.path("without").forEach(tier -> tiers.remove(SourceBook.constant(ServiceTier.class, tier.asString())));
        var source = node.has("weaken") ? model.source().with(SourceBook.constant(Evidence.class, node.get("weaken").asString()))
                : model.source();
        return new Model(model.id(), node.path("name").asString(model.name()), model.product(),
                (model.note() + " " + node.path("note").asString("")).strip(),
                node.has("rates") ? Merge.replaced(model.prices(), new CardJson(sources).card(node.get("rates")), sources.of(node),
                                Optional.ofNullable(node.path("from").asString(null)).map(LocalDate::parse))
                        : model.prices(), source, node.has("batch") ? json.batch(node.get("batch")) : model.batch(), tiers, provisioned,
                new FactsJson(sources).read(node, model.facts()), model.rules(), model.others());
    }
}
