package glidepath.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The operations that saving a plan needs of a disk, one by one, so that a test can make each of them fail.
interface Disk {

    boolean exists(Path file);

    byte[] read(Path file) throws IOException;

    /// Makes a new file; fails where there is one.
    void create(Path file, byte[] bytes) throws IOException;

    /// Waits until a file's contents are on the disk.
    void force(Path file) throws IOException;

    /// Puts a file in the place of another in one step, which happens wholly or not at all.
    void replace(Path from, Path to) throws IOException;

    /// Waits until a folder's entries are on the disk.
    void forceFolder(Path folder) throws IOException;

    void delete(Path file) throws IOException;

    List<Path> list(Path folder) throws IOException;

    void createFolders(Path folder) throws IOException;

    /// Takes the lock that keeps two programs from saving at once; empty where another has it.
    Optional<AutoCloseable> lock(Path file) throws IOException;

    /// The machine's own.
    Disk REAL = new Disk() {
        @Override
        public boolean exists(Path file) {
            return Files.exists(file);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public void create(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void force(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (System.getProperty("os.name").startsWith("Windows")) {
                return;   // which has no such operation, and writes entries through
            }
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        }

        @Override
        public void createFolders(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public Optional<AutoCloseable> lock(Path file) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(() -> {
                        lock.release();
                        channel.close();
                    });
                }
            } catch (OverlappingFileLockException _) {
                // by another window of this program
            }
            channel.close();
            return Optional.empty();
        }
    };
}
