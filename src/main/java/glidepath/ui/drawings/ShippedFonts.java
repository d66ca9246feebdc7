package glidepath.ui.drawings;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import glidepath.drawings.DrawnShape;

/// The fonts that ship with the program, for AWT, which paints pictures.
final class ShippedFonts {

    private ShippedFonts() {
    }

    static Map<DrawnShape.Weight, Font> all() {
        Map<DrawnShape.Weight, Font> fonts = new EnumMap<>(DrawnShape.Weight.class);
        for (DrawnShape.Weight weight : DrawnShape.Weight.values()) {
            try (InputStream file = ShippedFonts.class.getResourceAsStream(weight.path())) {
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException | FontFormatException broken) {
                throw new IllegalStateException("The font that ships cannot be read", broken);
            }
        }
        return fonts;
    }
}
