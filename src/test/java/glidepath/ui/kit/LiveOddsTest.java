package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.session.Session;
import glidepath.units.Message;

/// The simulation beside the window, with the work of other threads in queues that the test runs.
class LiveOddsTest {

    private final Queue<Runnable> idle = new ArrayDeque<>();
    private final Queue<Runnable> beside = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final LiveOdds odds = new LiveOdds(new Pace(Runnable::run, () -> idle::add, beside::add, window::add, LongWork.atOnce(),
            Runnable::run));
    private final Session session = new Session(ranged("50000"), Fixtures.CATALOG, Runnable::run);
    private final List<Long> published = new ArrayList<>();

    private static Plan ranged(String most) {
        return Fixtures.CHAT.withRange("baseline", Levers.CALLS.at("chat"),
                Range.of(new BigDecimal("10000"), new BigDecimal("30000"), new BigDecimal(most)));
    }

    private static void run(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private void follow() {
        odds.latest().subscribe(latest -> latest.ifPresent(simulated -> published.add(simulated.draws())));
        session.showOn(odds::show);
    }

    @Test
    void fewDrawsComeFirstAndMoreAtRest() {
        follow();
        assertEquals(Optional.empty(), odds.latest().get(), "nothing is simulated on the window's own thread");
        run(beside);
        run(window);
        assertEquals(List.of(1_000L, 10_000L), published);
        run(idle);
        run(beside);
        run(window);
        assertEquals(List.of(1_000L, 10_000L, 100_000L), published);
    }

    @Test
    void whatIsOvertakenIsNeitherWorkedOutNorShown() {
        follow();
        session.edit(Message.of("gesture.change", "x"), _ -> ranged("90000"));
        run(beside);
        run(window);
        assertEquals(List.of(1_000L, 10_000L), published, "of the newer plan alone");
        assertEquals(session.plan(), odds.latest().get().orElseThrow().now().plan());
    }

    @Test
    void aPlanWithoutRangesHasNoOddsAnyMore() {
        follow();
        run(beside);
        run(window);
        session.edit(Message.of("gesture.change", "x"), plan -> plan.withoutRange("baseline", Levers.CALLS.at("chat")));
        assertEquals(Optional.empty(), odds.latest().get());
        run(idle);
        run(beside);
        run(window);
        assertEquals(Optional.empty(), odds.latest().get());
        assertTrue(published.size() == 2, published.toString());
    }

    @Test
    void anotherChoiceOfScenarioSimulatesNothingAnew() {
        follow();
        run(beside);
        run(window);
        session.select("baseline");
        assertTrue(beside.isEmpty());
    }
}
