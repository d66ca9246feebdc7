package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.Range;
import glidepath.plan.Range.Shape;
import glidepath.units.InvalidValueException;

/// Quantiles of each shape against closed forms.
class DistributionTest {

    @Test
    void aPertWhoseMostLikelyValueIsItsLowestHasTheQuantilesOfBetaOneFive() {
        Distribution pert = Distribution.of(range("0", "0", "10", Shape.PERT));
        for (double share : new double[] {0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999}) {
            assertEquals(10 * (1 - Math.pow(1 - share, 0.2)), pert.quantile(share), 1e-8, "1 - (1 - x)^5 inverted at " + share);
        }
    }

    @Test
    void aSymmetricPertHasTheDistributionFunctionOfBetaThreeThree() {
        Distribution pert = Distribution.of(range("-1", "0", "1", Shape.PERT));
        for (double share : new double[] {0.0001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.9999}) {
            double x = (pert.quantile(share) + 1) / 2;
            assertEquals(share, x * x * x * (10 - 15 * x + 6 * x * x), 1e-9, "10 x^3 - 15 x^4 + 6 x^5");
        }
    }

    /// Everywhere, also where even steps of the share begin and end: Beta(2, 4) is at or below x in 1 - (1 - x)^5 - 5 x (1 - x)^4.
    @Test
    void aSkewedPertRisesEvenlyAlongItsDistributionFunction() {
        Distribution pert = Distribution.of(range("0", "1", "4", Shape.PERT));
        double before = 0;
        for (int step = 1; step < 10_000; step++) {
            double value = pert.quantile(step / 10_000.0);
            double x = value / 4;
            assertEquals(step / 10_000.0, 1 - Math.pow(1 - x, 5) - 5 * x * Math.pow(1 - x, 4), 2e-9, "at " + step);
            assertTrue(value > before, "rises at " + step);
            before = value;
        }
    }

    @Test
    void aTriangleIsCutWhereItsAreaIs() {
        Distribution triangle = Distribution.of(range("0", "2", "10", Shape.TRIANGULAR));
        assertEquals(2, triangle.quantile(0.2), 1e-12, "a fifth of the area lies left of the peak");
        assertEquals(10 - Math.sqrt(0.5 * 10 * 8), triangle.quantile(0.5), 1e-12);
        assertEquals(1, triangle.quantile(0.05), 1e-12, "sqrt(0.05 x 10 x 2)");
    }

    @Test
    void aUniformRangeIsALine() {
        assertEquals(7, Distribution.of(range("4", "5", "14", Shape.UNIFORM)).quantile(0.3), 1e-12);
    }

    @Test
    void aNormalRangeIsGivenByItsTenthAndNinetiethPercentile() {
        Distribution normal = Distribution.of(range("90", "100", "110", Shape.NORMAL));
        assertEquals(90, normal.quantile(0.1), 1e-9);
        assertEquals(100, normal.quantile(0.5), 1e-9);
        assertEquals(110, normal.quantile(0.9), 1e-9);
        assertEquals(100 + 10 * 1.6448536269514722 / 1.2815515655446004, normal.quantile(0.95), 1e-9, "tables of the normal distribution");
    }

    @Test
    void aLognormalRangeIsNormalInItsLogarithm() {
        Distribution lognormal = Distribution.of(range("10", "20", "1000", Shape.LOGNORMAL));
        assertEquals(10, lognormal.quantile(0.1), 1e-9);
        assertEquals(100, lognormal.quantile(0.5), 1e-8, "the square root of 10 x 1000");
        assertEquals(1000, lognormal.quantile(0.9), 1e-7);
    }

    @Test
    void aMeasuredRangeFollowsTheQuantilesOfItsSample() {
        var sample = List.of(new BigDecimal("1"), new BigDecimal("3"), new BigDecimal("9"));
        Distribution measured = Distribution.of(new Range(sample.get(0), sample.get(1), sample.get(2), Shape.MEASURED, sample,
                Optional.empty()));
        assertEquals(2, measured.quantile(0.25), 1e-12);
        assertEquals(6, measured.quantile(0.75), 1e-12);
    }

    @Test
    void aClosedRangeIsItsValueInEveryDraw() {
        for (Shape shape : List.of(Shape.PERT, Shape.TRIANGULAR, Shape.UNIFORM, Shape.NORMAL, Shape.LOGNORMAL)) {
            assertEquals(0.1, Distribution.of(range("0.1", "0.1", "0.1", shape)).quantile(0.7), 0.0, shape.name());
        }
    }

    @Test
    void quantilesOfEveryShapeRise() {
        for (Shape shape : List.of(Shape.PERT, Shape.TRIANGULAR, Shape.UNIFORM, Shape.NORMAL, Shape.LOGNORMAL)) {
            Distribution distribution = Distribution.of(range("1", "1.01", "50", shape));
            double last = Double.NEGATIVE_INFINITY;
            for (int step = 1; step < 100_000; step++) {
                double value = distribution.quantile(step / 100_000.0);
                assertTrue(value >= last, shape + " falls at " + step);
                last = value;
            }
        }
    }

    @Test
    void aRangeThatCannotBeIsRefusedWithItsReason() {
        assertEquals("range.order", reason("5", "4", "3", Shape.PERT));
        assertEquals("range.likely", reason("1", "9", "3", Shape.PERT));
        assertEquals("range.lognormal", reason("0", "1", "3", Shape.LOGNORMAL));
    }

    private static String reason(String low, String likely, String high, Shape shape) {
        return assertThrows(InvalidValueException.class, () -> range(low, likely, high, shape)).reason().key();
    }

    private static Range range(String low, String likely, String high, Shape shape) {
        return new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), shape, List.of(), Optional.empty());
    }
}
