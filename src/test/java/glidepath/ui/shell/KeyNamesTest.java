package glidepath.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    @ParameterizedTest
    @CsvSource({"Ctrl+PAGE_DOWN, Ctrl+Page Down", "Ctrl+K, Ctrl+K", "Ctrl+Shift+Z, Ctrl+Shift+Z", "F5, F5"})
    void keysAreToldAsTheyArePrintedOnThem(String keys, String name) {
        assertEquals(name, KeyNames.of(KeyCombination.valueOf(keys)));
    }
}
