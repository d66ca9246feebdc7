package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream into lines, in a buffer that grows up to the longest line that is read.
final class JsonLines {

    /// The line has to be cut out first.
    static final int NOT_WHOLE = -1;

    /// Takes a line.
    interface Sink {

        /// Takes the line that begins there, if it is whole and nothing but what is known.
        ///
        /// @param to of all that is there
        /// @return where it ends; [#NOT_WHOLE] where it was not taken
        int whole(byte[] bytes, int from, int to, long number);

        void line(byte[] bytes, int from, int to, long number);

        /// A line that is longer than any that is read.
        void tooLong(long number);
    }

    /// More than the stream holds ready, so that it reads straight into it.
    private static final int START = 1 << 19;

    private byte[] buffer = new byte[START];
    private int length;
    private long number = 1;
    private boolean discarding;

    void read(InputStream stream, Sink sink) throws IOException {
        int got;
        while ((got = stream.read(buffer, length, buffer.length - length)) >= 0) {
            int scanned = length;
            length += got;
            int start = lines(scanned, sink);
            keep(start, sink);
        }
        if (length > 0 && !discarding) {
            sink.line(buffer, 0, length, number);
        }
    }

    /// Tells all whole lines.
    ///
    /// @param scanned up to where no line ends
    /// @return where the line begins that is not whole yet
    private int lines(int scanned, Sink sink) {
        int start = 0;
        int from = scanned;
        while (from < length) {
            int close = from > start || discarding ? NOT_WHOLE : sink.whole(buffer, start, length, number);
            if (close == NOT_WHOLE) {
                close = Bytes.indexOf(buffer, from, length, (byte) '\n');
                if (close == length) {
                    return start;
                }
                tell(start, close, sink);
            }
            number++;
            start = close + 1;
            from = start;
        }
        return start;
    }

    private void tell(int start, int close, Sink sink) {
        if (!discarding) {
            sink.line(buffer, start, close, number);
        }
        discarding = false;
    }

    private void keep(int start, Sink sink) {
        System.arraycopy(buffer, start, buffer, 0, length - start);
        length -= start;
        if (length < buffer.length) {
            return;
        }
        if (buffer.length < JsonWalk.LONGEST_LINE) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else {
            if (!discarding) {
                sink.tooLong(number);
            }
            discarding = true;
            length = 0;
        }
    }
}
