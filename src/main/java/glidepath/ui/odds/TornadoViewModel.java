package glidepath.ui.odds;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import glidepath.plan.InputRef;
import glidepath.session.Snapshot;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.ui.kit.Field;
import glidepath.ui.kit.chart.TornadoData;

/// How far each range moves what is left to pay, or how long credits last; a bar leads to its input.
public final class TornadoViewModel {

    private final Messages messages;
    private final BiConsumer<String, InputRef<?>> lead;
    private final ReadOnlyObjectWrapper<TornadoData> bars = new ReadOnlyObjectWrapper<>(TornadoData.EMPTY);
    private final Field<Boolean> days;
    private List<InputRef<?>> decisive = List.of();
    private String scenario = "";

    /// @param lead  takes a scenario's name and an input to which a bar leads
    /// @param other runs when it should tell of something else
    TornadoViewModel(Messages messages, BiConsumer<String, InputRef<?>> lead, Runnable other) {
        this.messages = messages;
        this.lead = lead;
        days = new Field<>(_ -> other.run());
        days.show(false);
    }

    public ReadOnlyObjectProperty<TornadoData> bars() {
        return bars.getReadOnlyProperty();
    }

    /// Whether it tells of days that credits last, and not of what is left to pay.
    public Field<Boolean> days() {
        return days;
    }

    /// Leads to the input of a bar.
    public void lead(int bar) {
        if (bar >= 0 && bar < decisive.size()) {
            lead.accept(scenario, decisive.get(bar));
        }
    }

    /// @param then what was simulated, which the plan may have left behind
    void fill(Snapshot now, Snapshot then, ScenarioOdds odds) {
        var found = new TornadoBars(messages, then, odds, Boolean.TRUE.equals(days.get()));
        bars.set(found.data());
        decisive = found.inputs();
        scenario = now.scenario().name();
    }

    void clear() {
        bars.set(TornadoData.EMPTY);
        decisive = List.of();
    }
}
