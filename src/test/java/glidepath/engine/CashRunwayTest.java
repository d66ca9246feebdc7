package glidepath.engine;

import static glidepath.Fixtures.SMALL;
import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.CashEvent;
import glidepath.plan.CashEvent.Every;
import glidepath.plan.Levers;
import glidepath.units.Money;

/// Dated money: $300 a month go to calls, 2027 from January on.
class CashRunwayTest {

    private static final Sketch CHAT = Sketch.of(SMALL, 1_000, 600_000, 0);

    private static CashEvent event(String date, String amount, Every every, String until) {
        return new CashEvent(LocalDate.parse(date), usd(amount), every, Optional.of(until).filter(day -> !day.isEmpty())
                .map(LocalDate::parse));
    }

    private static CashRunway runway(String balance, CashEvent... events) {
        return CashRunway.of(CHAT.with("cash", Levers.CASH_BALANCE, Optional.of(usd(balance)))
                .with("cash", Levers.CASH_EVENTS, List.of(events)).forecast()).orElseThrow();
    }

    private static List<Money> balances(int months, CashEvent... events) {
        return runway("10000", events).balances().subList(0, months);
    }

    private static Optional<LocalDate> zero(String balance, CashEvent... events) {
        return runway(balance, events).zero();
    }

    @Test
    void whatComesOnceComesInTheMonthOfItsDay() {
        assertEquals(List.of(usd("9700"), usd("9900"), usd("9600")), balances(3, event("2027-02-28", "500", Every.ONCE, "")));
        assertEquals(usd("10200"), balances(1, event("2027-01-01", "500", Every.ONCE, "")).getFirst(), "the first day is of the plan");
        assertEquals(usd("10200"), balances(1, event("2027-01-31", "500", Every.ONCE, "")).getFirst(), "and the last of the month");
        assertEquals(usd("9700"), balances(1, event("2026-12-31", "500", Every.ONCE, "")).getFirst());
    }

    /// Each 10 February from 2025 on, the last time in 2027 or in 2026.
    @Test
    void whatComesYearlyComesOnItsDayUntilItsLast() {
        assertEquals(usd("10400"), balances(2, event("2025-02-10", "1000", Every.YEAR, "")).getLast());
        assertEquals(usd("10400"), balances(2, event("2025-02-10", "1000", Every.YEAR, "2027-02-10")).getLast());
        assertEquals(usd("9400"), balances(2, event("2025-02-10", "1000", Every.YEAR, "2027-02-09")).getLast());
        assertEquals(usd("9400"), balances(2, event("2028-02-10", "1000", Every.YEAR, "")).getLast());
    }

    /// $310 a month are $10 a day of January: from the 11th on 21 days; to the 11th 11 days, both ends counted; the 11th to the 20th 10.
    @Test
    void whatComesMonthlyComesEvenlyFromItsDayToItsLast() {
        assertEquals(List.of(usd("9910"), usd("9920")), balances(2, event("2027-01-11", "310", Every.MONTH, "")));
        assertEquals(List.of(usd("9810"), usd("9510")), balances(2, event("2026-01-11", "310", Every.MONTH, "2027-01-11")));
        assertEquals(usd("9800"), balances(1, event("2027-01-11", "310", Every.MONTH, "2027-01-20")).getFirst());
        assertEquals(List.of(usd("9728"), usd("9459")), balances(2, event("2027-01-31", "868", Every.MONTH, "2027-02-01")),
                "$28 a day of January, $31 a day of February");
        assertEquals(usd("9700"), balances(1, event("2027-02-01", "310", Every.MONTH, "")).getFirst());
    }

    /// $10 a day go of $310; $300 of calls are 300/31 a day.
    @Test
    void theDayOfZeroCountsWhatFlowsAndWhatArrivesUntilThen() {
        assertEquals(Optional.of(LocalDate.of(2027, 2, 1)), zero("300"), "the whole of January");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 16)), zero("300", event("2026-06-01", "-300", Every.MONTH, "")), "15.5 days");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 11)), zero("200", event("2027-01-11", "-110", Every.ONCE, "")),
                "$103.23 are left after ten days, when $110 are due");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 21)), zero("300", event("2027-01-11", "-300", Every.MONTH, "")),
                "203.23 after ten days, and 300/31 + 300/31 a day from then on: 10.5 days");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 15)), zero("200", event("2026-01-01", "-300", Every.MONTH, "2027-01-06")),
                "600/31 a day until the 6th, and 300/31 from then on: 8.7 days more");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 10)), zero("90", event("2027-01-11", "1000", Every.ONCE, "")),
                "what comes on the eleventh day comes too late");
        assertEquals(Optional.of(LocalDate.of(2027, 4, 21)), zero("100", event("2027-01-11", "1000", Every.ONCE, "")),
                "in time: $1,100 are 3 months and 20 of 30 days");
    }
}
