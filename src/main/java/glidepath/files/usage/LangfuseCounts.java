package glidepath.files.usage;

import java.util.List;
import java.util.stream.Stream;

import glidepath.files.rows.Field;
import glidepath.files.rows.Fields;

/// The token counts, wherever they stand.
final class LangfuseCounts {

    final Field input;
    final Field output;
    final Field total;
    final Field read;
    final Field write;
    final Field reasoning;
    final Field inOutput;

    /// @param details where the counts by kind stand, and where those of older files do
    LangfuseCounts(Fields fields, List<String> details, List<String> old) {
        input = fields.of(all(details, List.of("input"), old, List.of("inputUsage", "promptTokens")));
        output = fields.of(all(details, List.of("output"), old, List.of("outputUsage", "completionTokens")));
        total = fields.of(all(details, List.of("total"), old, List.of("totalUsage")));
        read = fields.of(all(details, List.of("prompt_details·cache_read", "input_cached_tokens", "cache_read_input_tokens",
                "input_cache_read"), old, List.of()));
        write = fields.of(all(details, List.of("cache_creation_input_tokens", "input_cache_creation"), old, List.of()));
        reasoning = fields.of(all(details, List.of("output_reasoning_tokens", "output_reasoning", "reasoning_tokens", "reasoning"), old,
                List.of()));
        inOutput = fields.of(all(details, List.of("completion_details·reasoning"), old, List.of()));
    }

    private static String[] all(List<String> details, List<String> names, List<String> old, List<String> oldNames) {
        return Stream.concat(names.stream().flatMap(name -> details.stream().map(where -> where + name)),
                oldNames.stream().flatMap(name -> old.stream().map(where -> where + name))).toArray(String[]::new);
    }
}
