package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;

class RecoveryJournalTest {

    @TempDir
    private Path home;

    private RecoveryJournal of(long process, long... running) {
        return new RecoveryJournal(home, process, pid -> java.util.Arrays.stream(running).anyMatch(other -> other == pid));
    }

    @Test
    void whatAnEndedProgramKeptIsLeftForTheNext() throws IOException {
        of(7).keep(Fixtures.CHAT, Optional.of(Path.of("chat.json")));
        List<RecoveryJournal.Left> left = of(8).left();
        assertEquals(1, left.size());
        assertEquals(Fixtures.CHAT, left.getFirst().plan());
        assertEquals(Optional.of(Path.of("chat.json")), left.getFirst().file());
    }

    @Test
    void everySampleComesBackWhole() throws IOException {
        for (String name : Samples.NAMES) {
            of(7).keep(Samples.read(name), Optional.empty());
            assertEquals(Samples.read(name), of(8).left().getFirst().plan(), name);
        }
    }

    @Test
    void aRunningProgramsPlanIsItsOwn() throws IOException {
        of(7).keep(Fixtures.CHAT, Optional.empty());
        assertEquals(List.of(), of(8, 7).left());
        assertEquals(List.of(), of(7).left());
    }

    @Test
    void whatIsSavedOrForgottenIsNotOffered() throws IOException {
        of(7).keep(Fixtures.CHAT, Optional.empty());
        of(7).clear();
        assertEquals(List.of(), of(8).left());
        of(7).keep(Fixtures.CHAT, Optional.empty());
        of(8).forget(of(8).left().getFirst());
        assertEquals(List.of(), of(8).left());
    }

    @Test
    void aTornEntryIsPassedOverAndStays() throws IOException {
        of(7).keep(Fixtures.CHAT, Optional.empty());
        Path entry = home.resolve("recovery").resolve("7.json");
        String whole = Files.readString(entry);
        for (int length = 0; length < whole.length() - 1; length += 97) {
            Files.writeString(entry, whole.substring(0, length));
            assertEquals(List.of(), of(8).left(), "cut after " + length);
            assertTrue(Files.exists(entry));
        }
    }

    @Test
    void beforeTheFirstCrashThereIsNothing() {
        assertEquals(List.of(), of(8).left());
    }
}
