package glidepath.usage;

import java.util.Arrays;
import java.util.Optional;

/// Counts values in little memory: exactly while they are few, then in bins whose middle is within 1/128 of each value.
final class Histogram {

    private static final int FEW = 512;
    private static final int BITS = 7;
    private static final int BINS = 1 << BITS;

    private long[] few = new long[16];
    private int count;
    private int[][] octaves = new int[0][];
    private long total;

    void add(long value) {
        total++;
        if (octaves.length > 0) {
            bin(value, 1);
        } else if (count < FEW) {
            few = count == few.length ? Arrays.copyOf(few, count * 2) : few;
            few[count++] = value;
        } else {
            spread();
            bin(value, 1);
        }
    }

    void add(Histogram other) {
        for (int i = 0; i < other.count; i++) {
            add(other.few[i]);
        }
        for (int octave = 0; octave < other.octaves.length; octave++) {
            for (int bin = 0; other.octaves[octave] != null && bin < BINS; bin++) {
                if (other.octaves[octave][bin] > 0) {
                    spread();
                    total += other.octaves[octave][bin];
                    bin(middle(octave, bin), other.octaves[octave][bin]);
                }
            }
        }
    }

    /// From single values to bins; once.
    private void spread() {
        if (octaves.length == 0) {
            octaves = new int[Long.SIZE - BITS][];
            for (int i = 0; i < count; i++) {
                bin(few[i], 1);
            }
            few = new long[0];
            count = 0;
        }
    }

    private void bin(long value, int times) {
        int octave = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(value) - BITS);
        int[] bins = octaves[octave];
        if (bins == null) {
            bins = new int[BINS];
            octaves[octave] = bins;
        }
        bins[(int) (value >>> octave)] += times;
    }

    private static long middle(int octave, int bin) {
        return ((long) bin << octave) + ((1L << octave) >> 1);
    }

    Optional<Percentiles> percentiles() {
        return total == 0 ? Optional.empty() : Optional.of(new Percentiles(at(50), at(95),
                octaves.length == 0 ? Percentiles.Grade.EXACT : Percentiles.Grade.BINNED));
    }

    /// The smallest value that so many percent of the values do not exceed.
    long at(int percent) {
        long rank = Math.max(1, (total * percent + 99) / 100);
        if (octaves.length == 0) {
            long[] sorted = Arrays.copyOf(few, count);
            Arrays.sort(sorted);
            return sorted[(int) rank - 1];
        }
        for (int octave = 0; octave < octaves.length; octave++) {
            for (int bin = 0; octaves[octave] != null && bin < BINS; bin++) {
                rank -= octaves[octave][bin];
                if (rank <= 0) {
                    return middle(octave, bin);
                }
            }
        }
        throw new IllegalStateException("An empty histogram has no percentiles");
    }
}
