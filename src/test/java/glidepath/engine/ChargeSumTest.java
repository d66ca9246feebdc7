package glidepath.engine;

import static glidepath.engine.Sketch.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.ProviderTerms;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The same charge in several months. 1,000 calls of 1M tokens at $2, from April on at $1; $100 of output at $4, then $3.
class ChargeSumTest {

    private static final Sketch DATED = Sketch.of(Market.DATED, 1_000, 1_000_000, 25_000).from("2027-03", 3);

    private static List<ChargeSum> sums(Sketch sketch) {
        return ChargeSum.of(sketch.forecast().bills());
    }

    @Test
    void theSameChargeOfAllMonthsIsOneSum() {
        List<ChargeSum> sums = sums(DATED);
        assertEquals(List.of("input_mtok", "output_mtok"), sums.stream().map(sum -> sum.line().what()).toList());
        ChargeSum in = sums.getFirst();
        assertEquals(0, in.quantity().compareTo(BigDecimal.valueOf(3_000_000_000L)));
        assertEquals(usd("4000"), in.amount(), "2,000 in March, and 1,000 in April and in May");
        assertEquals(usd("250"), sums.getLast().amount(), "100, 75 and 75");
        assertEquals(List.of(YearMonth.of(2027, 3), YearMonth.of(2027, 5)), List.of(in.first().bill().month(), in.last().bill().month()));
    }

    @Test
    void chargesOfTwoWorkloadsAreTwoSums() {
        assertEquals(List.of("chat", "chat", "more", "more"), sums(DATED.plus(Fixtures.workload("more", Market.DATED, 10, 10, 10)))
                .stream().map(sum -> sum.line().owner()).toList());
    }

    @Test
    void aPriceIsToldWhereItIsTheSameInAllMonths() {
        assertEquals(Optional.empty(), sums(DATED).getFirst().rate());
        assertEquals(Optional.of(usd("1")), sums(DATED.from("2027-04", 3)).getFirst().rate().map(rate -> rate.price()));
        assertTrue(sums(DATED).getFirst().isPriced());
        assertFalse(sums(Sketch.of(Market.HALF_PRICED, 1, 1, 1)).getLast().isPriced());
    }

    /// $2,100 in March, $1,075 in April and May, 10 % off. Credits of $2,500: all of the $1,890 and 610 of the $967.50.
    @Test
    void whatCreditsPayIsSummedByGrantAndTheRestIsLeft() {
        Sketch sketch = DATED.plus(new ProviderTerms("maker", Percent.of("10"), Percent.ZERO))
                .plus(grant("a", "2000")).plus(grant("b", "500"));
        ChargeSum in = sums(sketch).getFirst();
        assertEquals(usd("4000"), in.list());
        assertEquals(usd("3600"), in.amount());
        assertEquals(usd("2410"), in.paid(), "1,800 of March, and 610 of April");
        assertEquals(usd("1190"), in.left());
        assertEquals(Map.of("a", usd("1910"), "b", usd("500")), in.payments());
        assertEquals(Optional.of(YearMonth.of(2027, 5)), in.lastLeft().map(month -> month.bill().month()));
        assertEquals(Optional.empty(), sums(sketch.plus(grant("c", "9000"))).getFirst().lastLeft());
        assertEquals(Optional.of(YearMonth.of(2027, 4)), sums(sketch.from("2027-03", 2)).getFirst().lastLeft()
                .map(month -> month.bill().month()));
        assertEquals(Money.ZERO, sums(DATED).getFirst().paid());
    }

    private static Grant grant(String id, String amount) {
        return new Grant(id, id, true, "maker", usd(amount), Optional.empty(), Optional.empty(), List.of());
    }
}
