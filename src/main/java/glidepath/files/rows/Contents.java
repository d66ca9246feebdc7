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

    private final PackedBytes packed;
    private final long packedBefore;
    private final CRC32C sum = new CRC32C();
    private long size;

    Contents(InputStream stream, PackedBytes packed) {
        super(stream);
        this.packed = packed;
        packedBefore = packed.size();
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
            if (size > HARMLESS && size / MOST_RATIO > Math.max(1, packed.size() - packedBefore)) {
                throw new UnpackingBomb();
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
