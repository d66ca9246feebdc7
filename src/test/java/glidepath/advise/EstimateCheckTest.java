package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import glidepath.advise.EstimateCheck.Finding;
import glidepath.units.Count;
import glidepath.units.Money;

/// 10,000 calls of 2,000 and 600 tokens are 20 and 6 million: at $3 and $15 that is 60 + 90 = $150.
class EstimateCheckTest {

    @Test
    void aRightSumHasNoFindings() {
        assertEquals(Money.of("150"), check("150").total());
        assertEquals(List.of(), check("150", "60", "90").findings());
    }

    @Test
    void aThousandTimesTooMuchIsAPricePerThousand() {
        assertEquals(List.of(Finding.PRICE_TAKEN_PER_THOUSAND), check("150000").findings());
    }

    @Test
    void aThousandthIsBelowTheLeastTotalToo() {
        assertEquals(List.of(Finding.PRICE_A_THOUSANDTH, Finding.BELOW_LEAST_TOTAL), check("0.15").findings());
    }

    @Test
    void onePercentLessIsRoundingAndMoreIsNot() {
        assertEquals(List.of(), check("148.50").findings());
        assertEquals(List.of(Finding.BELOW_LEAST_TOTAL), check("148.49").findings());
    }

    @Test
    void partsMustAddUpToTheClaim() {
        assertEquals(List.of(Finding.PARTS_DO_NOT_ADD_UP), check("150", "60", "80").findings());
    }

    private static EstimateCheck check(String claimed, String... parts) {
        return new EstimateCheck(Count.of("10000"), Count.of("2000"), Count.of("600"), Money.of("3"), Money.of("15"),
                Money.of(claimed), List.of(parts).stream().map(Money::of).toList());
    }
}
