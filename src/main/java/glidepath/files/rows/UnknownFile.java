package glidepath.files.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.units.Message;

/// What to say of a file that no format knows: what it is instead, as far as that can be seen, or what it may have been meant as.
///
/// @param formats that are read
public record UnknownFile(List<? extends RowFormat> formats) {

    /// Where answers to requests have their rows.
    private static final List<String> LISTS = List.of("data", "ResultsByTime", "results");
    private static final String AWS_ERROR = "An error occurred (";

    public Message sentence(Head head) {
        return switch (head.layout()) {
            case EMPTY -> Message.of("usage.unknown.empty");
            case WEB_PAGE -> Message.of("usage.unknown.page");
            case BINARY -> Message.of("usage.unknown.binary");
            case TABLE -> head.headers().stream().flatMap(header -> header.texts().stream()).anyMatch(text -> text.startsWith(AWS_ERROR))
                    ? Message.of("usage.unknown.error") : other(head);
            case JSON, JSON_LINES, STAMPED_LINES -> failed(head.names()).or(() -> nothing(head.names())).orElseGet(() -> other(head));
        };
    }

    /// The answer to a request that was refused.
    private static Optional<Message> failed(Set<String> names) {
        return Stream.of("error.message", "error.code", "error.type", "Error.Code").anyMatch(names::contains)
                ? Optional.of(Message.of("usage.unknown.error")) : Optional.empty();
    }

    /// An answer without rows.
    private static Optional<Message> nothing(Set<String> names) {
        boolean none = names.isEmpty() || LISTS.stream().anyMatch(list -> names.contains(list)
                && names.stream().noneMatch(name -> name.startsWith(list + "[]") || name.startsWith(list + ".")));
        return none ? Optional.of(Message.of("usage.unknown.nothing")) : Optional.empty();
    }

    private Message other(Head head) {
        return RowFormat.nearest(formats, head).map(format -> Message.of("usage.unknown.near", name(format), all()))
                .orElseGet(() -> Message.of("usage.unknown", all()));
    }

    private static Message name(RowFormat format) {
        return Message.of("usage.format." + format.id());
    }

    /// All formats, as one message within the other: `a, b, c`.
    private Message all() {
        return formats.stream().map(UnknownFile::name).distinct().reduce((some, next) -> Message.of("usage.and", some, next)).orElseThrow();
    }
}
