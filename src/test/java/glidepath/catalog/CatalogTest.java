package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.units.Money;

class CatalogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static RateCard input(String price) {
        return new RateCard(Map.of(Meter.INPUT, TieredPrice.flat(new Money(new BigDecimal(price)))));
    }

    private static Money on(PriceHistory history, LocalDate day) {
        return history.on(day).rate(Meter.INPUT, BigDecimal.ONE).orElseThrow().price();
    }

    @Test
    void aPriceThatChangesWithTheHourIsItsMeanOverTheWeek() {
        var night = PriceWindow.daily(LocalTime.of(16, 30), LocalTime.of(0, 30));
        var history = new PriceHistory(List.of(PriceEntry.always(input("0.27")),
                PriceEntry.in(night, input("0.135"))));
        // (16 h x 0.27 + 8 h x 0.135) / 24 h = (4.32 + 1.08) / 24
        assertEquals(new Money(new BigDecimal("0.225")), on(history, DAY));
        assertTrue(history.on(DAY).averaged());
    }

    /// Twice the price from 01 to 04 and 06 to 10 o'clock, Monday to Friday: 35 of 168 hours. 0.66 x (1 + 35/168) = 0.7975.
    @Test
    void aPriceThatChangesWithTheWeekdayIsItsMeanOverTheWeek() {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var history = new PriceHistory(List.of(PriceEntry.always(input("0.66")),
                PriceEntry.in(new PriceWindow(weekdays, LocalTime.of(1, 0), LocalTime.of(4, 0)), input("1.32")),
                PriceEntry.in(new PriceWindow(weekdays, LocalTime.of(6, 0), LocalTime.of(10, 0)), input("1.32"))));
        assertEquals(new Money(new BigDecimal("0.7975")), on(history, DAY));
    }

    @Test
    void aPromotionEndsWithItsLastDay() {
        var history = new PriceHistory(List.of(PriceEntry.always(input("5")),
                new PriceEntry(input("4"), Optional.of(DAY), Optional.of(DAY.plusDays(9)), Optional.empty())));
        assertEquals(new Money(new BigDecimal("5")), on(history, DAY.minusDays(1)));
        assertEquals(new Money(new BigDecimal("4")), on(history, DAY.plusDays(9)));
        assertEquals(new Money(new BigDecimal("5")), on(history, DAY.plusDays(10)));
    }

    @Test
    void ofTheEntriesThatHoldTheLastListedIsThePrice() {
        var history = new PriceHistory(List.of(PriceEntry.always(input("3")),
                PriceEntry.from(DAY, input("2"))));
        assertEquals(new Money(new BigDecimal("3")), on(history, DAY.minusDays(1)));
        assertEquals(new Money(new BigDecimal("2")), on(history, DAY));
        assertFalse(history.on(DAY).averaged());
    }

    @Test
    void whereNoEntryHoldsTheFirstIsThePrice() {
        var history = new PriceHistory(List.of(PriceEntry.from(DAY, input("5")),
                PriceEntry.from(DAY.plusDays(9), input("6"))));
        assertEquals(new Money(new BigDecimal("5")), on(history, DAY.minusYears(1)));
    }

    @Test
    void aLongCallPaysItsTierOnlyBeyondTheStart() {
        var price = new TieredPrice(new Money(new BigDecimal("3")),
                List.of(new TieredPrice.Tier(200_000, new Money(new BigDecimal("6")))));
        assertEquals(new Money(new BigDecimal("3")), price.at(new BigDecimal("200000")));
        assertEquals(new Money(new BigDecimal("6")), price.at(new BigDecimal("200001")));
    }

    @Test
    void theEndingOfAMeterIsItsUnit() {
        assertEquals("1,000 web searches", Meter.parse("web_searches_kcount").unit().per());
        assertEquals("audio hour", Meter.parse("audio_hours").unit().per());
        assertEquals("cache write 1h", Meter.CACHE_WRITE_1H.noun());
        assertThrows(IllegalArgumentException.class, () -> Meter.parse("input_furlongs"));
    }
}
