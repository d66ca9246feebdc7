package glidepath.files.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Looks for bytes, eight at a time.
final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long NEWLINES = '\n' * ONES;
    private static final int NEAR = 32;

    private Bytes() {
    }

    /// Where a byte first stands; `to` where it does not.
    static int indexOf(byte[] bytes, int from, int to, byte wanted) {
        long pattern = (wanted & 0xFFL) * ONES;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long hits = zeros((long) LONGS.get(bytes, i) ^ pattern);
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >> 3);
            }
        }
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /// Whether nothing stands there but some letters.
    static boolean isOf(byte[] bytes, int from, int to, String letters) {
        int i = from;
        while (i < to && letters.indexOf(bytes[i]) >= 0) {
            i++;
        }
        return i == to;
    }

    /// Where the next quote, backslash or end of line stands; `to` where there is none.
    static int textEnd(byte[] bytes, int from, int to) {
        int near = Math.min(from + NEAR, to);
        int end = nextEnd(bytes, from, near);
        return end < near || near == to ? end : nextEnd(bytes, passed(bytes, near, to), to);
    }

    private static int nextEnd(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long hits = ends((long) LONGS.get(bytes, i)) & HIGHS;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >> 3);
            }
        }
        while (i < to && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /// Where the first 32 bytes begin that hold one of them, or the last ones: texts are long.
    private static int passed(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - 4 * Long.BYTES; i += 4 * Long.BYTES) {
            long hits = ends((long) LONGS.get(bytes, i)) | ends((long) LONGS.get(bytes, i + Long.BYTES))
                    | ends((long) LONGS.get(bytes, i + 2 * Long.BYTES)) | ends((long) LONGS.get(bytes, i + 3 * Long.BYTES));
            if ((hits & HIGHS) != 0) {
                return i;
            }
        }
        return i;
    }

    /// Has the high bit of each byte that is a quote, a backslash or an end of line; the lowest one is right.
    private static long ends(long eight) {
        return ((eight ^ QUOTES) - ONES | (eight ^ BACKSLASHES) - ONES | (eight ^ NEWLINES) - ONES) & ~eight;
    }

    /// Whether all the wanted bytes stand there.
    static boolean standAt(byte[] wanted, byte[] bytes, int from) {
        int last = wanted.length - Long.BYTES;
        if (last < 0) {
            return Arrays.equals(wanted, 0, wanted.length, bytes, from, from + wanted.length);
        }
        for (int i = 0; i < last; i += Long.BYTES) {
            if ((long) LONGS.get(wanted, i) != (long) LONGS.get(bytes, from + i)) {
                return false;
            }
        }
        return (long) LONGS.get(wanted, last) == (long) LONGS.get(bytes, from + last);
    }

    /// Of the length and both ends: texts that differ in their middles only share one.
    static int hash(byte[] bytes, int from, int to) {
        long ends = to - from;
        if (ends >= Long.BYTES) {
            ends = (ends * 31 + (long) LONGS.get(bytes, from)) * PRIME + (long) LONGS.get(bytes, to - Long.BYTES);
        } else {
            for (int i = from; i < to; i++) {
                ends = ends * 31 + bytes[i];
            }
        }
        ends *= PRIME;
        return (int) (ends >>> 40);
    }

    /// The high bit of each byte that is zero; the lowest one is right, which is all that is asked.
    private static long zeros(long eight) {
        return eight - ONES & ~eight & HIGHS;
    }
}
