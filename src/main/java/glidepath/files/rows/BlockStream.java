package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;

/// A stream of bytes that come in blocks.
abstract class BlockStream extends InputStream {

    private byte[] block = {};
    private int length;
    private int at;

    /// Has the next block [held][#hold], once all of the last is read.
    ///
    /// @return whether there is one
    abstract boolean next() throws IOException;

    final void hold(byte[] bytes, int most) {
        block = bytes;
        length = most;
        at = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (at == length && !next()) {
            return -1;
        }
        int some = Math.min(most, length - at);
        System.arraycopy(block, at, into, from, some);
        at += some;
        return some;
    }
}
