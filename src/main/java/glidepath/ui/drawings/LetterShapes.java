package glidepath.ui.drawings;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

import glidepath.drawings.Typeface;

/// Texts as shapes, of the fonts that ship with the program. AWT's own fonts would be looked for by the system's font library, in which a
/// program that has a window beside may end.
final class LetterShapes {

    private LetterShapes() {
    }

    /// @param text of letters that the font has
    /// @param x the left end of the line on which they stand, in the unit of the size, as the shapes are
    /// @param y that line's, downwards
    static Path2D of(Typeface typeface, String text, double size, double x, double y) {
        var shapes = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / typeface.unitsPerSize();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, y);
            typeface.glyph(letter).ifPresent(glyph -> shapes.append(glyph.getPath().getPathIterator(place), false));
            at += typeface.width(Character.toString(letter), size);
        }
        return shapes;
    }
}
