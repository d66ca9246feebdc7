package glidepath.files.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.Source;

/// What LiteLLM's table tells of a model besides prices.
final class LiteLlmFacts {

    private LiteLlmFacts() {
    }

    static ModelFacts of(JsonNode node, ModelFacts known, Source source) {
        ModelFacts facts = known.with(LiteLlmModalities.of(node)).with(new Limits(TableReader.tokens(node.path("max_input_tokens")),
                TableReader.tokens(node.path("max_output_tokens")), minimum(node)));
        if (node.has("cache_creation_input_token_cost_above_1hr")) {
            facts = facts.with(facts.traits().withOneHourCache());
        }
        Optional<LocalDate> end = date(node.path("deprecation_date"));
        return end.isPresent() ? facts.with(Life.until(end.orElseThrow(), source)) : facts;
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            return node.isString() ? Optional.of(LocalDate.parse(node.asString())) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static OptionalInt minimum(JsonNode node) {
        return node.path("prompt_cache_min_tokens").isNumber() ? OptionalInt.of(node.get("prompt_cache_min_tokens").asInt())
                : OptionalInt.empty();
    }
}
