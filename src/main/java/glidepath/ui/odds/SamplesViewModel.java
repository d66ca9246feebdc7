package glidepath.ui.odds;

import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import glidepath.reports.odds.SampleTable;
import glidepath.reports.tables.Table;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.simulate.Simulation;
import glidepath.simulate.SingleDraws;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// The first draws one by one; any of them can be set into the plan, as a scenario of its own.
public final class SamplesViewModel {

    private static final int SHOWN = 100;
    private static final int SAVED = 10_000;
    private static final Table NONE = new Table("", List.of(), List.of());

    private final Session session;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Table> table = new ReadOnlyObjectWrapper<>(NONE);
    private final SeedViewModel seed;
    private @Nullable Snapshot latest;

    SamplesViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        seed = new SeedViewModel(session, messages);
    }

    /// With which they are drawn.
    public SeedViewModel seed() {
        return seed;
    }

    /// The first hundred.
    public ReadOnlyObjectProperty<Table> table() {
        return table.getReadOnlyProperty();
    }

    /// The first ten thousand, for files.
    public Table all() {
        Snapshot now = latest;
        return now == null ? NONE : of(now).first(SAVED).held();
    }

    /// Adds a scenario in which all ranges have the values of a draw: its forecast is what the simulation counted.
    public void set(int draw) {
        Snapshot now = latest;
        if (now != null && session.selected().equals(now.selected())) {
            String drawn = Long.toString(now.plan().uncertainty().seed());
            session.editOnce(Message.of("gesture.draw", draw), plan -> plan.plusVariant(now.selected(), plan.freeScenarioId(),
                    messages.text("ui.odds.draw", draw, drawn), Simulation.draw(plan, plan.scenario(now.selected()), draw)));
        }
    }

    void fill(Snapshot now) {
        latest = now;
        table.set(of(now).first(SHOWN).held());
    }

    void clear() {
        latest = null;
        table.set(NONE);
    }

    private SampleTable of(Snapshot now) {
        return new SampleTable(messages, now.catalog(), now.shown().assumptions(),
                SingleDraws.of(now.plan(), now.scenario(), now.catalog()), now.plan().uncertainty().seed());
    }
}
