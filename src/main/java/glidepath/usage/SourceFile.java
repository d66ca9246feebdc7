package glidepath.usage;

import java.util.List;

import glidepath.units.Message;

/// A file that was read into a sample, and what was kept of it.
///
/// @param format what it was known as, such as `bedrock-log`
/// @param rows   that were read
/// @param used   of these, records that were counted
/// @param notes  what people should know of such files
public record SourceFile(String name, String format, long rows, long used, long skipped, List<Message> notes) {

    public SourceFile {
        notes = List.copyOf(notes);
    }

    /// Whether its format is known.
    public boolean isRead() {
        return !format.isEmpty();
    }
}
