package glidepath.drawings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font that ships with the program: how wide its texts are, and which letters it has. The same on every system.
public final class Typeface {

    /// Stands where the font has no letter.
    private static final int UNKNOWN = '?';
    /// The font has no arrows.
    private static final String ARROW = "to";
    private static final String CUT = "…";
    private static final String BREAKS = "-/.:_";
    private static final Map<DrawnShape.Weight, Typeface> LOADED = new EnumMap<>(DrawnShape.Weight.class);

    static {
        PdfLogging.please();
    }

    private final String path;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerSize;

    private Typeface(DrawnShape.Weight weight) {
        path = weight.path();
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
            letters = font.getUnicodeCmapLookup();
            unitsPerSize = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Typeface of(DrawnShape.Weight weight) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(weight, Typeface::new);
        }
    }

    /// The font's file, to be closed by who asks for it.
    InputStream file() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(path));
    }

    /// In the unit of the size.
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerSize;
    }

    private synchronized double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The shape of a letter, upwards from the line that it stands on, in the font's own units; empty for a space.
    public synchronized Optional<GlyphData> glyph(int letter) {
        try {
            return Optional.ofNullable(font.getGlyph().getGlyph(letters.getGlyphId(letter)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How many of the font's own units a size is.
    public double unitsPerSize() {
        return unitsPerSize;
    }

    /// A text with a question mark for each letter that the font lacks, words for arrows, and spaces for what is no letter.
    public String known(String text) {
        var known = new StringBuilder();
        text.replace("→", ARROW).codePoints().forEach(letter ->
                known.appendCodePoint(Character.isISOControl(letter) ? ' ' : has(letter) ? letter : UNKNOWN));
        return known.toString();
    }

    /// Whether it has all letters of a text.
    public boolean writes(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private synchronized boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /// Lines of no more than a width, broken at spaces; words that are longer are cut where they must be.
    public List<String> wrapped(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : known(text).strip().split(" +")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            while (width(rest, size) > width && rest.length() > 1) {
                String head = broken(head(rest, size, width));
                lines.add(head);
                rest = rest.substring(head.length());
            }
            line = new StringBuilder(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /// What of the head of a word stands on a line: up to the last sign in it after which names of models and pages break well.
    private static String broken(String head) {
        int end = head.length();
        while (end > 0 && BREAKS.indexOf(head.charAt(end - 1)) < 0) {
            end--;
        }
        return end > head.length() / 2 ? head.substring(0, end) : head;
    }

    /// As much of a word as there is room for, but something.
    private String head(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }

    /// A text that ends with an ellipsis where there is no room for all of it.
    public String fitted(String text, double size, double width) {
        return width(known(text), size) <= width ? text : head(known(text), size, width - width(CUT, size)).strip() + CUT;
    }
}
