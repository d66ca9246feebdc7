package glidepath.files.rows;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// In which order the names of an object came last: programs write the same order again and again, so that one comparison tells a name.
final class NameOrder {

    private static final int MOST = 64;
    /// Beyond so many changes there is no order to learn.
    private static final int MOST_CHANGES = 10_000;

    private final @Nullable Name[] names = new Name[MOST];
    private int changes;

    /// @param path where it leads; nothing where no field is below it
    record Name(byte[] bytes, @Nullable JsonNodePath path) {

        int length() {
            return bytes.length;
        }
    }

    /// The name that stands there, if it is the one that stood in this place before.
    @Nullable Name at(int number, byte[] bytes, int from, int end) {
        Name name = number < MOST ? names[number] : null;
        if (name == null) {
            return null;
        }
        int close = from + name.bytes().length;
        return close < end && bytes[close] == '"' && Arrays.equals(name.bytes(), 0, name.bytes().length, bytes, from, close) ? name : null;
    }

    @Nullable JsonNodePath learned(int number, byte[] bytes, int from, int close, @Nullable JsonNodePath path) {
        if (number < MOST && changes < MOST_CHANGES) {
            names[number] = new Name(Arrays.copyOfRange(bytes, from, close), path);
            changes++;
        }
        return path;
    }
}
