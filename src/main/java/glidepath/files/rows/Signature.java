package glidepath.files.rows;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that only one kind of file holds together.
///
/// @param names headings, or paths in JSON and `path=text`
public record Signature(boolean table, Set<String> names) {

    public static Signature table(String... headings) {
        return new Signature(true, Stream.of(headings).map(Names::alike).collect(Collectors.toUnmodifiableSet()));
    }

    public static Signature json(String... paths) {
        return new Signature(false, Set.of(paths));
    }

    /// How many of its names a file has, at best in any row that may hold headings.
    public int found(Head head) {
        if (table != (head.layout() == Layout.TABLE)) {
            return 0;
        }
        return (int) head.candidates().mapToLong(found -> names.stream().filter(found::contains).count()).max().orElse(0);
    }

    public boolean isIn(Head head) {
        return found(head) == names.size();
    }
}
