package glidepath.files.usage;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;

/// What stands in the metadata: as JSON within JSON, or as a text in a cell.
final class LiteLlmMetadata {

    final Field status;
    final Field code;
    final Field read;
    final Field write;
    final Field write5m;
    final Field write1h;

    LiteLlmMetadata(Fields fields, String prefix) {
        status = fields.of(prefix + "status");
        code = fields.of(prefix + "error_information.error_code");
        read = fields.of(prefix + "usage_object.cache_read_input_tokens", prefix + "usage_object.prompt_tokens_details.cached_tokens",
                prefix + "additional_usage_values.cache_read_input_tokens");
        write = fields.of(prefix + "usage_object.cache_creation_input_tokens",
                prefix + "additional_usage_values.cache_creation_input_tokens");
        String times = prefix + "usage_object.prompt_tokens_details.cache_creation_token_details.";
        write5m = fields.of(times + "ephemeral_5m_input_tokens");
        write1h = fields.of(times + "ephemeral_1h_input_tokens");
    }
}
