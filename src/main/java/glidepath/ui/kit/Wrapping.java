package glidepath.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Texts of several lines. One with letters that run from right to left stays on one line: the toolkit (JavaFX 26.0.2) fails where a line
/// breaks among them, for it looks up the letters of the second line behind the text's end.
public final class Wrapping {

    private Wrapping() {
    }

    /// Lines as wide as the control.
    public static void of(Labeled label) {
        label.wrapTextProperty().bind(breaks(label.textProperty()));
    }

    /// Lines as wide as the field.
    public static void of(TextArea area) {
        area.wrapTextProperty().bind(breaks(area.textProperty()));
    }

    /// Lines of so many pixels.
    public static void of(Text text, ObservableNumberValue width) {
        ObservableValue<Boolean> breaks = breaks(text.textProperty());
        text.wrappingWidthProperty().bind(Bindings.createDoubleBinding(() -> breaks.getValue() ? width.doubleValue() : 0, breaks, width));
    }

    private static ObservableValue<Boolean> breaks(ObservableValue<String> text) {
        return text.map(shown -> shown.chars().noneMatch(Wrapping::runsToTheLeft)).orElse(true);
    }

    private static boolean runsToTheLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING, Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE, Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
