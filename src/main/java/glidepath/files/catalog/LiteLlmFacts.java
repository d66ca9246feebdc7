package glidepath.files.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Life;
import glidepath.catalog.Limits;
import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.catalog.ModelFacts;
import glidepath.catalog.Source;
import glidepath.units.EnumKey;

/// What LiteLLM's table tells of a model besides prices.
final class LiteLlmFacts {

    private LiteLlmFacts() {
    }

    static ModelFacts of(JsonNode node, ModelFacts known, Source source) {
        ModelFacts facts = known.with(modalities(node)).with(new Limits(TableReader.tokens(node.path("max_input_tokens")),
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

    private static Modalities modalities(JsonNode node) {
        Modalities byMode = byMode(node.path("mode").asString(""));
        Set<Modality> takes = kinds(node.path("supported_modalities"), byMode.takes());
        Set<Modality> gives = kinds(node.path("supported_output_modalities"), byMode.gives());
        return new Modalities(takes, gives, byMode.mainInput(), byMode.mainOutput());
    }

    private static Set<Modality> kinds(JsonNode list, Set<Modality> otherwise) {
        Set<Modality> kinds = EnumSet.noneOf(Modality.class);
        for (JsonNode kind : list) {
            for (Modality modality : Modality.values()) {
                if (EnumKey.dashed(modality).equals(kind.asString())) {
                    kinds.add(modality);
                }
            }
        }
        return kinds.isEmpty() ? otherwise : kinds;
    }

    private static Modalities byMode(String mode) {
        return switch (mode) {
            case "embedding" -> Modalities.of(Modality.TEXT, Modality.EMBEDDING);
            case "image_generation", "image_edit" -> Modalities.of(Modality.TEXT, Modality.IMAGE);
            case "audio_speech" -> Modalities.of(Modality.TEXT, Modality.AUDIO);
            case "audio_transcription" -> Modalities.of(Modality.AUDIO, Modality.TEXT);
            case "realtime" -> Modalities.of(Modality.AUDIO, Modality.AUDIO);
            case "video_generation" -> Modalities.of(Modality.TEXT, Modality.VIDEO);
            case "rerank", "moderation" -> Modalities.of(Modality.TEXT, Modality.SCORE);
            case "ocr" -> Modalities.of(Modality.FILE, Modality.TEXT);
            default -> Modalities.of(Modality.TEXT, Modality.TEXT);
        };
    }
}
