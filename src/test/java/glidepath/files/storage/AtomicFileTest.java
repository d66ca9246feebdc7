package glidepath.files.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

class AtomicFileTest {

    private static final Path FILE = Path.of("/folder/forecast.csv");
    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] FRESH = {4, 5};

    @Test
    void whateverFailsTheOldFileStaysAndNothingIsLeftBeside() throws IOException {
        int failures = 0;
        for (FaultyDisk.Mishap mishap : new FaultyDisk.Mishap[] {FaultyDisk.Mishap.ERROR, FaultyDisk.Mishap.HALF_WRITTEN}) {
            for (int operation = 1; operation <= 6; operation++) {
                var disk = new FaultyDisk();
                disk.createFolders(FILE.getParent());
                disk.create(FILE, OLD);
                disk.failAt(operation, mishap);
                boolean failed = fails(disk);
                disk.failAt(-1, FaultyDisk.Mishap.NONE);
                assertArrayEquals(failed ? OLD : FRESH, disk.read(FILE), mishap + " at " + operation);
                failures += failed ? 1 : 0;
            }
        }
        assertTrue(failures >= 4, "only " + failures + " operations failed");
    }

    private static boolean fails(FaultyDisk disk) {
        try {
            new AtomicFile(disk, Messages.root()).write(FILE, FRESH, List.of());
            return false;
        } catch (InvalidValueException refused) {
            assertEquals("export.failed", refused.reason().key());
            return true;
        }
    }

    private static String refused(Path file, Path... inputs) {
        return assertThrows(InvalidValueException.class, () -> new AtomicFile(Messages.root()).write(file, FRESH, List.of(inputs))).reason()
                .key();
    }

    @Test
    void whatTheContentsWereMadeFromIsNotWrittenOverByWhateverName(@TempDir Path folder) throws IOException {
        Path input = Files.write(folder.resolve("plan.json"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), input);
        Path other = Files.createLink(folder.resolve("other.json"), input);
        for (Path file : List.of(input, link, other, folder.resolve(".").resolve("plan.json"))) {
            assertEquals("export.input", refused(file, input), file.toString());
        }
        assertArrayEquals(OLD, Files.readAllBytes(input));
        new AtomicFile(Messages.root()).write(folder.resolve("forecast.json"), FRESH, List.of(input, folder.resolve("gone")));
        assertArrayEquals(FRESH, Files.readAllBytes(folder.resolve("forecast.json")));
    }

    /// An administrator could write it all the same.
    @Test
    void aFileThatMayOnlyBeReadStaysAsItIs(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("forecast.csv"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals("export.read-only", refused(file));
        assertArrayEquals(OLD, Files.readAllBytes(file));
    }

    @Test
    void aNewFileIsForNobodyWhoMayNotReadItsInput(@TempDir Path folder) throws IOException {
        Path input = Files.write(folder.resolve("plan.json"), OLD);
        for (String rights : List.of("rw-------", "r--------", "rw-r-----")) {
            Files.setPosixFilePermissions(input, PosixFilePermissions.fromString(rights));
            Path file = folder.resolve("of-" + rights);
            new AtomicFile(Messages.root()).write(file, FRESH, List.of(input));
            var beyond = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            beyond.removeAll(PosixFilePermissions.fromString("rw-" + rights.substring(3)));
            assertEquals(Set.of(), beyond, rights);
        }
    }

    /// As the writer of rows does it on a full disk.
    @Test
    void aRowThatCannotBeWrittenIsToldAsAnyOtherFailure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("forecast.csv");
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> new AtomicFile(Messages.root()).write(file, target -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }, List.of()));
        assertEquals("Nothing was exported: No space left on device. An existing file has not changed; choose another place, or try again",
                Messages.root().say(refused.reason()));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals("export.special", assertThrows(InvalidValueException.class,
                () -> new AtomicFile(Messages.root()).write(Path.of("src"), FRESH, List.of())).reason().key());
    }

    @Test
    void whatTheDiskSaysIsToldWithoutTheFileThatIsWrittenBesideIt() {
        String own = "." + FILE.getFileName() + ".glidepath-tmp";
        assertEquals("Read-only file system", DiskReason.of(new FileSystemException(own, null, "Read-only file system"), Messages.root()));
        assertEquals("No space left on device", DiskReason.of(new IOException("No space left on device"), Messages.root()));
        assertEquals("the folder or the file may not be written", DiskReason.of(new AccessDeniedException(own), Messages.root()));
        assertEquals("the folder is not there", DiskReason.of(new NoSuchFileException(own), Messages.root()));
    }
}
