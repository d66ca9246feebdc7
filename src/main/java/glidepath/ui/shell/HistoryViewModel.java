package glidepath.ui.shell;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import glidepath.session.Session;
import glidepath.session.Snapshot;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// What undo would take back, and what redo would bring back.
public final class HistoryViewModel {

    private final Session session;
    private final Messages messages;
    private Optional<Message> undo = Optional.empty();
    private Optional<Message> redo = Optional.empty();
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    HistoryViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    void show(Snapshot now) {
        undoable.set(now.undo().isPresent());
        redoable.set(now.redo().isPresent());
        // while a slider is dragged, it is the same step
        if (undoText.get().isEmpty() || !now.undo().equals(undo) || !now.redo().equals(redo)) {
            undo = now.undo();
            redo = now.redo();
            undoText.set(text("ui.menu.undo", undo));
            redoText.set(text("ui.menu.redo", redo));
        }
    }

    private String text(String key, Optional<Message> step) {
        return step.map(what -> messages.text(key + ".what", messages.say(what))).orElse(messages.text(key + ".not"));
    }

    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    public ReadOnlyStringProperty undoText() {
        return undoText.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty redoText() {
        return redoText.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
