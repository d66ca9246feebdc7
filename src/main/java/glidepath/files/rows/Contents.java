package glidepath.files.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/// A stream that counts what passes through it and refuses bombs: files that unpack to far more than any log does.
public final class Contents extends FilterInputStream {

    /// Logs shrink 10 to 60 times; nothing real shrinks more than this.
    public static final long MOST_RATIO = 250;
    /// Below this, the ratio is not looked at.
    public static final long HARMLESS = 100_000_000L;

    /// A file that unpacks to far more than any log does.
    public static final class Bomb extends IOException {

        private static final long serialVersionUID = 1L;

        Bomb() {
            super("unpacks to more than " + MOST_RATIO + " times its size");
        }
    }

    private final Packed packed;
    private final long packedBefore;
    private final CRC32C sum = new CRC32C();
    private long size;

    /// Counts the bytes as they are on the disk.
    public static final class Packed extends FilterInputStream {

        private final Watched watched;
        private long size;

        Packed(InputStream stream, Watched watched) {
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
                throw new Cancelled();
            }
            return got;
        }
    }

    /// The user ended the reading.
    public static final class Cancelled extends IOException {

        private static final long serialVersionUID = 1L;
    }

    public Contents(InputStream stream, Packed packed) {
        super(stream);
        this.packed = packed;
        packedBefore = packed.size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        if (got > 0) {
            sum.update(bytes, from, got);
            size += got;
            if (size > HARMLESS && size / MOST_RATIO > Math.max(1, packed.size - packedBefore)) {
                throw new Bomb();
            }
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Does nothing: the archive around it goes on.
    @Override
    public void close() {
    }

    /// The same for the same contents, however they are packed.
    public String id() {
        return size + "-" + Long.toHexString(sum.getValue());
    }
}
