package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;

/// A file of which the head was looked at.
///
/// @param start its first letters
/// @param utf8  all of it, from the start, as UTF-8
public record OpenedFile(String name, Head head, String start, InputStream utf8) {

    public static OpenedFile of(String name, Contents contents) throws IOException {
        byte[] bytes = contents.readNBytes(Head.SIZE);
        Encoding encoding = Encoding.of(bytes);
        String start = encoding.text(bytes);
        return new OpenedFile(name, Head.of(start), start, encoding.utf8(bytes, contents));
    }
}
