package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanFiles.ChangedByOther;
import glidepath.files.PlanFiles.Opened;
import glidepath.files.json.Diagnostic;
import glidepath.files.storage.Disk;
import glidepath.files.storage.FaultyDisk;
import glidepath.files.storage.FaultyDisk.Mishap;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;

class PlanFilesTest {

    private static final Messages WORDS = Messages.root();
    private static final Plan OLD = Fixtures.CHAT.withName("Old");
    private static final Plan NEW = Samples.read("everything").withName("New");
    private static final Path FILE = Path.of("/plans/plan.json");
    private static final Path HOME = Path.of("/home");

    private static PlanFiles on(Disk disk) {
        return new PlanFiles(disk, HOME, WORDS);
    }

    /// A disk that holds the old plan for certain.
    private static FaultyDisk holdingOld() throws ChangedByOther {
        var disk = new FaultyDisk();
        on(disk).save(OLD, FILE, Optional.empty());
        return disk.copy();
    }

    private static Optional<Plan> read(Disk disk) {
        return on(disk).open(FILE).value().map(Opened::plan);
    }

    @Test
    void aPlanIsReadAsItWasSaved() throws ChangedByOther {
        FaultyDisk disk = holdingOld();
        assertEquals(Optional.of(OLD), read(disk));
        on(disk).save(NEW, FILE, Optional.of(on(disk).open(FILE).value().orElseThrow().stamp()));
        assertEquals(Optional.of(NEW), read(disk));
    }

    /// Every operation of a save fails once, in each way: afterwards the file is the old one, or the new one where only the confirmation
    /// failed, and the next save works.
    @Test
    void whateverFailsTheFileIsOldOrNewAndTheNextSaveWorks() throws ChangedByOther {
        int steps = steps();
        assertTrue(steps >= 15, "operations of a save: " + steps);
        for (Mishap fault : List.of(Mishap.ERROR, Mishap.HALF_WRITTEN)) {
            for (int step = 0; step < steps; step++) {
                FaultyDisk disk = holdingOld();
                disk.failAt(step, fault);
                Optional<InvalidValueException> told = told(disk);
                disk.failAt(-1, Mishap.NONE);
                Plan there = read(disk).orElseThrow();
                boolean unconfirmed = told.filter(refused -> refused.reason().key().equals("disk.unconfirmed")).isPresent();
                assertEquals(told.isEmpty() || unconfirmed ? NEW : OLD, there, fault + " at " + step);
                on(disk).save(NEW, FILE, Optional.empty());
                assertEquals(Optional.of(NEW), read(disk));
                assertTrue(disk.files().stream().noneMatch(file -> file.toString().endsWith("tmp")), "nothing is left behind");
            }
        }
    }

    private static int steps() throws ChangedByOther {
        FaultyDisk disk = holdingOld();
        disk.failAt(-1, Mishap.NONE);
        on(disk).save(NEW, FILE, Optional.empty());
        return disk.operations();
    }

    private static Optional<InvalidValueException> told(Disk disk) throws ChangedByOther {
        try {
            on(disk).save(NEW, FILE, Optional.empty());
            return Optional.empty();
        } catch (InvalidValueException refused) {
            return Optional.of(refused);
        }
    }

    /// The power is cut before every operation; each of the four states that the disk may then show holds a whole plan.
    @Test
    void aPowerCutAtAnyMomentLeavesTheOldFileOrTheNewOneWhole() throws ChangedByOther {
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            FaultyDisk disk = holdingOld();
            disk.failAt(step, Mishap.POWER_CUT);
            assertThrows(FaultyDisk.PowerCut.class, () -> on(disk).save(NEW, FILE, Optional.empty()), "step " + step);
            for (int state = 0; state < 4; state++) {
                FaultyDisk after = disk.afterPowerCut((state & 1) == 1, (state & 2) == 2);
                Optional<Plan> there = read(after);
                assertTrue(there.equals(Optional.of(OLD)) || there.equals(Optional.of(NEW)), "step " + step + ", state " + state);
                for (Path version : on(after).versions(FILE)) {
                    assertEquals(Optional.of(OLD), on(after).open(version).value().map(Opened::plan), "step " + step + ", state " + state);
                }
                on(after).save(NEW, FILE, Optional.empty());
                assertEquals(Optional.of(NEW), read(after));
            }
        }
    }

    @Test
    void whatWasSaidToBeSavedSurvivesAPowerCut() throws ChangedByOther {
        FaultyDisk disk = holdingOld();
        on(disk).save(NEW, FILE, Optional.empty());
        for (int state = 0; state < 4; state++) {
            assertEquals(Optional.of(NEW), read(disk.afterPowerCut((state & 1) == 1, (state & 2) == 2)), "state " + state);
        }
    }

    /// The model of the disk finds the fault of the usual way to save, or the tests above would prove nothing.
    @Test
    void writingInPlaceLosesThePlan() throws Exception {
        FaultyDisk disk = holdingOld();
        disk.delete(FILE);
        disk.create(FILE, PlanJson.write(NEW).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), read(disk.afterPowerCut(false, true)));
    }

    @Test
    void aFileThatWasChangedByAnotherIsNotOverwritten() throws ChangedByOther {
        FaultyDisk disk = holdingOld();
        String stamp = on(disk).open(FILE).value().orElseThrow().stamp();
        on(disk).save(OLD.withName("By another window"), FILE, Optional.of(stamp));
        assertThrows(ChangedByOther.class, () -> on(disk).save(NEW, FILE, Optional.of(stamp)));
        assertEquals("By another window", read(disk).orElseThrow().name());
    }

    @Test
    void aFileThatAnotherWindowIsSavingIsLeftAlone() throws Exception {
        FaultyDisk disk = holdingOld();
        Disk.Lock other = disk.lock(Path.of("/plans/.plan.json.glidepath-lock")).orElseThrow();
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> on(disk).save(NEW, FILE, Optional.empty()));
        assertEquals("disk.locked", refused.reason().key());
        other.close();
        on(disk).save(NEW, FILE, Optional.empty());
        assertEquals(Optional.of(NEW), read(disk));
    }

    @Test
    void tenEarlierVersionsAreKeptTheNewestFirst() throws ChangedByOther {
        var disk = new FaultyDisk();
        for (int number = 1; number <= 14; number++) {
            on(disk).save(OLD.withName("Plan " + number), FILE, Optional.empty());
        }
        List<String> names = on(disk).versions(FILE).stream().map(file -> on(disk).open(file).value().orElseThrow().plan().name()).toList();
        assertEquals(List.of("Plan 13", "Plan 12", "Plan 11", "Plan 10", "Plan 9", "Plan 8", "Plan 7", "Plan 6", "Plan 5", "Plan 4"),
                names);
    }

    @Test
    void aFileThatIsNoPlanIsNoVersion() throws Exception {
        var disk = new FaultyDisk();
        disk.create(FILE, "notes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        on(disk).save(NEW, FILE, Optional.empty());
        assertEquals(List.of(), on(disk).versions(FILE));
    }

    private static String fault(PlanFiles files, Path file) {
        ReadResult<Opened> reading = files.open(file);
        assertTrue(reading.value().isEmpty());
        return Diagnostic.in("plan.json", reading.faults());
    }

    @Test
    void aRealDiskSavesThroughLinksAndKeepsPermissions(@TempDir Path folder) throws Exception {
        var files = new PlanFiles(folder.resolve("own"), WORDS);
        Path real = folder.resolve("real.json");
        files.save(OLD, real, Optional.empty());
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Opened opened = files.save(NEW, link, Optional.of(files.open(real).value().orElseThrow().stamp()));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NEW, files.open(real).value().orElseThrow().plan());
        assertEquals(opened.stamp(), files.open(real).value().orElseThrow().stamp());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertEquals(1, files.versions(link).size());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files.versions(link).getFirst())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("own").resolve("versions"))));
        try (var there = Files.list(folder)) {
            assertEquals(List.of("link.json", "own", "real.json"), there.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anotherFileOfAPrivatePlanIsPrivateToo(@TempDir Path folder) throws Exception {
        var files = new PlanFiles(folder.resolve("own"), WORDS);
        Path first = folder.resolve("first.json");
        files.save(OLD, first, Optional.empty());
        Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rw-------"));
        files.save(OLD, folder.resolve("second.json"), Optional.empty(), Optional.of(first));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("second.json"))));
    }

    @Test
    void aPlanThatMayOnlyBeReadIsNotSavedOver(@TempDir Path folder) throws Exception {
        var files = new PlanFiles(folder.resolve("own"), WORDS);
        Path file = folder.resolve("plan.json");
        files.save(OLD, file, Optional.empty());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> files.save(NEW, file, Optional.empty()));
        assertEquals("The plan was not saved: the file is write-protected. Save it under another name", WORDS.say(refused.reason()));
        assertEquals(OLD, files.open(file).value().orElseThrow().plan());
    }

    @Test
    void aRealDiskLocksAgainstAnotherWindow(@TempDir Path folder) throws IOException {
        Path lock = folder.resolve("lock");
        try (Disk.Lock held = Disk.REAL.lock(lock).orElseThrow()) {
            assertTrue(Disk.REAL.lock(lock).isEmpty(), held.toString());
        }
        Disk.REAL.lock(lock).orElseThrow().close();
        assertFalse(Files.exists(lock), "its file goes with it");
    }

    @Test
    void filesThatCannotBeReadAreToldInASentence(@TempDir Path folder) throws IOException {
        var files = new PlanFiles(folder.resolve("own"), WORDS);
        assertEquals("plan.json: there is no such file. Check the name.", fault(files, folder.resolve("missing.json")));
        assertEquals("plan.json: it is a folder or a device. Name a file.", fault(files, folder));
        Path garbled = Files.write(folder.resolve("garbled.json"), new byte[] {'{', (byte) 0xC3, (byte) 0x28});
        assertEquals("plan.json: it is not a text file in UTF-8. Check that it is the right file.", fault(files, garbled));
        Path large = folder.resolve("large.json");
        try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(5_000_000_000L);
        }
        assertEquals("plan.json: it has more than 20 MB. Check that it is the right file.", fault(files, large));
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsWritten(@TempDir Path folder) {
        var files = new PlanFiles(folder.resolve("own"), WORDS);
        InvalidValueException refused = assertThrows(InvalidValueException.class, () ->
                files.save(NEW, folder.resolve("none").resolve("plan.json"), Optional.empty()));
        assertEquals("The plan was not saved: the folder is not there. The file has not changed; save it elsewhere, or try again",
                WORDS.say(refused.reason()));
        assertFalse(Files.exists(folder.resolve("none")));
    }
}
