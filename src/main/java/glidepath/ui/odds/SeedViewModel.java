package glidepath.ui.odds;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.plan.Plan;
import glidepath.session.Session;
import glidepath.texts.Messages;
import glidepath.units.Message;

/// The seed of the plan's draws, as it is shown and typed. It is part of the plan, so that everybody sees the same.
public final class SeedViewModel {

    private final Session session;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    SeedViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    public StringProperty text() {
        return text;
    }

    /// What is wrong with what was typed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Takes what was typed.
    public void commit() {
        String typed = text.get().strip();
        try {
            long seed = Long.parseLong(typed);
            error.set("");
            if (seed != session.plan().uncertainty().seed()) {
                session.editOnce(Message.of("gesture.seed", typed), plan -> plan.withUncertainty(plan.uncertainty().withSeed(seed)));
            }
        } catch (NumberFormatException unreadable) {
            error.set(messages.text("ui.odds.wrong-seed", typed));
        }
    }

    /// What was typed and cannot be read stays.
    void show(Plan plan) {
        if (error.get().isEmpty()) {
            text.set(Long.toString(plan.uncertainty().seed()));
        }
    }
}
