package glidepath.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.formats.PlanFiles;
import glidepath.formats.Words;
import glidepath.plan.Plan;
import glidepath.session.Session;
import org.junit.jupiter.api.Test;

class LeftBehindTest {

    private static final Plan LEFT = Fixtures.CHAT.withName("Left behind");

    private final Session session = new Session(Fixtures.CHAT, Fixtures.CATALOG, Runnable::run);

    private FilesViewModel answering(Questions.Left answer) {
        return new FilesViewModel(session, new PlanFiles(Path.of(""), Words.root()), Words.root(), new Questions() {
            @Override
            public Optional<Path> fileToOpen() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> fileToSave(String suggestion) {
                return Optional.empty();
            }

            @Override
            public Unsaved unsaved(String plan) {
                throw new AssertionError("nothing is unsaved");
            }

            @Override
            public boolean overwrite(String file) {
                throw new AssertionError("nothing is overwritten");
            }

            @Override
            public void tell(String sentence, String details) {
                throw new AssertionError(sentence);
            }

            @Override
            public Left left(String plan) {
                return answer;
            }
        }, _ -> { });
    }

    @Test
    void itOpensAsAnUnsavedPlanOfItsOwn() {
        FilesViewModel files = answering(Questions.Left.OPEN);
        assertFalse(files.hasChanges());
        assertTrue(files.offer(LEFT));
        assertEquals(LEFT, session.plan());
        assertEquals(Optional.empty(), session.file());
        assertTrue(files.hasChanges());
    }

    @Test
    void itStaysUntilSomeoneDecides() {
        assertFalse(answering(Questions.Left.LATER).offer(LEFT));
        assertEquals(Fixtures.CHAT, session.plan());
    }

    @Test
    void itIsForgottenWhereSomeoneThrowsItAway() {
        assertTrue(answering(Questions.Left.DISCARD).offer(LEFT));
        assertEquals(Fixtures.CHAT, session.plan());
    }
}
