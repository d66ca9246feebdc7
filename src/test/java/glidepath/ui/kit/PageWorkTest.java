package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.ui.Shown;
import glidepath.units.Message;

/// When pages work, and what they say meanwhile.
class PageWorkTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final Session session = Shown.on(Fixtures.CHAT, snapshots::add);
    private final PageWork work = new PageWork(waiting::add, now -> worked.add(now.plan().name()));

    private void show(String name) {
        session.edit(Message.of("test"), plan -> plan.withName(name));
        work.show(snapshots.getLast());
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aPageThatIsNotSeenDoesNothingAndCatchesUpWhenItIs() {
        work.visible().set(false);
        show("first");
        settle();
        assertEquals(List.of(), worked);
        assertFalse(work.pending().get());

        work.visible().set(true);
        assertTrue(work.pending().get());
        settle();
        assertEquals(List.of("first"), worked);
        assertFalse(work.pending().get());
    }

    /// Two dozen pages would each hold another old forecast of a large plan.
    @Test
    void aPageThatIsNotSeenDoesNotHoldWhatItShowedBefore() {
        show("first");
        settle();
        WeakReference<Snapshot> first = new WeakReference<>(snapshots.getLast());
        work.visible().set(false);
        show("second");
        settle();
        snapshots.clear();
        for (int turn = 0; turn < 50 && first.get() != null; turn++) {
            System.gc();
        }
        assertNull(first.get());
    }

    @Test
    void manyChangesAreWorkedOutOnce() {
        show("first");
        show("second");
        show("third");
        settle();
        assertEquals(List.of("third"), worked);
    }

    @Test
    void whatHasNotChangedIsNotWorkedOutAgain() {
        show("first");
        settle();
        work.visible().set(false);
        work.visible().set(true);
        settle();
        assertEquals(List.of("first"), worked);
    }

    @Test
    void whatIsShownIsOutdatedOnceAnotherScenarioIsInView() {
        show("first");
        assertTrue(work.outdated().get(), "nothing is shown yet");
        settle();
        assertFalse(work.outdated().get());
        show("second");
        assertFalse(work.outdated().get(), "it is of the same scenario, and only a moment old");
        assertTrue(work.pending().get());
        settle();

        session.edit(Message.of("test"), plan -> plan.plus(Fixtures.variant("other", "Other", Map.of())));
        session.select("other");
        work.show(snapshots.getLast());
        assertTrue(work.outdated().get());
        settle();
        assertFalse(work.outdated().get());
    }

    @Test
    void aPageThatWaitsForMoreThanThePlanSaysSoUntilThatHasCome() {
        var come = new AtomicBoolean();
        var filled = new PageWork(waiting::add, now -> worked.add(now.plan().name())).lacking(_ -> !come.get());
        session.edit(Message.of("test"), plan -> plan.withName("first"));
        filled.show(snapshots.getLast());
        settle();
        assertEquals(List.of("first"), worked);
        assertTrue(filled.pending().get());

        come.set(true);
        filled.again();
        assertTrue(filled.pending().get());
        settle();
        assertFalse(filled.pending().get());
    }

    @Test
    void ofTwoThatAreWorkedOutBesideTheWindowTheLatestWins() {
        Deque<Runnable> beside = new ArrayDeque<>();
        var late = new PageWork(new PageWork.Lane(Runnable::run, beside::add, Runnable::run), now -> () -> worked.add(now.plan().name()));
        session.edit(Message.of("test"), plan -> plan.withName("old"));
        late.show(snapshots.getLast());
        session.edit(Message.of("test"), plan -> plan.withName("new"));
        late.show(snapshots.getLast());
        Runnable old = beside.remove();
        beside.remove().run();
        old.run();
        assertEquals(List.of("new"), worked);
        assertFalse(late.pending().get());
    }
}
