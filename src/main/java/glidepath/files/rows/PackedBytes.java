package glidepath.files.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes as they are on the disk.
final class PackedBytes extends FilterInputStream {

    private final Watched watched;
    private long size;

    PackedBytes(InputStream stream, Watched watched) {
        super(stream);
        this.watched = watched;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        size += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        size += Math.max(0, got);
        if (!watched.read(size)) {
            throw new ReadingCancelled();
        }
        return got;
    }

    long size() {
        return size;
    }
}
