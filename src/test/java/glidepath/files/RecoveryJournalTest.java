package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Workload;
import glidepath.units.Count;

class RecoveryJournalTest {

    @TempDir
    private Path home;

    /// What a program kept that was then ended by force: its lock is gone, and its entry is not.
    private void crash(Plan plan, Optional<Path> file, Optional<String> stamp) throws IOException {
        new RecoveryJournal(home).keep(plan, file, stamp);
        for (Path entry : entries()) {
            Path lock = entry.resolveSibling(entry.getFileName().toString().replace(".json", ".lock"));
            Files.move(entry, entry.resolveSibling("left-" + entry.getFileName()));
            assertTrue(Files.exists(lock), "a running program holds its lock");
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("recovery"))) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.getFileName().toString().startsWith("left-")).toList();
        }
    }

    private RecoveryJournal next() {
        return new RecoveryJournal(home);
    }

    @Test
    void whatAnEndedProgramKeptIsLeftForTheNext() throws IOException {
        crash(Fixtures.CHAT, Optional.of(Path.of("chat.json")), Optional.of("stamp"));
        List<RecoveryJournal.Left> left = next().left();
        assertEquals(1, left.size());
        assertEquals(Fixtures.CHAT, left.getFirst().plan());
        assertEquals(Optional.of(Path.of("chat.json")), left.getFirst().file());
        assertEquals(Optional.of("stamp"), left.getFirst().stamp());
    }

    @Test
    void everySampleComesBackWhole() throws IOException {
        for (String name : Samples.NAMES) {
            crash(Samples.read(name), Optional.empty(), Optional.empty());
            assertEquals(Samples.read(name), next().left().getFirst().plan(), name);
            next().forget(next().left().getFirst());
        }
    }

    @Test
    void aPlanOfAHundredAndFiftyWorkloadsComesBackWhole() throws IOException {
        Assumptions many = Assumptions.EMPTY;
        for (int number = 0; number < 150; number++) {
            many = many.plus(Workload.of("workload-" + number, "A workload with a name of some length ".repeat(5) + number,
                    Fixtures.SMALL));
        }
        Plan large = Fixtures.CHAT.withAssumptions(many);
        for (int variant = 0; variant < 8; variant++) {
            var calls = new HashMap<InputRef<?>, Object>();
            many.workloads().forEach(workload -> calls.put(Levers.CALLS.at(workload.id()), Count.of(7_000)));
            large = large.plus(Fixtures.variant("variant-" + variant, "Variant " + variant, calls));
        }
        assertTrue(PlanJson.write(large).length() > 100_000);
        crash(large, Optional.empty(), Optional.empty());
        assertEquals(List.of(large), next().left().stream().map(RecoveryJournal.Left::plan).toList());
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        next().keep(Fixtures.CHAT, Optional.empty(), Optional.empty());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("recovery"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(entries().getFirst())));
    }

    @Test
    void aRunningProgramsPlanIsItsOwn() throws IOException {
        RecoveryJournal running = next();
        running.keep(Fixtures.CHAT, Optional.empty(), Optional.empty());
        assertEquals(List.of(), next().left());
        assertEquals(List.of(), running.left());
        running.clear();
        try (Stream<Path> files = Files.list(home.resolve("recovery"))) {
            assertEquals(List.of(), files.toList(), "nothing is left of a program that ends");
        }
    }

    @Test
    void whatIsSavedOrForgottenIsNotOffered() throws IOException {
        RecoveryJournal running = next();
        running.keep(Fixtures.CHAT, Optional.empty(), Optional.empty());
        running.clear();
        assertEquals(List.of(), next().left());
        crash(Fixtures.CHAT, Optional.empty(), Optional.empty());
        next().forget(next().left().getFirst());
        assertEquals(List.of(), next().left());
    }

    @Test
    void aTornEntryIsPassedOverAndStays() throws IOException {
        Path entry = home.resolve("recovery").resolve("left.json");
        new RecoveryJournal(home).keep(Fixtures.CHAT, Optional.empty(), Optional.empty());
        Files.move(entries().getFirst(), entry);
        String whole = Files.readString(entry);
        for (int length = 0; length < whole.length() - 1; length += 97) {
            Files.writeString(entry, whole.substring(0, length));
            assertEquals(List.of(), next().left(), "cut after " + length);
            assertTrue(Files.exists(entry));
        }
    }

    @Test
    void beforeTheFirstCrashThereIsNothing() {
        assertEquals(List.of(), next().left());
    }
}
