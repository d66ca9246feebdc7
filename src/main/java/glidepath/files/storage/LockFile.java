package glidepath.files.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/// A lock in a file that is there for nothing else. The system gives it back when the program ends, however it ends.
///
/// The file is deleted with the lock. So whoever takes it looks whether the file is still there: another may have opened it, and locked
/// what by then had no name any more.
final class LockFile implements Disk.Lock {

    /// Behind all contents, as Windows lets nobody read what is locked.
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private LockFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @return empty where another program, or another window of this one, has it
    static Optional<Disk.Lock> take(Path file) throws IOException {
        while (true) {
            var taken = new LockFile(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            try {
                if (!taken.isLocked()) {
                    taken.channel.close();
                    return Optional.empty();
                }
                if (taken.isThere()) {
                    return Optional.of(taken);
                }
                taken.channel.close();
            } catch (IOException failed) {
                taken.channel.close();
                throw failed;
            }
        }
    }

    private boolean isLocked() throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException byThisProgram) {
            return false;
        }
    }

    /// Whether the name still leads to what is locked: it then shows what is written there.
    private boolean isThere() throws IOException {
        String mark = UUID.randomUUID().toString();
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).equals(mark);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);   // before the lock goes: after it, the file may be another's
        } finally {
            channel.close();
        }
    }
}
