package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.IdentifierRules;
import glidepath.catalog.MakerRule;
import glidepath.catalog.Rewrite;
import glidepath.files.json.Json;

/// Reads `pricing/identifiers.json`: how providers, makers and models are called.
final class IdentifierRulesJson {

    private IdentifierRulesJson() {
    }

    /// @throws Json.Unreadable where the text is not JSON
    static IdentifierRules read(String text) throws Json.Unreadable {
        JsonNode root = Json.read(text);
        Map<String, String> names = new HashMap<>();
        root.get("names").properties().forEach(name -> names.put(name.getKey(), name.getValue().asString()));
        Map<String, String> providers = new HashMap<>();
        root.get("providers").properties().forEach(provider -> provider.getValue()
                .forEach(name -> providers.put(name.asString(), provider.getKey())));
        List<MakerRule> makers = new ArrayList<>();
        root.get("makers").forEach(rule -> makers.add(new MakerRule(rule.get("maker").asString(),
                Pattern.compile(rule.get("ids").asString()))));
        List<Rewrite> rewrites = new ArrayList<>();
        root.get("rewrites").forEach(rule -> rewrites.add(new Rewrite(rule.get("name").asString(),
                Pattern.compile(rule.get("text").asString(), Pattern.CASE_INSENSITIVE), rule.path("provider").asString(""),
                rule.get("id").asString(), rule.path("place").asString(""), rule.path("guesses").asBoolean(false))));
        Map<String, String> homes = new HashMap<>();
        root.get("homes").properties().forEach(home -> homes.put(home.getKey(), home.getValue().asString()));
        Map<String, String> regions = new HashMap<>();
        root.get("regions").properties().forEach(region -> regions.put(region.getKey(), region.getValue().asString()));
        List<IdentifierRules.PlaceRule> places = new ArrayList<>();
        root.get("places").properties().forEach(place -> places.add(new IdentifierRules.PlaceRule(Pattern.compile(place.getKey()),
                place.getValue().valueStream().map(JsonNode::asString).toList())));
        return new IdentifierRules(names, providers, makers, homes, rewrites, places, regions);
    }
}
