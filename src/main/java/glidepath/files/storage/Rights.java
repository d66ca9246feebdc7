package glidepath.files.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Who may read and write a file. Its owner always may. On Windows, where a file has the rights of its folder, they say nothing.
///
/// @param others what is granted beyond that, to the group and to everyone
public record Rights(Set<PosixFilePermission> others) {

    /// Its owner's alone: settings, earlier versions, what is kept for recovery.
    public static final Rights OWNER = new Rights(Set.of());
    /// What the system grants for a new file at most; how much of it, its user has set.
    public static final Rights USUAL = new Rights(PosixFilePermissions.fromString("---rw-rw-"));

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    public Rights {
        others = Set.copyOf(others);
    }

    static Rights of(Path file) throws IOException {
        if (!areKnown(file)) {
            return USUAL;
        }
        Set<PosixFilePermission> all = EnumSet.copyOf(USUAL.others);
        all.retainAll(Files.getPosixFilePermissions(file));
        return new Rights(all);
    }

    /// No more than either grants.
    public Rights and(Rights more) {
        Set<PosixFilePermission> both = EnumSet.noneOf(PosixFilePermission.class);
        both.addAll(others);
        both.retainAll(more.others);
        return new Rights(both);
    }

    static boolean areKnown(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// For the making of a file at a path.
    FileAttribute<?>[] attributes(Path file) {
        if (!areKnown(file)) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> all = EnumSet.copyOf(OWNERS);
        all.addAll(others);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(all)};
    }
}
