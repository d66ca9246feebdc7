package glidepath.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import glidepath.session.Snapshot;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;
import glidepath.simulate.Simulator;

/// The simulation of the open plan, run on another thread: with few draws at once, and with more when the slider rests. A newer run
/// replaces an older one.
public final class LiveOdds {

    /// While something moves.
    private static final List<Integer> MOVING = List.of(1_000, 10_000);
    /// At rest.
    private static final int RESTING = 100_000;

    private final Executor idle;
    private final Executor beside;
    private final Executor window;
    private final Simulator simulator = new Simulator();
    private final AtomicInteger round = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Optional<Simulated>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Snapshot wanted;

    /// @param now  what was simulated
    public record Simulated(Snapshot now, Simulation simulation) {

        /// How many draws were made of each scenario.
        public long draws() {
            return simulation.scenarios().getFirst().draws();
        }
    }

    private LiveOdds(Executor idle, Executor beside, Executor window) {
        this.idle = idle;
        this.beside = beside;
        this.window = window;
    }

    public LiveOdds(Pace pace) {
        this(pace.idle().get(), pace.beside(), pace.window());
    }

    /// Where nothing is simulated.
    public static LiveOdds none() {
        return new LiveOdds(_ -> { }, _ -> { }, _ -> { });
    }

    /// Of one moment, for a chart that leaves the window.
    public static LiveOdds of(Snapshot now) {
        var odds = none();
        if (!now.plan().uncertainty().isEmpty()) {
            odds.latest.set(Simulation.of(now.plan(), now.catalog(), MOVING.getLast(), () -> false).map(done -> new Simulated(now, done)));
        }
        return odds;
    }

    /// What was simulated last; empty where the plan has no ranges.
    public ReadOnlyObjectProperty<Optional<Simulated>> latest() {
        return latest.getReadOnlyProperty();
    }

    /// The odds of a scenario, where they are of a plan of the same months, and all of its prices are known.
    public Optional<ScenarioOdds> of(Snapshot now, String scenario) {
        return known(now, scenario).filter(odds -> odds.complete() && now.forecast().of(scenario).complete());
    }

    private Optional<ScenarioOdds> known(Snapshot now, String scenario) {
        return latest.get().filter(simulated -> simulated.now().plan().settings().equals(now.plan().settings()))
                .flatMap(simulated -> simulated.simulation().scenarios().stream().filter(odds -> odds.scenario().equals(scenario))
                .findFirst());
    }

    /// Whether all charges of the chosen scenario have a price, as far as that is known.
    public boolean isPriced(Snapshot now) {
        return now.shown().complete() && known(now, now.selected()).map(ScenarioOdds::complete).orElse(true);
    }

    /// Whether the chosen scenario has odds that are still being worked out.
    public boolean isAwaited(Snapshot now) {
        return !now.plan().uncertainty().isEmpty() && now.shown().complete() && known(now, now.selected()).isEmpty();
    }

    public void show(Snapshot now) {
        Snapshot before = wanted;
        wanted = now;
        if (before != null && before.plan().equals(now.plan()) && before.catalog() == now.catalog()) {
            return;
        }
        int mine = round.incrementAndGet();
        if (now.plan().uncertainty().isEmpty()) {
            latest.set(Optional.empty());
            return;
        }
        beside.execute(() -> MOVING.forEach(draws -> run(mine, now, draws)));
        idle.execute(() -> beside.execute(() -> run(mine, now, RESTING)));
    }

    private void run(int mine, Snapshot now, int draws) {
        if (mine == round.get()) {
            simulator.simulate(now.plan(), now.catalog(), draws, () -> mine != round.get())
                    .ifPresent(done -> window.execute(() -> publish(mine, new Simulated(now, done))));
        }
    }

    /// More draws of the same plan are not replaced by fewer.
    private void publish(int mine, Simulated done) {
        boolean finer = latest.get().filter(known -> known.now() == done.now() && known.draws() > done.draws()).isEmpty();
        if (mine == round.get() && finer) {
            latest.set(Optional.of(done));
        }
    }
}
