package glidepath.ui.scenarios;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.ValueType;
import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.ui.kit.Colours;
import glidepath.ui.kit.RowList;
import glidepath.units.InvalidValueException;
import glidepath.units.Message;

/// The plan's scenarios as tabs.
public final class ScenariosViewModel {

    /// @param colour   as charts take it
    /// @param baseline  whether it is the one that the others differ from, which cannot go
    /// @param reference whether others are compared with it, where that is not the baseline
    public record Tab(String id, String name, String colour, boolean baseline, boolean reference) {
    }

    private final Session session;
    private final Messages messages;
    private final ObservableList<Tab> tabs = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private Consumer<Tab> editName = _ -> { };

    public ScenariosViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    public ObservableList<Tab> tabs() {
        return tabs;
    }

    /// Id of the scenario that is edited.
    public ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    public void select(String id) {
        session.select(id);
    }

    public void compareWith(String id) {
        session.referTo(id);
    }

    /// A new variant that differs from the baseline as the selected scenario does.
    public void add() {
        duplicate(session.selected());
    }

    public void duplicate(String id) {
        Plan plan = session.plan();
        Scenario original = plan.scenario(id);
        String name = plan.isBaseline(id) ? messages.text("ui.scenarios.new", plan.scenarios().size())
                : messages.text("ui.scenarios.copy", original.name());
        var copy = new Scenario(plan.freeScenarioId(), name, "", original.differences());
        edit(Message.of("gesture.scenario.add"), before -> before.plus(copy));
        session.select(copy.id());
    }

    /// @param newEditName opens a tab's name for editing
    public void renameBy(Consumer<Tab> newEditName) {
        editName = newEditName;
    }

    public void renameSelected() {
        tabs.stream().filter(tab -> tab.id().equals(selected.get())).findFirst().ifPresent(editName);
    }

    public void rename(String id, String name) {
        edit(of("gesture.scenario.rename", id), plan -> plan.withScenario(id, scenario ->
                scenario.withName(ValueType.NAME.read().apply(name.strip()))));
    }

    /// @param colour `#rrggbb`; empty for the one of its place
    public void recolour(String id, String colour) {
        edit(of("gesture.scenario.colour", id), plan -> plan.withScenario(id, scenario -> scenario.withColour(colour)));
    }

    public void move(String id, int by) {
        edit(of("gesture.scenario.move", id), plan -> plan.moved(id, by));
    }

    /// Whether the selected one can go: not the one that the others differ from.
    public ObservableValue<Boolean> removable() {
        return selected.map(id -> !session.plan().isBaseline(id));
    }

    public void remove(String id) {
        edit(of("gesture.scenario.remove", id), plan -> plan.without(id));
    }

    /// Selects a neighbour, around the ends.
    public void next(int by) {
        List<Scenario> all = session.plan().scenarios();
        int index = all.indexOf(session.plan().scenario(session.selected()));
        session.select(all.get(Math.floorMod(index + by, all.size())).id());
    }

    private Message of(String gesture, String id) {
        return Message.of(gesture, session.plan().scenario(id).name());
    }

    private void edit(Message gesture, UnaryOperator<Plan> change) {
        try {
            session.editOnce(gesture, change);
        } catch (InvalidValueException _) {
            session.endGesture();   // a name that is blank or too long: nothing has changed
        }
    }

    public void show(Snapshot now) {
        List<Tab> wanted = now.plan().scenarios().stream()
                .map(scenario -> new Tab(scenario.id(), scenario.name(), Colours.of(now.plan(), scenario), now.plan()
                .isBaseline(scenario.id()),
                        scenario.id().equals(now.reference()) && !now.plan().isBaseline(now.reference())))
                .toList();
        selected.set(now.selected());
        RowList.show(tabs, wanted);
    }
}
