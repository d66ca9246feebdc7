package glidepath.drawings.report;

import java.util.Locale;
import java.util.Set;

/// What reports are printed on, in pixels of 1/96 inch.
public enum Paper {
    /// 210 x 297 mm.
    A4(793.7, 1122.52),
    /// 8.5 x 11 inches.
    LETTER(816, 1056);

    /// Countries that print on Letter, as the Unicode locale data have it.
    private static final Set<String> ON_LETTER = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// What a country prints on.
    public static Paper in(Locale locale) {
        return ON_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }
}
