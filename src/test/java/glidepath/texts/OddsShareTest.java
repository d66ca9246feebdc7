package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.units.InvalidValueException;

class OddsShareTest {

    private static final NumberText NUMBERS = Messages.root().numbers();

    @Test
    void aShareMayBeTypedInThreeWays() {
        List.of("80%", "80", "0.8", " 80 % ").forEach(typed -> assertEquals(0.8, OddsShare.read(NUMBERS, typed).doubleValue(), typed));
    }

    @Test
    void whatIsAlwaysOrNeverIsNoShare() {
        List.of("0%", "100%", "100", "0", "-5", "120%").forEach(typed ->
                assertThrows(InvalidValueException.class, () -> OddsShare.read(NUMBERS, typed), typed));
    }
}
