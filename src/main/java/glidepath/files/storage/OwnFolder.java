package glidepath.files.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/// A folder of the program's own: nobody but its owner looks into it, since plans are trade secrets.
public final class OwnFolder {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {
    }

    /// Makes it, with those above it that are missing. One that was there is closed to others, too.
    public static Path make(Path folder) throws IOException {
        boolean known = Rights.areKnown(folder);
        Files.createDirectories(folder, known ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                : new FileAttribute<?>[0]);
        if (known && !OWNERS.containsAll(Files.getPosixFilePermissions(folder))) {
            close(folder);
        }
        return folder;
    }

    private static void close(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, OWNERS);
        } catch (IOException _) {
            // another user's, who lets this one in; what is written in it is closed all the same
        }
    }

    /// Writes a file in it in one step, so that it is never seen half written. Several programs may write the same one.
    public static void write(Path file, String text) throws IOException {
        // its owner's alone
        Path fresh = Files.createTempFile(make(Objects.requireNonNull(file.getParent(), "a file in a folder")), file.getFileName()
                .toString(), ".tmp");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
