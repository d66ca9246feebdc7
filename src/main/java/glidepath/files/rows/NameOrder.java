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

    /// @param bytes with both quotes and the colon
    /// @param path  where it leads; nothing where no field is below it
    record Name(byte[] bytes, @Nullable JsonNodePath path) {

        int length() {
            return bytes.length;
        }
    }

    /// The name that stands at a quote, if it is the one that stood in this place before.
    @Nullable Name at(int number, byte[] bytes, int quote, int end) {
        Name name = number < MOST ? names[number] : null;
        return name != null && quote + name.length() <= end && Bytes.standAt(name.bytes(), bytes, quote) ? name : null;
    }

    void learn(int number, byte[] bytes, int quote, int afterColon, @Nullable JsonNodePath path) {
        if (number < MOST && changes < MOST_CHANGES) {
            names[number] = new Name(Arrays.copyOfRange(bytes, quote, afterColon), path);
            changes++;
        }
    }
}
