package glidepath.files.rows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Letters as UTF-8.
final class RecodedStream extends BlockStream {

    private final Reader reader;
    private final char[] letters = new char[1 << 14];
    private int held;

    RecodedStream(Reader reader) {
        this.reader = reader;
    }

    @Override
    boolean next() throws IOException {
        int got = reader.read(letters, held, letters.length - held);
        if (got <= 0 && held == 0) {
            return false;
        }
        int length = held + Math.max(0, got);
        held = got > 0 && Character.isHighSurrogate(letters[length - 1]) ? 1 : 0;   // half a letter waits for its other half
        byte[] bytes = new String(letters, 0, length - held).getBytes(StandardCharsets.UTF_8);
        letters[0] = letters[length - 1];
        hold(bytes, bytes.length);
        return bytes.length > 0 || next();
    }
}
