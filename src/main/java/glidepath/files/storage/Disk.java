package glidepath.files.storage;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The operations that saving a plan needs of a disk, one by one, so that a test can make each of them fail.
public interface Disk {

    /// Held until closed, or until the program ends, however it ends.
    interface Lock extends AutoCloseable {

        @Override
        void close() throws IOException;
    }

    /// The machine's own.
    Disk REAL = new RealDisk();

    boolean exists(Path file);

    /// Whether it is there and no plain file: a folder, a device.
    boolean isSpecial(Path file);

    /// Whether it is there and marked as not to be written, whoever asks.
    default boolean isReadOnly(Path file) {
        return false;
    }

    /// Where a link leads; the same path where it is none.
    Path resolved(Path file) throws IOException;

    /// Its bytes.
    long size(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    /// When a file was last written.
    Instant modified(Path file) throws IOException;

    /// Makes a new file; fails where there is one.
    void create(Path file, byte[] bytes) throws IOException;

    /// The same, piece by piece where the disk can.
    default void create(Path file, Contents contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        contents.to(bytes);
        create(file, bytes.toByteArray());
    }

    /// A file's bytes, one after the other where the disk can.
    default InputStream open(Path file) throws IOException {
        return new ByteArrayInputStream(read(file));
    }

    /// Lets the same people read and write a file as another one.
    void permitAs(Path file, Path other) throws IOException;

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
    Optional<Lock> lock(Path file) throws IOException;

    /// The disk of the machine that runs this.
    final class RealDisk implements Disk {

        @Override
        public boolean exists(Path file) {
            return Files.exists(file);
        }

        @Override
        public boolean isSpecial(Path file) {
            return Files.exists(file) && !Files.isRegularFile(file);
        }

        @Override
        public boolean isReadOnly(Path file) {
            try {
                return Files.exists(file) && (!Files.isWritable(file) || Collections.disjoint(Files.getPosixFilePermissions(file),
                        Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE)));
            } catch (IOException | UnsupportedOperationException _) {
                return false;   // where writing will say what is wrong
            }
        }

        @Override
        public Path resolved(Path file) throws IOException {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        }

        @Override
        public long size(Path file) throws IOException {
            return Files.size(file);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public Instant modified(Path file) throws IOException {
            return Files.getLastModifiedTime(file).toInstant();
        }

        @Override
        public void create(Path file, byte[] bytes) throws IOException {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void create(Path file, Contents contents) throws IOException {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                contents.to(out);
            }
        }

        @Override
        public InputStream open(Path file) throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void permitAs(Path file, Path other) throws IOException {
            try {
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(other));
            } catch (UnsupportedOperationException _) {
                // Windows, where a file has the permissions of its folder
            }
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
        public Optional<Lock> lock(Path file) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(channel::close);
                }
            } catch (OverlappingFileLockException _) {
                // by another window of this program
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
            channel.close();
            return Optional.empty();
        }
    }
}
