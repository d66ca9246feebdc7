package glidepath.files.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

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
            new AtomicFile(disk, Messages.root()).write(FILE, FRESH);
            return false;
        } catch (InvalidValueException refused) {
            assertEquals("export.failed", refused.reason().key());
            return true;
        }
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals("export.special", assertThrows(InvalidValueException.class,
                () -> new AtomicFile(Messages.root()).write(Path.of("src"), FRESH)).reason().key());
    }
}
