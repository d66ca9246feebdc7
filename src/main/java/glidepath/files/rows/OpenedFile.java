package glidepath.files.rows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

    /// The first bytes; fewer where a packed file breaks off within them, which reading on will tell.
    private static byte[] head(Contents contents) throws IOException {
        byte[] bytes = new byte[Head.SIZE];
        int length = 0;
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
