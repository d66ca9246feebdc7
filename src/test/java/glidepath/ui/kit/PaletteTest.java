package glidepath.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;

class PaletteTest {

    /// The grounds of cards and of the window in AtlantaFX's Primer Light and Dark.
    private static final String[] LIGHT_GROUNDS = {"#ffffff", "#f6f8fa"};
    private static final String[] DARK_GROUNDS = {"#0d1117", "#161b22"};

    @Test
    void everyColourHasThreeToOneAgainstItsGrounds() {
        for (int index = 0; index < Palette.size(); index++) {
            for (String ground : LIGHT_GROUNDS) {
                assertContrast(Palette.colour(index, false), ground);
            }
            for (String ground : DARK_GROUNDS) {
                assertContrast(Palette.colour(index, true), ground);
            }
        }
    }

    private static void assertContrast(String colour, String ground) {
        double one = luminance(colour);
        double other = luminance(ground);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= 3, () -> colour + " on " + ground + ": " + contrast);
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(String colour) {
        double[] share = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3).mapToDouble(i -> {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            return share[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }).sum();
    }

    @Test
    void eachHasADashPatternOfItsOwn() {
        var patterns = new HashSet<String>();
        IntStream.range(0, Palette.size()).forEach(index -> patterns.add(Arrays.toString(Palette.dashes(index))));
        assertEquals(Palette.size(), patterns.size());
    }

    @Test
    void furtherIndicesBeginAgain() {
        assertEquals(Palette.colour(0, false), Palette.colour(Palette.size(), false));
    }

    /// A distance of some 2 is just seen; here neighbours have several times as much.
    @ParameterizedTest
    @EnumSource
    void partsThatLieOnEachOtherAreToldApartByEverybody(ColourVision vision) {
        List<Integer> stacked = new ArrayList<>(Surfaces.ALL.stream().map(Surface::colour).toList());
        stacked.addAll(List.of(10, 4));   // fallback and failed attempts, which lie on top
        for (int place = 1; place < stacked.size(); place++) {
            for (boolean dark : new boolean[] {false, true}) {
                String below = Palette.colour(stacked.get(place - 1), dark);
                String above = Palette.colour(stacked.get(place), dark);
                double apart = vision.distance(below, above);
                assertTrue(apart >= 12, () -> below + " and " + above + ": " + apart);
            }
        }
    }
}
