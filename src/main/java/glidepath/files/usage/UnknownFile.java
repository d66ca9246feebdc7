package glidepath.files.usage;

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
            case JSON, JSON_LINES, STAMPED_LINES, TABLE -> UsageFormats.nearest(head)
                    .map(format -> Message.of("usage.unknown.near", Message.of("usage.format." + format.id()))).orElse(Message.of("usage.unknown"));
        };
    }
}
