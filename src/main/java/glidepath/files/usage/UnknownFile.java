package glidepath.files.usage;

import glidepath.files.rows.Head;
import glidepath.files.rows.RowFormat;
import glidepath.units.Message;

/// What to say of a file that no format knows.
final class UnknownFile {

    private UnknownFile() {
    }

    static Message sentence(Head head) {
        return switch (head.layout()) {
            case EMPTY -> Message.of("usage.unknown.empty");
            case WEB_PAGE -> Message.of("usage.unknown.page");
            case BINARY -> Message.of("usage.unknown.binary");
            case JSON, JSON_LINES, STAMPED_LINES, TABLE -> RowFormat.nearest(UsageFormats.all(), head)
                    .map(format -> Message.of("usage.unknown.near", name(format), all()))
                            .orElseGet(() -> Message.of("usage.unknown", all()));
        };
    }

    private static Message name(UsageFormat format) {
        return Message.of("usage.format." + format.id());
    }

    /// All formats, as one message within the other: `a, b, c`.
    private static Message all() {
        return UsageFormats.all().stream().map(UnknownFile::name).distinct().reduce((some, next) -> Message.of("usage.and", some, next))
                .orElseThrow();
    }
}
