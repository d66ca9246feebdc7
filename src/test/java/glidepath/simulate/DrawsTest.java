package glidepath.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Range;
import glidepath.plan.Range.Shape;

/// Numbered draws: repeatable, even, independent, or tied to a common cause as asked.
class DrawsTest {

    private static final int MANY = 100_000;
    private static final InputRef<?> CALLS = Levers.CALLS.at("chat");
    private static final InputRef<?> GROWTH = Levers.GROWTH.at("chat");
    private static final Range UNIT = uniform(Optional.empty());

    @Test
    void theSameNumbersComeWhereverOneStarts() {
        double[] all = drawn(7, CALLS, UNIT, 0, 1_000);
        assertArrayEquals(Arrays.copyOfRange(all, 300, 400), drawn(7, CALLS, UNIT, 300, 100));
        assertNotEquals(all[0], drawn(8, CALLS, UNIT, 0, 1)[0], "another seed, other draws");
    }

    @Test
    void theFirstDrawsOfASeedAreTheSameOnEveryMachine() {
        assertArrayEquals(new double[] {0.5335947647291437, 0.19740756758501304, 0.1773774568334488}, drawn(1, CALLS, UNIT, 0, 3),
                "as a second program, in another language, works them out");
    }

    @Test
    void drawsAreEvenlySpread() {
        double[] values = drawn(42, CALLS, UNIT, 0, MANY);
        double mean = Arrays.stream(values).average().orElseThrow();
        assertEquals(0.5, mean, 4 * Math.sqrt(1 / 12.0 / MANY), "four standard errors of a uniform mean");
        int[] bins = new int[100];
        for (double value : values) {
            bins[(int) (value * 100)]++;
        }
        double chi = Arrays.stream(bins).mapToDouble(count -> Math.pow(count - MANY / 100.0, 2) / (MANY / 100.0)).sum();
        assertEquals(99, chi, 5 * Math.sqrt(2 * 99), "chi-squared of 99 degrees of freedom");
    }

    @Test
    void inputsWithoutACommonCauseAreIndependent() {
        assertEquals(0, ranked(drawn(3, CALLS, UNIT, 0, MANY), drawn(3, GROWTH, UNIT, 0, MANY)), 4 / Math.sqrt(MANY));
    }

    @Test
    void twoRangesOfOneCauseCorrelateByRankAsTheySay() {
        double[] cause = drawn(3, CALLS, uniform(cause("1")), 0, MANY);
        for (String correlation : List.of("0.8", "-0.5", "0.3")) {
            double[] tied = drawn(3, GROWTH, uniform(cause(correlation)), 0, MANY);
            assertEquals(Double.parseDouble(correlation), ranked(cause, tied), 0.012, "a correlation of 1 is the cause itself");
        }
    }

    @Test
    void tyingARangeToACauseDoesNotChangeItsOwnDistribution() {
        double[] tied = drawn(3, GROWTH, uniform(cause("0.7")), 0, MANY);
        assertEquals(0.5, Arrays.stream(tied).average().orElseThrow(), 4 * Math.sqrt(1 / 12.0 / MANY));
        assertEquals(0.1, Arrays.stream(tied).filter(value -> value < 0.1).count() / (double) MANY, 0.004);
    }

    private static double[] drawn(long seed, InputRef<?> input, Range range, long first, int count) {
        double[] into = new double[count];
        new Draws(seed).share(input, range, first, into, 0, count);
        Distribution.of(range).quantiles(into, 0, count);
        return into;
    }

    private static Range uniform(Optional<Range.Cause> cause) {
        return new Range(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, Shape.UNIFORM, List.of(), cause);
    }

    private static Optional<Range.Cause> cause(String correlation) {
        return Optional.of(new Range.Cause("adoption", new BigDecimal(correlation)));
    }

    /// Of uniform values, the correlation by rank is nearly that of the values.
    private static double ranked(double[] one, double[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += (one[index] - 0.5) * (other[index] - 0.5);
        }
        return sum / one.length * 12;
    }
}
