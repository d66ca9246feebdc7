package glidepath.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts that were made of bytes before: models, regions and the like come again and again, and one text serves for all.
final class KnownTexts {

    private static final int SLOTS = 1 << 12;

    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] texts = new String[SLOTS];

    /// The text of a line's bytes.
    ///
    /// @param path is told whether it was known
    String of(byte[] line, int from, int to, JsonNodePath path) {
        int slot = Bytes.hash(line, from, to) & SLOTS - 1;
        byte[] there = bytes[slot];
        boolean same = there != null && there.length == to - from && Arrays.equals(there, 0, there.length, line, from, to);
        path.told(same);
        if (!same) {
            bytes[slot] = Arrays.copyOfRange(line, from, to);
            texts[slot] = new String(line, from, to - from, StandardCharsets.UTF_8);
        }
        return texts[slot];
    }
}
