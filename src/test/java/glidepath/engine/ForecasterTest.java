package glidepath.engine;

import static glidepath.Fixtures.CATALOG;
import static glidepath.Fixtures.CHAT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.units.Money;

class ForecasterTest {

    @Test
    void aBillIsTheSumOfItsCharges() {
        Bill bill = Forecaster.forecast(CHAT, CATALOG).baseline().firstMonth();

        assertEquals(List.of(Money.of("12"), Money.of("12")), bill.charges().stream().map(Charge::amount).toList());
        assertEquals(Money.of("24"), bill.gross());
    }
}
