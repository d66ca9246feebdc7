package glidepath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.util.WaitForAsyncUtils;

import glidepath.files.PlanFiles;
import glidepath.files.RecoveryJournal;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.ui.Desk;
import glidepath.ui.OnScreen;
import glidepath.ui.ScreenTest;
import glidepath.ui.files.Recovery;
import glidepath.units.Count;
import glidepath.units.Message;

@ResourceLock(ScreenTest.SCREEN)
@Execution(ExecutionMode.SAME_THREAD)
class UncaughtErrorHandlerTest {

    @TempDir
    private Path home;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        OnScreen.start();
    }

    private UncaughtErrorHandler mishaps(Desk desk) {
        var recovery = new Recovery(desk.session, new RecoveryJournal(home), new PlanFiles(home, Desk.WORDS), desk.files, Desk.WORDS,
                Runnable::run);
        return new UncaughtErrorHandler(recovery, desk, "Something went wrong");
    }

    @Test
    void anErrorThatNobodyTookIsToldWithItsDetails() {
        var desk = new Desk(Fixtures.CHAT, home);
        mishaps(desk).uncaughtException(Thread.currentThread(), new IllegalStateException("no such bill"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, desk.told.size());
        assertTrue(desk.told.getFirst().startsWith("Something went wrong\njava.lang.IllegalStateException: no such bill"),
                desk.told.getFirst());
        assertTrue(desk.told.getFirst().contains("UncaughtErrorHandlerTest.anErrorThatNobodyTookIsToldWithItsDetails"),
                desk.told.getFirst());
    }

    @Test
    void anErrorThatRepeatsBeforeItIsReadIsToldOnceAndALaterOneAgain() {
        var desk = new Desk(Fixtures.CHAT, home);
        UncaughtErrorHandler mishaps = mishaps(desk);
        WaitForAsyncUtils.asyncFx(() -> {   // while the toolkit is busy, nothing can be told
            mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("first"));
            mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("again"));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, desk.told.size());
        mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("later"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, desk.told.size());
    }

    @Test
    void unsavedWorkIsKeptAsideBeforeAnythingIsTold() throws Exception {
        var desk = new Desk(Fixtures.CHAT, home);
        desk.session.edit(Message.of("gesture.add"), plan -> plan.with(Plan.BASELINE, Levers.CALLS.at("chat"), Count.of(50_000)));
        mishaps(desk).uncaughtException(Thread.currentThread(), new IllegalStateException());
        WaitForAsyncUtils.waitForFxEvents();
        try (var kept = Files.list(home.resolve("recovery"))) {
            List<Path> files = kept.filter(file -> file.toString().endsWith(".json")).toList();
            assertEquals(1, files.size());
            assertTrue(Files.readString(files.getFirst()).contains("50000"), files.toString());
        }
    }
}
