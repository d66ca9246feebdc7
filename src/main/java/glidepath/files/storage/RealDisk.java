package glidepath.files.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The disk of the machine that runs this.
final class RealDisk implements Disk {

    /// Beyond any file that this program reads: one that grows while it is read ends here.
    private static final int MOST = 200_000_000;

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
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
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST);
        }
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /// A system's administrator may write anything, so what the file itself says counts, too.
    @Override
    public boolean isReadOnly(Path file) {
        try {
            return Files.exists(file) && (!Files.isWritable(file)
                    || Rights.areKnown(file) && !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE));
        } catch (IOException unknown) {
            return false;   // writing will tell
        }
    }

    @Override
    public boolean isSame(Path file, Path other) throws IOException {
        return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    }

    @Override
    public Rights rights(Path file) throws IOException {
        return Rights.of(file);
    }

    @Override
    public void create(Path file, byte[] bytes, Rights most) throws IOException {
        create(file, out -> out.write(bytes), most);
    }

    @Override
    public void create(Path file, Contents contents, Rights most) throws IOException {
        try (var out = new BufferedOutputStream(Channels.newOutputStream(Files.newByteChannel(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                most.attributes(file))))) {
            contents.to(out);
        }
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /// A group that this user is not in cannot be given a file; then none gets the group's rights.
    @Override
    public void permitAs(Path file, Path other) throws IOException {
        if (!Rights.areKnown(file)) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(other, PosixFileAttributes.class);
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(wanted.permissions());
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            view.setOwner(wanted.owner());
        } catch (IOException _) {
            // another user's file, which only an administrator could leave to that user
        }
        try {
            view.setGroup(wanted.group());
        } catch (IOException _) {
            permissions.removeIf(permission -> permission.name().startsWith("GROUP"));
        }
        view.setPermissions(permissions);
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
        OwnFolder.make(folder);
    }

    @Override
    public Optional<Lock> lock(Path file) throws IOException {
        return LockFile.take(file);
    }
}
