package glidepath.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.plan.Levers;
import glidepath.plan.Range;
import glidepath.units.InvalidValueException;

class RangeTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en-US;4000..9000;6000;4000;6000;9000", "en-US;4,000 .. 9,000;100;4000;6500;9000", "en-US;5k to 12k;6000;5000;6000;12000",
        "en-US;between 5k and 12k;6000;5000;6000;12000", "en-US;from 5k to 12k;6000;5000;6000;12000",
                "en-US;4000..5000..9000;6000;4000;5000;9000",
        "en-US;8% +- 3%;0.01;0.05;0.08;0.11", "en-US;8% ± 3%;0.01;0.05;0.08;0.11", "en-US;6000 +/- 25%;1;4500;6000;7500",
                "en-US;+-50%;0.08;0.04;0.08;0.12",
        "en-US;6000 ± 500;1;5500;6000;6500", "en-US;5..8%;0.06;0.05;0.06;0.08", "en-US;5%..8%;0.2;0.05;0.065;0.08",
                "en-US;$0.50…$2;1;0.5;1;2",
        "de;4.000..9.000;6000;4000;6000;9000", "de;0,5..1,5;1;0.5;1;1.5", "en-US;-5% to 5%;0;-0.05;0;0.05",
                "en-US;1M–2M;1;1000000;1500000;2000000",
        "en-US;-100 ± 50%;1;-150;-100;-50"})
    void whatPeopleTypeIsRead(String tag, String typed, String now, String low, String likely, String high) {
        assertTrue(RangeText.isRange(typed), typed);
        Range range = RangeText.read(NumberText.in(Locale.forLanguageTag(tag)), typed, new BigDecimal(now));
        assertEquals(List.of(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high)),
                List.of(plain(range.low()), plain(range.likely()), plain(range.high())), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000", "-5", "5 - 3", "12%", "1.5", "+10%", "1e9", "=2*3", "$3.50"})
    void oneNumberIsNoRange(String typed) {
        assertFalse(RangeText.isRange(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"4000..9000 with adoption 80%;adoption;0.8", "5k to 12k with Adoption 0.8;adoption;0.8",
        "4000..9000 with price war -50%;price war;-0.5", "4000..9000 with adoption;adoption;1"})
    void whatARangeMovesWithIsReadBehindIt(String typed, String cause, String correlation) {
        assertTrue(RangeText.isRange(typed), typed);
        Range range = RangeText.read(NumberText.ROOT, typed, new BigDecimal("6000"), Levers.CALLS.kind());
        assertEquals(cause, range.cause().orElseThrow().name());
        assertEquals(new BigDecimal(correlation), plain(range.cause().orElseThrow().correlation()));
        Range again = RangeText.read(NumberText.ROOT, "1..2 with " + RangeText.of(range.cause().orElseThrow(), NumberText.ROOT),
                BigDecimal.ONE, Levers.CALLS.kind());
        assertEquals(plain(range.cause().orElseThrow().correlation()), plain(again.cause().orElseThrow().correlation()));
        assertFalse(RangeText.isRange("4000 with adoption"), "one number is no range");
        assertEquals("range.correlation", assertThrows(InvalidValueException.class, () -> RangeText.read(NumberText.ROOT,
                "1..2 with adoption 120%", BigDecimal.ONE, Levers.CALLS.kind())).reason().key());
    }

    @Test
    void aRangeInTheWrongOrderIsRefusedAndNotTurnedRound() {
        assertEquals("range.order", assertThrows(InvalidValueException.class,
                () -> RangeText.read(NumberText.ROOT, "9000..4000", BigDecimal.ONE)).reason().key());
    }

    @Test
    void aPartThatIsNoNumberIsRefused() {
        assertThrows(InvalidValueException.class, () -> RangeText.read(NumberText.ROOT, "4000..", BigDecimal.ONE));
        assertThrows(InvalidValueException.class, () -> RangeText.read(NumberText.ROOT, "some to many", BigDecimal.ONE));
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        Range range = Range.of(new BigDecimal("4000"), new BigDecimal("6000"), new BigDecimal("9000"));
        String shown = RangeText.of(range, number -> NumberText.ROOT.number(number, 2));
        assertEquals("4,000..6,000..9,000", shown);
        assertEquals(range, RangeText.read(NumberText.ROOT, shown, BigDecimal.ZERO));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
