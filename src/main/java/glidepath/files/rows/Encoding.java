package glidepath.files.rows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/// How the letters of a file are written, told by its first bytes.
///
/// @param mark bytes of the byte order mark, which are no text
public record Encoding(Charset charset, int mark) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// UTF-8 or UTF-16 by mark, UTF-16 by its zeros, UTF-8 where it is valid, else the one of old Windows exports.
    public static Encoding of(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (head.length >= 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (head.length >= 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN, 0);
    }

    private static boolean starts(byte[] head, int... bytes) {
        return head.length >= bytes.length && IntStream.range(0, bytes.length).allMatch(at -> (head[at] & 0xFF) == bytes[at]);
    }

    /// A letter that is cut off at the end of the head is no fault.
    private static boolean isUtf8(byte[] head) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false).isError();
    }

    public String text(byte[] head) {
        return new String(head, mark, head.length - mark, charset);
    }

    /// The whole file as UTF-8, without a mark.
    public InputStream utf8(byte[] head, InputStream rest) {
        var whole = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), rest);
        return charset.equals(StandardCharsets.UTF_8) ? whole : new RecodedStream(new InputStreamReader(whole, charset));
    }
}
