package glidepath.drawings;

import java.util.Locale;

/// A colour on paper.
///
/// @param red     0 to 255, as green and blue
/// @param opacity 0 to 1
public record Colour(int red, int green, int blue, double opacity) {

    public static final Colour WHITE = new Colour(255, 255, 255, 1);

    /// @param web `#rrggbb`
    public static Colour of(String web) {
        int all = Integer.parseInt(web.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 255, all & 255, 1);
    }

    /// As `#rrggbb`, without the opacity.
    public String web() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
