package glidepath.files.catalog;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Meter;

/// The meters that LiteLLM's fields are about, and the power of ten from its unit to the meter's.
final class LiteLlmMeters {

    private static final int MILLION = 6;
    private static final int THOUSAND = 3;

    /// By field, without steps and service tiers.
    private static final Map<String, Reading> FIELDS = Map.ofEntries(
            field("input_cost_per_token", "input_mtok", MILLION),
            field("output_cost_per_token", "output_mtok", MILLION),
            field("cache_read_input_token_cost", "cache_read_mtok", MILLION),
            field("cache_creation_input_token_cost", "cache_write_mtok", MILLION),
            field("cache_creation_input_token_cost_above_1hr", "cache_write_1h_mtok", MILLION),
            field("input_cost_per_audio_token", "input_audio_mtok", MILLION),
            field("output_cost_per_audio_token", "output_audio_mtok", MILLION),
            field("cache_read_input_audio_token_cost", "cache_audio_read_mtok", MILLION),
            field("input_cost_per_image_token", "input_image_mtok", MILLION),
            field("output_cost_per_image_token", "output_image_mtok", MILLION),
            field("output_cost_per_video_token", "output_video_mtok", MILLION),
            field("output_cost_per_reasoning_token", "output_reasoning_mtok", MILLION),
            field("citation_cost_per_token", "output_citation_mtok", MILLION),
            field("input_cost_per_image", "input_images_count", 0),
            field("output_cost_per_image", "output_images_count", 0),
            field("input_cost_per_character", "input_mchars", MILLION),
            field("output_cost_per_character", "output_mchars", MILLION),
            field("input_cost_per_pixel", "input_gpixels", 9),
            field("output_cost_per_pixel", "output_gpixels", 9),
            field("input_cost_per_audio_per_second", "input_audio_seconds", 0),
            field("input_cost_per_video_per_second", "input_video_seconds", 0),
            field("output_cost_per_video_per_second", "output_video_seconds", 0),
            field("ocr_cost_per_page", "input_document_kpages", THOUSAND),
            field("annotation_cost_per_page", "input_annotated_document_kpages", THOUSAND),
            field("input_cost_per_query", "requests_kcount", THOUSAND),
            field("input_cost_per_request", "requests_kcount", THOUSAND),
            field("search_context_cost_per_query", "web_searches_kcount", THOUSAND));

    /// A field of the table as a meter of ours.
    record Reading(Meter meter, int power) {
    }

    private LiteLlmMeters() {
    }

    private static Map.Entry<String, Reading> field(String field, String meter, int power) {
        return Map.entry(field, new Reading(Meter.parse(meter), power));
    }

    /// @param mode of the model: seconds of what a second is, only that tells
    static @Nullable Reading of(String field, String mode) {
        return switch (field) {
            case "input_cost_per_second" -> new Reading(Meter.parse(mode.equals("audio_transcription") ? "input_audio_seconds"
                    : "input_seconds"), 0);
            case "output_cost_per_second" -> seconds(mode);
            default -> FIELDS.get(field);
        };
    }

    private static Reading seconds(String mode) {
        String kind = switch (mode) {
            case "audio_speech" -> "output_audio_seconds";
            case "video_generation" -> "output_video_seconds";
            default -> "output_seconds";
        };
        return new Reading(Meter.parse(kind), 0);
    }
}
