package glidepath.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class HistogramTest {

    private static Histogram of(long... values) {
        var histogram = new Histogram();
        for (long value : values) {
            histogram.add(value);
        }
        return histogram;
    }

    /// Of 20 values the 10th is the median, the 19th is not exceeded by 95 %.
    @Test
    void fewValuesAreExact() {
        Histogram histogram = of(20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertEquals(new Percentiles(10, 19, Percentiles.Grade.EXACT), histogram.percentiles().orElseThrow());
        assertEquals(20, histogram.at(100));
        assertEquals(new Percentiles(7, 7, Percentiles.Grade.EXACT), of(7).percentiles().orElseThrow());
        assertTrue(of().percentiles().isEmpty());
    }

    @Test
    void manyValuesAreWithinAHundredAndTwentyEighth() {
        var random = new Random(3);
        long[] values = random.longs(50_000, 0, 1L << 40).map(value -> value >>> random.nextInt(40)).toArray();
        Histogram one = of(Arrays.copyOf(values, 20_000));
        one.add(of(Arrays.copyOfRange(values, 20_000, 20_300)));
        one.add(of(Arrays.copyOfRange(values, 20_300, values.length)));
        Arrays.sort(values);
        for (int percent : new int[] {1, 25, 50, 75, 95, 99, 100}) {
            long exact = values[(values.length * percent + 99) / 100 - 1];
            assertTrue(Math.abs(one.at(percent) - exact) * 128 <= Math.max(exact, 128),
                    percent + " %: " + one.at(percent) + " for " + exact);
        }
        assertEquals(Percentiles.Grade.BINNED, one.percentiles().orElseThrow().grade());
    }
}
