package glidepath.ui.levers;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a field holds: its value as shown, or what was typed into it, and what is wrong with that.
public final class TypedText {

    /// Of what was typed, a sentence quotes so many letters.
    private static final int QUOTED = 40;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private String shown = "";

    StringProperty text() {
        return text;
    }

    /// What is wrong with the text and what is allowed; empty where nothing is.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Without blanks around it.
    String entered() {
        return text.get().strip();
    }

    /// Whether something was typed and not yet taken.
    public boolean isTyping() {
        return !text.get().equals(shown);
    }

    boolean isRefused() {
        return !error.get().isEmpty();
    }

    /// Nothing is wrong any more.
    void accept() {
        error.set("");
    }

    /// Takes back what was typed.
    public void cancel() {
        accept();
        text.set(shown);
    }

    /// Shows a value, where nothing refused is in its place.
    void show(String value) {
        shown = value;
        if (!isRefused()) {
            text.set(shown);
        }
    }

    /// Leaves what was typed where it is.
    ///
    /// @param sentence what is wrong; quotes of long texts are cut in it
    void refuse(String sentence) {
        String typed = entered();
        error.set(typed.length() <= QUOTED ? sentence
                : sentence.replace(typed, typed.substring(0, QUOTED) + "…").replaceAll("(\\S{" + QUOTED + "})\\S+", "$1…"));
    }
}
