package glidepath.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.ServiceTier;
import glidepath.units.Count;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Refused;

class KindTest {

    private static void assertRefused(Message reason, Kind<?> kind, Object raw) {
        assertEquals(reason, assertThrows(Refused.class, () -> kind.read().apply(raw)).reason());
    }

    private static void assertRefused(String key, Kind<?> kind, Object raw) {
        assertEquals(key, assertThrows(Refused.class, () -> kind.read().apply(raw)).reason().key());
    }

    @Test
    void aCountIsANumberFromZeroUp() {
        assertEquals(Count.of("1250.5"), Kind.COUNT.read().apply("1250.5"));
        assertEquals(Count.of(1_000), Kind.COUNT.read().apply("1e3"));
        assertRefused(Message.of("kind.below", Count.of(-1), new java.math.BigDecimal("0")), Kind.COUNT, "-1");
        assertRefused("kind.number", Kind.COUNT, "many");
        assertRefused("kind.number", Kind.COUNT, "");
        assertRefused("kind.below", Kind.POSITIVE, "0");
        assertEquals(Count.of(-3), Kind.ANY_COUNT.read().apply("-3"));
    }

    @Test
    void aNumberOfAbsurdSizeIsRefusedAtOnce() {
        assertRefused("kind.number", Kind.COUNT, "1e1000000");
        assertRefused("kind.number", Kind.AMOUNT, "1e100000000");
        assertRefused("kind.number", Kind.AMOUNT, "1e-1000000");
        assertRefused("kind.number", Kind.SHARE, "1e1000000%");
        assertRefused("kind.number", Kind.AMOUNT, "12345678901234567890123456789012345");
        assertRefused("kind.number", Kind.AMOUNT, "9".repeat(100_000));
    }

    @Test
    void aPercentageNeedsItsSignAndItsBounds() {
        assertEquals(Percent.of("12.5"), Kind.SHARE.read().apply("12.5%"));
        assertEquals(Percent.of("12.5"), Kind.SHARE.read().apply(" 12.5 % "));
        assertEquals("12.5%", Kind.SHARE.write().apply(Percent.of("12.5")));
        assertRefused(Message.of("kind.percent", "0.5"), Kind.SHARE, "0.5");
        assertRefused(Message.of("kind.above", Percent.of("100.1"), Percent.ALL), Kind.SHARE, "100.1%");
        assertRefused("kind.below", Kind.SHARE, "-1%");
        assertRefused("kind.number", Kind.SHARE, "%");
        assertRefused("kind.above", Kind.PROBABILITY, "100%");
        assertRefused("kind.below", Kind.GROWTH, "-100.5%");
        assertEquals(Percent.of("-100"), Kind.GROWTH.read().apply("-100%"));
    }

    @Test
    void moneyIsWrittenWithEveryDigit() {
        assertEquals(Money.of("0.05718"), Kind.AMOUNT.read().apply("0.05718"));
        assertEquals("0.05718", Kind.AMOUNT.write().apply(Money.of("0.057180")));
        assertEquals("1000000", Kind.AMOUNT.write().apply(Money.of("1e6")));
        assertRefused("kind.below", Kind.AMOUNT, "-0.01");
        assertEquals(Money.of("-5"), Kind.MONEY.read().apply("-5"));
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        Kind<Integer> kind = Kind.whole(0, 10);
        assertEquals(10, kind.read().apply("10"));
        assertEquals(10, kind.read().apply("1e1"));
        assertRefused("kind.whole", kind, "2.5");
        assertRefused("kind.above", kind, "11");
        assertRefused("kind.below", kind, "-1");
        assertEquals("3", kind.write().apply(3));
        assertRefused("kind.above", Kind.count("0", "24"), "24.5");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        Kind<TokenShape.CacheTime> kind = Kind.choice(TokenShape.CacheTime.class);
        assertEquals(TokenShape.CacheTime.ONE_HOUR, kind.read().apply("one-hour"));
        assertEquals("one-hour", kind.write().apply(TokenShape.CacheTime.ONE_HOUR));
        assertRefused(Message.of("kind.choice", "ONE_HOUR", "five-minutes, one-hour"), kind, "ONE_HOUR");
        assertEquals(List.of("standard", "priority", "flex", "reserved"), Kind.choice(ServiceTier.class).options());
    }

    @Test
    void datesMonthsFlagsModelsAndNamesSayWhatTheyAre() {
        assertRefused(Message.of("kind.date", "30.11.2028"), Kind.DATE, "30.11.2028");
        assertRefused(Message.of("kind.date", "2027-02-29"), Kind.DATE, "2027-02-29");
        assertRefused(Message.of("kind.month", "2028"), Kind.MONTH, "2028");
        assertRefused(Message.of("kind.flag", "yes"), Kind.FLAG, "yes");
        assertRefused(Message.of("model.id", "sonnet"), Kind.MODEL, "sonnet");
        assertRefused("model.id", Kind.MODEL, "/sonnet");
        assertRefused("model.id", Kind.MODEL, "aws/");
        assertRefused(Message.of("kind.name", 2), Kind.NAME, "  ");
        assertRefused(Message.of("kind.name", 201), Kind.NAME, "x".repeat(201));
        assertEquals("x".repeat(200), Kind.NAME.read().apply("x".repeat(200)));
        assertEquals(true, Kind.FLAG.read().apply("true"));
    }

    @Test
    void nothingIsWrittenAsAnEmptyText() {
        assertEquals(Optional.empty(), Kind.AMOUNT.orNone().read().apply(""));
        assertEquals("", Kind.AMOUNT.orNone().write().apply(Optional.empty()));
        assertEquals(Optional.of(Money.of("5")), Kind.AMOUNT.orNone().read().apply("5"));
        assertTrue(Kind.AMOUNT.orNone().optional());
        assertRefused("kind.below", Kind.AMOUNT.orNone(), "-5");
    }

    @Test
    void valuesByMonthAreCheckedOneByOne() {
        assertRefused("kind.month", Kind.byMonth(Kind.COUNT), Map.of("May", "5"));
        assertRefused("kind.below", Kind.byMonth(Kind.COUNT), Map.of("2027-05", "-5"));
        assertEquals(Map.of("2027-05", "5"), Kind.byMonth(Kind.COUNT).write().apply(Kind.byMonth(Kind.COUNT).read().apply(Map.of("2027-05", "5"))));
    }
}
