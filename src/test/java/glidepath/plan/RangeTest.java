package glidepath.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RangeTest {

    private static final Range.Cause ADOPTION = new Range.Cause("adoption", BigDecimal.ONE);

    private static Range range(String low, String likely, String high) {
        return Range.of(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }

    /// A share of 90 % and a fifth to either side would reach 108 %.
    @Test
    void aRangeAroundANumberStaysWithinTheBoundsOfItsType() {
        assertEquals(range("0.72", "0.9", "1.00"), InputNumber.around(ValueType.SHARE, new BigDecimal("0.9"), new BigDecimal("0.18")));
        assertEquals(range("0.00", "0.1", "0.4"), InputNumber.around(ValueType.SHARE, new BigDecimal("0.1"), new BigDecimal("0.3")));
    }

    @Test
    void whatIsTypedOverARangeKeepsItsShapeAndItsCauseUnlessItHasOneOfItsOwn() {
        Range old = range("1", "2", "3").withShape(Range.Shape.UNIFORM).withCause(Optional.of(ADOPTION));
        assertEquals(range("4", "5", "6").withShape(Range.Shape.UNIFORM).withCause(Optional.of(ADOPTION)), range("4", "5", "6").like(old));
        var price = new Range.Cause("price", BigDecimal.ONE);
        assertEquals(Optional.of(price), range("4", "5", "6").withCause(Optional.of(price)).like(old).cause());
    }

    @Test
    void aMeasuredRangeWithAnotherEndIsMeasuredNoMore() {
        var quantiles = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN);
        var measured = new Range(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN, Range.Shape.MEASURED, quantiles, Optional.of(ADOPTION));
        assertEquals(range("1", "2", "8").withCause(Optional.of(ADOPTION)), measured.withEnds(BigDecimal.ONE, new BigDecimal("8")));
        assertEquals(range("4", "5", "6"), range("4", "5", "6").like(measured));
    }
}
