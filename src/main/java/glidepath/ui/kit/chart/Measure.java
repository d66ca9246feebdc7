package glidepath.ui.kit.chart;

import java.util.List;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Widths of texts before they are placed.
final class Measure {

    private static final Text RULER = new Text();

    private Measure() {
    }

    static double widest(List<String> texts, Font font) {
        RULER.setFont(font);
        double widest = 0;
        for (String text : texts) {
            RULER.setText(text);
            widest = Math.max(widest, RULER.getLayoutBounds().getWidth());
        }
        return widest;
    }

    /// In pixels.
    static double width(String text, Font font) {
        return widest(List.of(text), font);
    }
}
