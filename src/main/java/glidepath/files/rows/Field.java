package glidepath.files.rows;

import java.util.List;

/// Something that a format reads of a row.
///
/// @param slot  its place in a [Row]
/// @param names where it stands, the best spelling first: a heading, or a path in JSON such as `message.usage.input_tokens`; only the first
///              that is there counts, so that two spellings of one counter are never added
/// @param whole whether texts of any length are kept, and not only short ones
public record Field(int slot, List<String> names, boolean whole) {
}
