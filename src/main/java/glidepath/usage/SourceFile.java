package glidepath.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import glidepath.units.Message;

/// A file that was read into a sample, and what was kept of it.
///
/// @param format what it was known as, such as `bedrock-log`
/// @param rows   that were read
/// @param used   of these, records that were counted
/// @param first  first day it tells of
/// @param notes  what people should know of such files
public record SourceFile(String name, String format, long rows, long used, long skipped, Optional<LocalDate> first,
        Optional<LocalDate> last, List<Message> notes) {

    public SourceFile {
        notes = List.copyOf(notes);
    }
}
