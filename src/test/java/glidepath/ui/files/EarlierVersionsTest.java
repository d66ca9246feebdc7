package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.ui.Desk;

/// A plan of 30,000 calls that was saved, changed to 50,000 and saved again.
class EarlierVersionsTest {

    @TempDir
    private Path home;
    private Desk desk;
    private Path file;

    @BeforeEach
    void saveTwice() {
        file = home.resolve("chat.json");
        desk = new Desk(Fixtures.CHAT, home);
        desk.chosen = Optional.of(file);
        desk.files.saveAs();
        desk.type("chat-demand-calls", "50000");
        desk.files.save();
    }

    private EarlierVersions versions() {
        return new EarlierVersions(desk.session, new PlanFiles(home, Desk.WORDS), Desk.WORDS, desk, ZoneOffset.UTC);
    }

    @Test
    void eachVersionTellsWhatItWouldChange() {
        versions().choose();
        assertEquals(1, desk.versions.size());
        assertEquals("Differences: 1", desk.versions.getFirst().changes());
        assertEquals("chat: Calls 50,000 → 30,000", desk.versions.getFirst().details());
        assertEquals(50_000, desk.session.plan().assumptions().workload("chat").demand().calls().value().intValueExact(),
                "nothing was chosen, nothing changes");
    }

    @Test
    void goingBackIsAStepThatCanBeUndoneAndLeavesTheFile() throws IOException {
        Plan latest = desk.session.plan();
        String held = Files.readString(file);
        desk.version = Optional.of(0);
        versions().choose();
        assertEquals(Fixtures.CHAT.withPrices(PlanPrices.stamped(Fixtures.CHAT, Fixtures.CATALOG)), desk.session.plan());
        assertTrue(desk.files.state().hasChanges());
        assertEquals(held, Files.readString(file));
        desk.shell.history().undo();
        assertEquals(latest, desk.session.plan());
        assertFalse(desk.files.state().hasChanges());
    }

    @Test
    void whereNothingWasSavedOverItSaysSo() {
        desk.chosen = Optional.of(home.resolve("other.json"));
        desk.files.saveAs();
        versions().choose();
        assertTrue(desk.told.getFirst().startsWith("There are no earlier versions"), desk.told::toString);
    }

    @Test
    void revertTakesWhatTheFileHoldsAndCanBeUndone() throws IOException {
        desk.type("chat-demand-calls", "70000");
        Plan typed = desk.session.plan();
        Files.writeString(file, PlanJson.write(Fixtures.CHAT));   // as another program would
        desk.files.revert();
        assertEquals(Fixtures.CHAT, desk.session.plan());
        assertFalse(desk.files.state().hasChanges());
        desk.shell.history().undo();
        assertEquals(typed, desk.session.plan());
        assertTrue(desk.files.save(), "the file is known by now");
    }

    @Test
    void aFileThatCannotBeReadRevertsNothing() throws IOException {
        Files.writeString(file, "{");
        Plan open = desk.session.plan();
        desk.files.revert();
        assertEquals(open, desk.session.plan());
        assertEquals(1, desk.told.size());
    }
}
