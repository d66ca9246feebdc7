package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanFiles;
import glidepath.files.PlanJson;
import glidepath.files.RecoveryJournal;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.PlanPrices;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.ui.kit.LongWork;
import glidepath.units.Count;
import glidepath.units.Message;

class RecoveryTest {

    private static final Plan CHANGED = Fixtures.CHAT.with(Plan.BASELINE, Levers.CALLS.at("chat"), Count.of(50_000));

    @TempDir
    private Path home;

    private final Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run);
    private String asked = "";

    private FilesViewModel files() {
        return new FilesViewModel(session, new PlanFiles(home, Messages.root()), Messages.root(), FileQuestions.NONE, _ -> { },
                LongWork.atOnce());
    }

    private Recovery recovery(FilesViewModel files) {
        return new Recovery(session, new RecoveryJournal(home), new PlanFiles(home, Messages.root()), files, Messages.root(),
                Runnable::run);
    }

    /// What a program that has ended would have kept.
    private void crash(Plan plan, Optional<Path> file) throws IOException {
        crash(plan, file, Optional.empty());
    }

    private void crash(Plan plan, Optional<Path> file, Optional<String> stamp) throws IOException {
        new RecoveryJournal(home).keep(plan, file, stamp);
        Files.move(own().orElseThrow(), home.resolve("recovery").resolve("left.json"));
    }

    /// What a running program keeps.
    private Optional<Path> own() throws IOException {
        if (Files.notExists(home.resolve("recovery"))) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(home.resolve("recovery"))) {
            return entries.filter(entry -> entry.toString().endsWith(".json") && !entry.endsWith("left.json")).findFirst();
        }
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
    void aRecoveredPlanIsUnsavedInItsFileWhichStaysAsItWas() throws IOException {
        Path file = Files.writeString(home.resolve("chat.json"), PlanJson.write(Fixtures.CHAT));
        crash(CHANGED, Optional.of(file));
        FilesViewModel files = files();
        recovery(files).offer(answering(FileQuestions.Recover.OPEN));
        assertEquals(CHANGED, session.plan());
        assertTrue(files.state().hasChanges());
        assertEquals(Optional.of(file), session.file());
        assertEquals(PlanJson.write(Fixtures.CHAT), Files.readString(file));
        assertTrue(own().isPresent(), "a second crash loses it no more than the first");
    }

    @Test
    void aRecoveredPlanIsSavedInItsFileButNotOverWhatOthersWroteThereSince() throws IOException {
        Path file = Files.writeString(home.resolve("chat.json"), PlanJson.write(Fixtures.CHAT));
        String stamp = new PlanFiles(home, Messages.root()).open(file).value().orElseThrow().stamp();
        crash(CHANGED, Optional.of(file), Optional.of(stamp));
        FilesViewModel files = files();
        recovery(files).offer(answering(FileQuestions.Recover.OPEN));
        Files.writeString(file, PlanJson.write(Fixtures.CHAT.withName("By others")));
        assertFalse(files.save(), "nobody said that it may be overwritten");
        Files.writeString(file, PlanJson.write(Fixtures.CHAT));
        assertTrue(files.save());
        assertEquals(PlanJson.write(CHANGED.withPrices(PlanPrices.stamped(CHANGED, Fixtures.CATALOG))), Files.readString(file));
    }

    @Test
    void theQuestionTellsHowThePlanDiffersFromItsFile() throws IOException {
        Path file = Files.writeString(home.resolve("chat.json"), PlanJson.write(Fixtures.CHAT));
        crash(CHANGED, Optional.of(file));
        recovery(files()).offer(answering(FileQuestions.Recover.LATER));
        List<String> lines = asked.lines().toList();
        assertEquals("Test was not saved when Glidepath last ended. Restore it?", lines.getFirst());
        assertTrue(lines.getLast().contains("30,000") && lines.getLast().contains("50,000"), asked);
    }

    @Test
    void laterAsksAgainAndDiscardDoesNot() throws IOException {
        crash(CHANGED, Optional.empty());
        recovery(files()).offer(answering(FileQuestions.Recover.LATER));
        asked = "";
        recovery(files()).offer(answering(FileQuestions.Recover.DISCARD));
        assertTrue(asked.contains("It was not saved in a file."), asked);
        asked = "";
        recovery(files()).offer(answering(FileQuestions.Recover.OPEN));
        assertEquals("", asked);
        assertEquals(Fixtures.CHAT, session.plan());
    }

    @Test
    void changesAreKeptAndWhatIsSavedIsNot() throws IOException {
        FilesViewModel files = files();
        session.showOn(recovery(files)::show);
        assertFalse(own().isPresent(), "an untouched plan needs no keeping");
        session.edit(Message.of("gesture.change"), _ -> CHANGED);
        assertTrue(own().isPresent());
        session.saved(CHANGED, home.resolve("chat.json"));
        assertFalse(own().isPresent());
    }
}
