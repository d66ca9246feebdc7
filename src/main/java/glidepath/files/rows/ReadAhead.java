package glidepath.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.jspecify.annotations.Nullable;

/// Reads a stream on a thread of its own, some blocks ahead of whoever takes them: a large file unpacks while its rows are taken apart.
///
/// The thread starts with the second block, so that small files have none. The stream under it is closed by whoever opened it, after
/// [#close].
final class ReadAhead extends BlockStream {

    private static final int BLOCK = 1 << 19;
    private static final int AHEAD = 3;

    /// @param failed why there is no more
    private record Block(byte[] bytes, int length, @Nullable Throwable failed) {
    }

    private final InputStream stream;
    private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<byte[]> spare = new ArrayBlockingQueue<>(AHEAD + 2);
    private @Nullable Thread reading;
    private Block block = new Block(new byte[0], 0, null);
    private long taken;
    private volatile boolean closed;

    ReadAhead(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (reading == null && taken < BLOCK) {
            int got = stream.read(into, from, length);
            taken += Math.max(0, got);
            return got;
        }
        return super.read(into, from, length);
    }

    @Override
    boolean next() throws IOException {
        if (block.length() < 0) {
            return false;
        }
        if (reading == null) {
            reading = Thread.ofPlatform().daemon().name("unpacking").start(this::fill);
        }
        spare.offer(block.bytes());
        block = taken();
        hold(block.bytes(), Math.max(0, block.length()));
        if (block.length() > 0) {
            return true;
        }
        if (block.failed() instanceof IOException failed) {
            throw failed;
        }
        if (block.failed() instanceof RuntimeException failed) {
            throw failed;
        }
        return false;
    }

    private Block taken() throws IOException {
        try {
            return queue.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private void fill() {
        try {
            int got;
            do {
                byte[] bytes = spare.poll();
                bytes = bytes == null || bytes.length < BLOCK ? new byte[BLOCK] : bytes;
                got = filled(bytes);
                queue.put(new Block(bytes, got, null));
            } while (got >= 0 && !closed);
        } catch (IOException | RuntimeException failed) {
            ended(failed);
        } catch (InterruptedException _) {
            // nobody takes any more
        }
    }

    /// What was read before a break counts.
    private int filled(byte[] bytes) throws IOException, InterruptedException {
        int length = 0;
        try {
            while (length < bytes.length && !closed) {
                int got = stream.read(bytes, length, bytes.length - length);
                if (got < 0) {
                    return length == 0 ? -1 : length;
                }
                length += got;
            }
            return length;
        } catch (IOException | RuntimeException failed) {
            if (length > 0) {
                queue.put(new Block(Arrays.copyOf(bytes, length), length, null));
            }
            throw failed;
        }
    }

    private void ended(Throwable failed) {
        try {
            queue.put(new Block(new byte[0], -1, failed));
        } catch (InterruptedException _) {
            // nobody takes any more
        }
    }

    /// Ends the reading, and waits until nothing is read any more.
    @Override
    public void close() {
        closed = true;
        Thread thread = reading;
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {   // not interrupted: that would close the file, which may hold further entries
            queue.clear();
            try {
                thread.join(1);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
