package glidepath;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertTrue(Display.isThere("Windows 11", Map.of()));
        assertTrue(Display.isThere("Mac OS X", Map.of()));
    }

    @Test
    void linuxHasNoneWhereNoServerAnswers() {
        assertFalse(Display.isThere("Linux", Map.of()));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "")));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "nonsense")));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", ":4711")));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "localhost:4711.0")));
    }
}
