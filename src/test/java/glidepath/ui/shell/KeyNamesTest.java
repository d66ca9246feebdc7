package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    @ParameterizedTest
    @CsvSource({"Ctrl+PAGE_DOWN, Ctrl+Page Down", "Ctrl+K, Ctrl+K", "Ctrl+Shift+Z, Ctrl+Shift+Z", "F5, F5"})
    void keysAreToldAsTheyArePrintedOnThem(String keys, String name) {
        assertEquals(name, KeyNames.of(KeyCombination.valueOf(keys)));
    }

    /// A menu asks the keys themselves.
    @Test
    void keysOfMenusCallThemselvesSo() {
        KeyCombination keys = KeyNames.named("Ctrl+" + KeyCode.PAGE_DOWN.getName());
        assertEquals("Ctrl+Page Down", keys.getDisplayText());
        assertTrue(keys.match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, true, false, false)));
        assertFalse(keys.match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_UP, false, true, false, false)));
    }
}
