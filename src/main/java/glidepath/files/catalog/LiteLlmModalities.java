package glidepath.files.catalog;

import java.util.EnumSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import glidepath.catalog.Modalities;
import glidepath.catalog.Modality;
import glidepath.units.EnumKey;

/// What a model takes and gives, as LiteLLM's table tells it: by kind, or by the mode of its calls.
final class LiteLlmModalities {

    private LiteLlmModalities() {
    }

    static Modalities of(JsonNode node) {
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
