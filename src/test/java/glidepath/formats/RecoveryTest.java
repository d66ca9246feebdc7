package glidepath.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.formats.FaultyDisk.Mishap;
import glidepath.formats.Recovery.Found;
import glidepath.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final Words WORDS = Words.root();
    private static final Path HOME = Path.of("/home");
    private static final Path FILE = Path.of("/plans/plan.json");
    private static final Plan EDITED = Fixtures.CHAT.withName("Edited");

    private static List<Plan> plans(Recovery recovery) throws IOException {
        return recovery.find().stream().map(Found::plan).toList();
    }

    @Test
    void whatAWindowLeftBehindIsFoundOnceItIsGone() throws IOException {
        var disk = new FaultyDisk();
        var open = new Recovery(disk, HOME, WORDS);
        open.write(EDITED, Optional.of(FILE));
        assertEquals(List.of(), plans(new Recovery(disk, HOME, WORDS)), "while the other window is open");
        FaultyDisk after = disk.afterPowerCut(false, false);
        try (var next = new Recovery(after, HOME, WORDS)) {
            Found found = next.find().getFirst();
            assertEquals(EDITED, found.plan());
            assertEquals(Optional.of(FILE.toAbsolutePath()), found.file());
            next.discard(found);
            assertEquals(List.of(), next.find());
        }
    }

    @Test
    void aWindowThatEndsWellLeavesNothing() throws IOException {
        var disk = new FaultyDisk();
        try (var open = new Recovery(disk, HOME, WORDS)) {
            open.write(EDITED, Optional.empty());
        }
        assertEquals(List.of(), plans(new Recovery(disk.copy(), HOME, WORDS)));
    }

    @Test
    void nothingIsOfferedThatTheFileHolds() throws Exception {
        var disk = new FaultyDisk();
        new PlanFiles(disk, HOME, WORDS).save(EDITED, FILE, Optional.empty());
        new Recovery(disk, HOME, WORDS).write(EDITED, Optional.of(FILE));
        assertEquals(List.of(), plans(new Recovery(disk.copy(), HOME, WORDS)));
    }

    /// The power is cut before every operation of a second write: what was written first, or second, is there whole.
    @Test
    void aPowerCutWhileWritingKeepsTheLastOrTheNewOne() throws IOException {
        for (int step = 0; step < 5; step++) {
            for (int state = 0; state < 4; state++) {
                var disk = new FaultyDisk();
                var open = new Recovery(disk, HOME, WORDS);
                open.write(Fixtures.CHAT, Optional.empty());
                disk.failAt(step, Mishap.POWER_CUT);
                assertThrows(FaultyDisk.PowerCut.class, () -> open.write(EDITED, Optional.empty()));
                List<Plan> found = plans(new Recovery(disk.afterPowerCut((state & 1) == 1, (state & 2) == 2), HOME, WORDS));
                assertTrue(found.equals(List.of(Fixtures.CHAT)) || found.equals(List.of(EDITED)), "step " + step + ", state " + state);
            }
        }
    }

    @Test
    void whatCannotBeReadIsNotOffered(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("recovery"));
        Files.writeString(folder.resolve("window-1.json"), "{ half");
        try (var recovery = new Recovery(home, WORDS)) {
            assertEquals(List.of(), recovery.find());
        }
    }
}
