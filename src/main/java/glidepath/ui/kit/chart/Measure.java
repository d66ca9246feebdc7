package glidepath.ui.kit.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Widths of texts before they are placed. Digits are as wide as each other, so figures of one length are measured once.
public final class Measure {

    private static final Text RULER = new Text();
    private static final int MOST = 1_000;
    private static final double LARGER = 1.05;
    /// Names and the amounts of an axis come back from frame to frame; the toolkit takes long to measure them.
    private static final Map<Measured, Double> WIDTHS = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
            return size() > MOST;
        }
    };

    private record Measured(String text, Font font) {
    }

    private Measure() {
    }

    /// Of a text in a label: large letters are set wider than they measure.
    static double set(double width, double zoom) {
        return zoom > 1 ? width * LARGER : width;
    }

    static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
    }

    private static String zeroed(String text) {
        char[] letters = text.toCharArray();
        for (int place = 0; place < letters.length; place++) {
            letters[place] = letters[place] >= '1' && letters[place] <= '9' ? '0' : letters[place];
        }
        return new String(letters);
    }

    /// In pixels.
    public static double width(String text, Font font) {
        return WIDTHS.computeIfAbsent(new Measured(zeroed(text), font), wanted -> {
            RULER.setFont(wanted.font());
            RULER.setText(wanted.text());
            return RULER.getLayoutBounds().getWidth();
        });
    }
}
