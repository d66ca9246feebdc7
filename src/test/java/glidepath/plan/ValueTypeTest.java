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
import glidepath.units.InvalidValueException;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

class ValueTypeTest {

    private static void assertRefused(Message reason, ValueType<?> kind, Object raw) {
        assertEquals(reason, assertThrows(InvalidValueException.class, () -> kind.read().apply(raw)).reason());
    }

    private static void assertRefused(String key, ValueType<?> kind, Object raw) {
        assertEquals(key, assertThrows(InvalidValueException.class, () -> kind.read().apply(raw)).reason().key());
    }

    @Test
    void aCountIsANumberFromZeroUp() {
        assertEquals(Count.of("1250.5"), ValueType.COUNT.read().apply("1250.5"));
        assertEquals(Count.of(1_000), ValueType.COUNT.read().apply("1e3"));
        assertRefused(Message.of("kind.below", Count.of(-1), new java.math.BigDecimal("0")), ValueType.COUNT, "-1");
        assertRefused("kind.number", ValueType.COUNT, "many");
        assertRefused("kind.number", ValueType.COUNT, "");
        assertRefused("kind.below", ValueType.POSITIVE, "0");
        assertEquals(Count.of(-3), ValueType.ANY_COUNT.read().apply("-3"));
    }

    @Test
    void aNumberOfAbsurdSizeIsRefusedAtOnce() {
        assertRefused("kind.number", ValueType.COUNT, "1e1000000");
        assertRefused("kind.number", ValueType.AMOUNT, "1e100000000");
        assertRefused("kind.number", ValueType.AMOUNT, "1e-1000000");
        assertRefused("kind.number", ValueType.SHARE, "1e1000000%");
        assertRefused("kind.number", ValueType.AMOUNT, "12345678901234567890123456789012345");
        assertRefused("kind.number", ValueType.AMOUNT, "9".repeat(100_000));
    }

    @Test
    void aPercentageNeedsItsSignAndItsBounds() {
        assertEquals(Percent.of("12.5"), ValueType.SHARE.read().apply("12.5%"));
        assertEquals(Percent.of("12.5"), ValueType.SHARE.read().apply(" 12.5 % "));
        assertEquals("12.5%", ValueType.SHARE.write().apply(Percent.of("12.5")));
        assertRefused(Message.of("kind.percent", "0.5"), ValueType.SHARE, "0.5");
        assertRefused(Message.of("kind.above", Percent.of("100.1"), Percent.ALL), ValueType.SHARE, "100.1%");
        assertRefused("kind.below", ValueType.SHARE, "-1%");
        assertRefused("kind.number", ValueType.SHARE, "%");
        assertRefused("kind.above", ValueType.PROBABILITY, "100%");
        assertRefused("kind.below", ValueType.GROWTH, "-100.5%");
        assertEquals(Percent.of("-100"), ValueType.GROWTH.read().apply("-100%"));
    }

    @Test
    void moneyIsWrittenWithEveryDigit() {
        assertEquals(Money.of("0.05718"), ValueType.AMOUNT.read().apply("0.05718"));
        assertEquals("0.05718", ValueType.AMOUNT.write().apply(Money.of("0.057180")));
        assertEquals("1000000", ValueType.AMOUNT.write().apply(Money.of("1e6")));
        assertRefused("kind.below", ValueType.AMOUNT, "-0.01");
        assertEquals(Money.of("-5"), ValueType.MONEY.read().apply("-5"));
    }

    @Test
    void aWholeNumberHasNoDecimals() {
        ValueType<Integer> kind = ValueType.whole(0, 10);
        assertEquals(10, kind.read().apply("10"));
        assertEquals(10, kind.read().apply("1e1"));
        assertRefused("kind.whole", kind, "2.5");
        assertRefused("kind.above", kind, "11");
        assertRefused("kind.below", kind, "-1");
        assertEquals("3", kind.write().apply(3));
        assertRefused("kind.above", ValueType.count("0", "24"), "24.5");
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        ValueType<TokenShape.CacheTime> kind = ValueType.choice(TokenShape.CacheTime.class);
        assertEquals(TokenShape.CacheTime.ONE_HOUR, kind.read().apply("one-hour"));
        assertEquals("one-hour", kind.write().apply(TokenShape.CacheTime.ONE_HOUR));
        assertRefused(Message.of("kind.choice", "ONE_HOUR", "five-minutes, one-hour"), kind, "ONE_HOUR");
        assertEquals(List.of("standard", "priority", "flex", "reserved"), ValueType.choice(ServiceTier.class).options());
    }

    @Test
    void datesMonthsFlagsModelsAndNamesSayWhatTheyAre() {
        assertRefused(Message.of("kind.date", "30.11.2028"), ValueType.DATE, "30.11.2028");
        assertRefused(Message.of("kind.date", "2027-02-29"), ValueType.DATE, "2027-02-29");
        assertRefused(Message.of("kind.month", "2028"), ValueType.MONTH, "2028");
        assertRefused(Message.of("kind.flag", "yes"), ValueType.FLAG, "yes");
        assertRefused(Message.of("model.id", "sonnet"), ValueType.MODEL, "sonnet");
        assertRefused("model.id", ValueType.MODEL, "/sonnet");
        assertRefused("model.id", ValueType.MODEL, "aws/");
        assertRefused(Message.of("kind.name.blank"), ValueType.NAME, "  ");
        assertRefused(Message.of("kind.name", 201), ValueType.NAME, "x".repeat(201));
        assertEquals("x".repeat(200), ValueType.NAME.read().apply("x".repeat(200)));
        assertEquals(true, ValueType.FLAG.read().apply("true"));
    }

    @Test
    void nothingIsWrittenAsAnEmptyText() {
        assertEquals(Optional.empty(), ValueType.AMOUNT.orNone().read().apply(""));
        assertEquals("", ValueType.AMOUNT.orNone().write().apply(Optional.empty()));
        assertEquals(Optional.of(Money.of("5")), ValueType.AMOUNT.orNone().read().apply("5"));
        assertTrue(ValueType.AMOUNT.orNone().optional());
        assertRefused("kind.below", ValueType.AMOUNT.orNone(), "-5");
    }

    @Test
    void valuesByMonthAreCheckedOneByOne() {
        assertRefused("kind.month", ValueType.byMonth(ValueType.COUNT), Map.of("May", "5"));
        assertRefused("kind.below", ValueType.byMonth(ValueType.COUNT), Map.of("2027-05", "-5"));
        assertEquals(Map.of("2027-05", "5"), ValueType.byMonth(ValueType.COUNT).write()
                .apply(ValueType.byMonth(ValueType.COUNT).read().apply(Map.of("2027-05", "5"))));
    }
}
