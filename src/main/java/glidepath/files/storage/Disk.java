package glidepath.files.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    boolean isReadOnly(Path file);

    /// Where a link leads; the same path where it is none.
    Path resolved(Path file) throws IOException;

    /// Its bytes.
    long size(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    /// When a file was last written.
    Instant modified(Path file) throws IOException;

    /// Whether two names lead to one file.
    boolean isSame(Path file, Path other) throws IOException;

    /// Who may read and write a file.
    Rights rights(Path file) throws IOException;

    /// Makes a new file; fails where there is one.
    ///
    /// @param most nobody else may ever open it, not even while it is being written
    void create(Path file, byte[] bytes, Rights most) throws IOException;

    /// The same, piece by piece where the disk can.
    default void create(Path file, Contents contents, Rights most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        contents.to(bytes);
        create(file, bytes.toByteArray(), most);
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

    /// Makes a folder that is its owner's alone.
    void createFolders(Path folder) throws IOException;

    /// Takes the lock that keeps two programs from saving at once; empty where another has it. Its file goes with it.
    Optional<Lock> lock(Path file) throws IOException;
}
