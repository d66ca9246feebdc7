package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.files.RecoveryJournal;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.units.Count;
import glidepath.units.Message;

class RecoveryTest {

    /// No process has this number: they end below 2^22.
    private static final long GONE = 99_999_999;
    private static final Plan CHANGED = Fixtures.CHAT.with(Plan.BASELINE, Levers.CALLS.at("chat"), Count.of(50_000));

    @TempDir
    private Path home;

    private final Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run);
    private String asked = "";

    private FilesViewModel files() {
        return new FilesViewModel(session, new PlanFiles(home, Messages.root()), Messages.root(), FileQuestions.NONE, _ -> { }, LongWork.atOnce());
    }

    private Recovery recovery(FilesViewModel files) {
        return new Recovery(session, new RecoveryJournal(home), new PlanFiles(home, Messages.root()), files, Messages.root(), Runnable::run);
    }

    /// What a program that has ended would have kept.
    private void crash(Plan plan, Optional<Path> file) throws IOException {
        new RecoveryJournal(home).keep(plan, file);
        Files.move(own(), home.resolve("recovery").resolve(GONE + ".json"));
    }

    private Path own() {
        return home.resolve("recovery").resolve(ProcessHandle.current().pid() + ".json");
    }

    private FileQuestions answering(FileQuestions.Recover answer) {
        return new FileQuestions() {
            @Override
            public Recover recover(String sentence, String details) {
                asked = sentence + "\n" + details;
                return answer;
            }

            @Override
            public Optional<Path> fileToOpen() {
                return NONE.fileToOpen();
            }

            @Override
            public Optional<Path> fileToSave(String suggestion) {
                return NONE.fileToSave(suggestion);
            }

            @Override
            public Unsaved unsaved(String plan) {
                return NONE.unsaved(plan);
            }

            @Override
            public boolean overwrite(String file) {
                return NONE.overwrite(file);
            }

            @Override
            public void tell(String sentence, String details) {
                NONE.tell(sentence, details);
            }
        };
    }

    @Test
    void aRecoveredPlanIsUnsavedAndItsFileStaysAsItWas() throws IOException {
        Path file = Files.writeString(home.resolve("chat.json"), PlanJson.write(Fixtures.CHAT));
        crash(CHANGED, Optional.of(file));
        FilesViewModel files = files();
        recovery(files).offer(answering(FileQuestions.Recover.OPEN));
        assertEquals(CHANGED, session.plan());
        assertTrue(files.hasChanges());
        assertEquals(Optional.empty(), session.file());
        assertEquals(PlanJson.write(Fixtures.CHAT), Files.readString(file));
        assertTrue(Files.exists(own()), "a second crash loses it no more than the first");
    }

    @Test
    void theQuestionTellsHowThePlanDiffersFromItsFile() throws IOException {
        Path file = Files.writeString(home.resolve("chat.json"), PlanJson.write(Fixtures.CHAT));
        crash(CHANGED, Optional.of(file));
        recovery(files()).offer(answering(FileQuestions.Recover.LATER));
        List<String> lines = asked.lines().toList();
        assertEquals("Test was not saved when Glidepath last ended. Open it again?", lines.getFirst());
        assertTrue(lines.getLast().contains("30,000") && lines.getLast().contains("50,000"), asked);
    }

    @Test
    void laterAsksAgainAndDiscardDoesNot() throws IOException {
        crash(CHANGED, Optional.empty());
        recovery(files()).offer(answering(FileQuestions.Recover.LATER));
        asked = "";
        recovery(files()).offer(answering(FileQuestions.Recover.DISCARD));
        assertTrue(asked.contains("It was in no file."), asked);
        asked = "";
        recovery(files()).offer(answering(FileQuestions.Recover.OPEN));
        assertEquals("", asked);
        assertEquals(Fixtures.CHAT, session.plan());
    }

    @Test
    void changesAreKeptAndWhatIsSavedIsNot() {
        FilesViewModel files = files();
        session.showOn(recovery(files)::show);
        assertFalse(Files.exists(own()), "an untouched plan needs no keeping");
        session.edit(Message.of("gesture.change"), _ -> CHANGED);
        assertTrue(Files.exists(own()));
        session.saved(CHANGED, home.resolve("chat.json"));
        assertFalse(Files.exists(own()));
    }
}
