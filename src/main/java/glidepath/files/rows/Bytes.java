package glidepath.files.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for bytes, eight at a time.
final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

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

    /// Where the next quote or backslash stands; `to` where there is none.
    static int quoteOrBackslash(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long eight = (long) LONGS.get(bytes, i);
            long hits = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >> 3);
            }
        }
        while (i < to && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
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
