package glidepath.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What is asked of a window that was laid out: its controls, its labels, and whether those are cut.
public final class LaidOut {

    private LaidOut() {
    }

    static List<Control> controls(Node node, List<Control> found) {
        if (node.isVisible()) {
            if (node instanceof Control control) {
                found.add(control);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
            }
        }
        return found;
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /// Its own, or that of the control which it is part of.
    static boolean hasTooltip(Labeled label) {
        return label.getTooltip() != null || label.getParent() instanceof Control control && control.getTooltip() != null;
    }

    public static Stream<Labeled> labels(Parent window) {
        return controls(window, new ArrayList<>()).stream().filter(Labeled.class::isInstance).map(Labeled.class::cast);
    }

    /// Whether a label draws less than its text.
    public static boolean isCut(Labeled label) {
        String whole = label.isMnemonicParsing() ? label.getText().replace("_", "") : label.getText();
        return !blank(whole) && label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child.getStyleClass().contains("text")).map(Text.class::cast)
                .anyMatch(drawn -> !blank(drawn.getText()) && !drawn.getText().replace("\n", " ").strip()
                .equals(whole.replace("\n", " ").strip()));
    }
}
