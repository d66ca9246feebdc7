package glidepath.ui.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

import glidepath.files.rows.Watched;

/// How much of some files is read, told a few times a second; the reading can be stopped from another thread.
final class ReadingProgress implements Watched {

    /// So often at most is told how far the reading has come, in nanoseconds.
    private static final long TELL = 50_000_000;

    private final List<Path> paths;
    private final DoubleConsumer share;
    private long all = -1;
    private long told = System.nanoTime();
    private volatile boolean stopped;

    /// @param share takes how much is read, from 0 to 1, on the reading's own thread
    ReadingProgress(List<Path> paths, DoubleConsumer share) {
        this.paths = paths;
        this.share = share;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public boolean read(long bytes) {
        if (all < 0) {
            all = size(paths);
        }
        if (System.nanoTime() - told > TELL) {
            told = System.nanoTime();
            share.accept(all == 0 ? 0 : Math.min(1, (double) bytes / all));
        }
        return !stopped;
    }

    private static long size(List<Path> paths) {
        long all = 0;
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                all += below.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException | UncheckedIOException _) {
                all += 0;   // the reading itself tells what cannot be read
            }
        }
        return all;
    }
}
