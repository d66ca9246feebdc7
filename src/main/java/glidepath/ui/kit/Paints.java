package glidepath.ui.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// The colours of shapes. Equal colours are the same object, since JavaFX repaints a shape that is given another object, even an equal one.
public final class Paints {

    private static final double STRIPE = 5;
    private static final double BETWEEN_STRIPES = 0.35;

    private static final Map<String, Color> COLOURS = new ConcurrentHashMap<>();
    private static final Map<Faint, Color> FAINT = new ConcurrentHashMap<>();
    private static final Map<Color, Paint> HATCHED = new ConcurrentHashMap<>();

    private record Faint(Color colour, double opacity) {
    }

    private Paints() {
    }

    /// @param colour as [Colours#of] has it
    public static Color of(String colour, boolean dark) {
        return COLOURS.computeIfAbsent(Colours.web(colour, dark), Color::web);
    }

    /// Through which so much of its ground is seen.
    public static Color faint(Color colour, double opacity) {
        return FAINT.computeIfAbsent(new Faint(colour, opacity), wanted -> wanted.colour().deriveColor(0, 1, 1, wanted.opacity()));
    }

    /// In slanting stripes.
    public static Paint hatched(Color colour) {
        Color faint = faint(colour, BETWEEN_STRIPES);
        return HATCHED.computeIfAbsent(colour, full -> new LinearGradient(0, 0, STRIPE, STRIPE, false, CycleMethod.REPEAT,
                new Stop(0, full), new Stop(0.5, full), new Stop(0.5, faint), new Stop(1, faint)));
    }
}
