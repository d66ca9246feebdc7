package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Evidence;
import glidepath.catalog.ListedRate;
import glidepath.catalog.Model;
import glidepath.catalog.ModelFilter;
import glidepath.catalog.Provider;
import glidepath.catalog.ProviderRules;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.SoldThrough;
import glidepath.files.json.Json;

/// What people keep of a provider by hand, in `pricing/kept`: prices read on its pages, facts about its models, its rules, and who sells
/// what.
///
/// @param provider as it is called; empty where tables call it well
/// @param prices   as a source of their own, the best
/// @param facts    in order; later ones win
record KeptFile(String id, Optional<Provider> provider, List<String> pages, ProviderRules rules, List<Product> products, List<Model> prices,
                List<Fact> facts, List<ListedRate> rates) {

    /// Under which name some makers' models are billed, and by whom they are sold.
    record Product(String name, SoldThrough soldThrough, ModelFilter models) {
    }

    /// What holds for some models.
    record Fact(ModelFilter models, JsonNode node, SourceBook sources) {

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
                    node.has("rates") ? Merge.replaced(model.prices(), new CardJson(sources).card(node.get("rates")), sources.of(node))
                            : model.prices(), source, node.has("batch") ? json.batch(node.get("batch")) : model.batch(), tiers, provisioned,
                    new FactsJson(sources).read(node, model.facts()), model.rules(), model.others());
        }
    }

    /// A provider of which nothing is kept.
    static KeptFile none(String id) {
        return new KeptFile(id, Optional.empty(), List.of(), ProviderRules.NONE, List.of(), List.of(), List.of(), List.of());
    }

    /// @throws Json.Unreadable          where the text is not JSON
    /// @throws IllegalArgumentException where it is not as it should be, naming what is wrong
    static KeptFile read(String id, String text) throws Json.Unreadable {
        JsonNode root = Json.read(text);
        SourceBook sources = SourceBook.read(root.path("sources"));
        Provider named = root.has("provider") ? ProviderFile.provider(root.get("provider"))
                : new Provider(id, id, Provider.Kind.DIRECT, id);
        ProviderRules rules = new RulesJson(sources).read(root.path("rules"));
        var json = new ModelJson(sources);
        var prices = new ArrayList<Model>();
        root.path("prices").forEach(price -> prices.add(json.read(price, named, rules)));
        var facts = new ArrayList<Fact>();
        root.path("facts").forEach(fact -> facts.add(new Fact(RulesJson.filter(fact), fact, sources)));
        var products = new ArrayList<Product>();
        root.path("products").forEach(product -> products.add(new Product(product.get("name").asString(),
                SourceBook.constant(SoldThrough.class, product.get("soldThrough").asString()), RulesJson.filter(product))));
        var pages = new ArrayList<String>();
        root.path("pages").forEach(page -> pages.add(page.asString()));
        return new KeptFile(id, root.has("provider") ? Optional.of(named) : Optional.empty(), pages, rules, products, prices, facts,
                ProviderFile.rates(root.path("rates"), named, sources));
    }

    /// The facts of this file that hold for a model.
    Model told(Model merged) {
        Model model = merged;
        for (Fact fact : facts) {
            if (fact.models().matches(model)) {
                model = fact.on(model);
            }
        }
        return model;
    }

    /// The name under which a model is billed, and the rules that hold for it.
    Model billed(Model told, Provider billed) {
        Product product = products.stream().filter(rule -> rule.models().matches(told)).findFirst()
                .orElse(new Product(billed.product(), SoldThrough.PROVIDER, ModelFilter.ALL));
        return new Model(told.id(), told.name().isEmpty() ? told.id().id() : told.name(), product.name(), told.note(), told.prices(),
                told.source(),
                told.batch(), told.tiers(), told.provisioned(), told.facts().with(product.soldThrough()), rules, told.others());
    }
}
