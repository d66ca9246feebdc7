package glidepath.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// How well text stands out from what is painted below it, as WCAG 2.2 reckons it (success criterion 1.4.3, level AA).
public final class Contrast {

    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;

    private Contrast() {
    }

    /// What stands out too little, as the text and its contrast.
    ///
    /// @param ground what the window itself is filled with
    public static List<String> tooLittle(Node window, Color ground) {
        List<String> found = new ArrayList<>();
        collect(window, ground, found);
        return found;
    }

    /// Disabled controls and what is faded while it is worked out are exempt.
    private static void collect(Node node, Color ground, List<String> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 1) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink) {
            double ratio = ratio(over(ink, ground), ground);
            boolean large = text.getFont().getSize() >= LARGE || text.getFont().getSize() >= LARGE_BOLD && text.getFont().getStyle()
                    .contains("Bold");
            if (ratio < (large ? LARGE_TEXT : TEXT)) {
                found.add(String.format(Locale.ROOT, "%s %.2f %s on %s in %s", text.getText(), ratio, ink, ground, node.getParent()));
            }
        }
        Color below = node instanceof Region region ? painted(region, ground) : ground;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, below, found));
        }
    }

    private static Color painted(Region region, Color ground) {
        Color result = ground;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    result = over(colour, result);
                }
            }
        }
        return result;
    }

    private static Color over(Color colour, Color ground) {
        double share = colour.getOpacity();
        return Color.color(colour.getRed() * share + ground.getRed() * (1 - share), colour.getGreen() * share
                + ground.getGreen() * (1 - share),
                colour.getBlue() * share + ground.getBlue() * (1 - share));
    }

    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
