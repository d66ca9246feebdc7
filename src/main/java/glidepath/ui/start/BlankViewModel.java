package glidepath.ui.start;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import glidepath.ui.levers.InputViewModel;

/// A number or a day to fill in: every letter that makes sense counts at once, and nothing that is typed is changed meanwhile.
public final class BlankViewModel {

    private final InputViewModel<?> input;
    private final StringProperty text;

    /// @param input of the plan, which takes what is typed
    /// @param first what stands in it before anything is typed
    BlankViewModel(InputViewModel<?> input, String first) {
        this.input = input;
        text = new SimpleStringProperty(first);
        text.addListener((_, _, typed) -> input.take(typed));
    }

    public String id() {
        return input.id();
    }

    public String label() {
        return input.label();
    }

    public StringProperty text() {
        return text;
    }

    /// What is wrong with what was typed and what is allowed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return input.typed().error();
    }

    /// The value as the plan holds it: a day where `18 months from now` was typed.
    public ReadOnlyStringProperty taken() {
        return input.text();
    }

    /// Numbers are set in the usual way once the blank is left; words for a day stay as they are.
    public void leave() {
        boolean words = text.get().chars().anyMatch(Character::isLetter);
        if (input.typed().error().get().isEmpty() && !words) {
            text.set(input.text().get());
        }
    }
}
