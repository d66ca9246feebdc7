package glidepath.files.rows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/// A file of which the head was looked at.
///
/// @param start its first letters
/// @param utf8  all of it, from the start, as UTF-8
public record OpenedFile(String name, Head head, String start, InputStream utf8) implements AutoCloseable {

    public static OpenedFile of(String name, Contents contents) throws IOException {
        byte[] bytes = head(contents);
        Encoding encoding = Encoding.of(bytes);
        String start = encoding.text(bytes);
        return new OpenedFile(name, Head.of(start), start, encoding.utf8(bytes, new ReadAhead(contents)));
    }

    /// Nothing is read any more afterwards.
    @Override
    public void close() throws IOException {
        utf8.close();
    }

    /// The first bytes; fewer where a packed file breaks off within them, which reading on will tell. A first line of JSON that is longer
    /// is read to its end: what a record is known by may stand behind a long prompt, and other records after it.
    private static byte[] head(Contents contents) throws IOException {
        byte[] bytes = read(contents, new byte[0], Head.SIZE);
        boolean cut = bytes.length == Head.SIZE && new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("{");
        while (cut && bytes.length < Head.MOST && Bytes.indexOf(bytes, 0, bytes.length, (byte) '\n') == bytes.length) {
            int before = bytes.length;
            bytes = read(contents, bytes, before * 2);
            cut = bytes.length > before;
        }
        return bytes;
    }

    private static byte[] read(Contents contents, byte[] start, int size) throws IOException {
        byte[] bytes = Arrays.copyOf(start, size);
        int length = start.length;
        try {
            int got = 0;
            while (length < bytes.length && got >= 0) {
                length += Math.max(0, got);
                got = contents.read(bytes, length, bytes.length - length);
            }
        } catch (EOFException | ZipException broken) {
            if (length == 0) {
                throw broken;
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
