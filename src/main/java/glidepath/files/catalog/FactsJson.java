package glidepath.files.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.catalog.Access;
import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.ModelTraits;
import glidepath.catalog.SoldThrough;
import glidepath.files.json.Json;
import glidepath.units.EnumKey;

/// What is known of a model besides its prices, as a price file writes it: only what is known.
record FactsJson(SourceBook sources) {

    /// @param known what holds where the node says nothing
    ModelFacts read(JsonNode node, ModelFacts known) {
        return new ModelFacts(node.path("maker").asString(known.maker()), modalities(node, known.modalities()),
                limits(node, known.limits()),
                life(node.path("life"), known.life()), access(node.path("access"), known.access()),
                node.has("soldThrough") ? SourceBook.constant(SoldThrough.class, node.get("soldThrough").asString()) : known.soldThrough(),
                traits(node, known.traits()));
    }

    private static Modalities modalities(JsonNode node, Modalities known) {
        Set<Modality> takes = node.has("takes") ? kinds(node.get("takes")) : known.takes();
        Set<Modality> gives = node.has("gives") ? kinds(node.get("gives")) : known.gives();
        return new Modalities(takes, gives, kind(node, "mainInput", known.mainInput()), kind(node, "mainOutput", known.mainOutput()));
    }

    private static Modality kind(JsonNode node, String key, Modality known) {
        return node.has(key) ? SourceBook.constant(Modality.class, node.get(key).asString()) : known;
    }

    private static Set<Modality> kinds(JsonNode node) {
        var kinds = EnumSet.noneOf(Modality.class);
        node.forEach(kind -> kinds.add(SourceBook.constant(Modality.class, kind.asString())));
        return kinds;
    }

    private static Limits limits(JsonNode node, Limits known) {
        return new Limits(tokens(node, "context", known.contextWindow()), tokens(node, "mostOutput", known.mostOutput()),
                node.has("cacheMinimum") ? OptionalInt.of(node.get("cacheMinimum").asInt()) : known.cacheMinimum());
    }

    private static OptionalLong tokens(JsonNode node, String key, OptionalLong known) {
        return node.has(key) ? OptionalLong.of(node.get(key).asLong()) : known;
    }

    private Life life(JsonNode node, Life known) {
        return node.isMissingNode() ? known : new Life(SourceBook.date(node, "offered"), SourceBook.date(node, "deprecated"),
                SourceBook.date(node, "ended"), sources.find(node));
    }

    private static List<Access> access(JsonNode node, List<Access> known) {
        if (node.isMissingNode()) {
            return known;
        }
        var access = new ArrayList<Access>();
        for (Map.Entry<String, JsonNode> scope : node.properties()) {
            scope.getValue().forEach(id -> access.add(new Access(id.asString(), scope.getKey())));
        }
        return access;
    }

    private static ModelTraits traits(JsonNode node, ModelTraits known) {
        return new ModelTraits(node.path("burnDown").asInt(known.burnDown()),
                node.has("customUnits") ? OptionalInt.of(node.get("customUnits").asInt()) : known.customUnits(),
                node.path("oneHourCache").asBoolean(known.oneHourCache()),
                node.has("tokenizerDrift") ? Optional.of(node.get("tokenizerDrift").decimalValue()) : known.tokenizerDrift());
    }

    void put(ObjectNode node, ModelFacts facts) {
        if (!facts.maker().isEmpty()) {
            node.put("maker", facts.maker());
        }
        if (facts.soldThrough() != SoldThrough.PROVIDER) {
            node.put("soldThrough", EnumKey.dashed(facts.soldThrough()));
        }
        put(node, facts.limits());
        put(node, facts.modalities());
        if (!facts.life().equals(Life.UNKNOWN)) {
            put(node.putObject("life"), facts.life());
        }
        facts.access().forEach(way -> node.withObjectProperty("access").withArrayProperty(way.scope()).add(way.id()));
        put(node, facts.traits());
    }

    private static void put(ObjectNode node, Limits limits) {
        limits.contextWindow().ifPresent(tokens -> node.put("context", tokens));
        limits.mostOutput().ifPresent(tokens -> node.put("mostOutput", tokens));
        limits.cacheMinimum().ifPresent(tokens -> node.put("cacheMinimum", tokens));
    }

    private static void put(ObjectNode node, Modalities modalities) {
        put(node, "takes", modalities.takes());
        put(node, "gives", modalities.gives());
        if (modalities.mainInput() != Modality.TEXT) {
            node.put("mainInput", EnumKey.dashed(modalities.mainInput()));
        }
        if (modalities.mainOutput() != Modality.TEXT) {
            node.put("mainOutput", EnumKey.dashed(modalities.mainOutput()));
        }
    }

    private static void put(ObjectNode node, String key, Set<Modality> kinds) {
        if (!kinds.isEmpty()) {
            ArrayNode list = node.putArray(key);
            kinds.forEach(kind -> list.add(EnumKey.dashed(kind)));
        }
    }

    private void put(ObjectNode node, Life life) {
        life.offered().ifPresent(day -> node.put("offered", day.toString()));
        life.deprecated().ifPresent(day -> node.put("deprecated", day.toString()));
        life.ended().ifPresent(day -> node.put("ended", day.toString()));
        life.source().ifPresent(source -> sources.put(node, source));
    }

    private static void put(ObjectNode node, ModelTraits traits) {
        if (traits.burnDown() != 1) {
            node.put("burnDown", traits.burnDown());
        }
        traits.customUnits().ifPresent(units -> node.put("customUnits", units));
        if (traits.oneHourCache()) {
            node.put("oneHourCache", true);
        }
        traits.tokenizerDrift().ifPresent(drift -> node.set("tokenizerDrift", Json.number(drift)));
    }
}
