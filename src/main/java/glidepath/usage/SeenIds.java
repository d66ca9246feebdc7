package glidepath.usage;

/// Remembers ids of the last calls, in little memory: at least the last [#WINDOW], at most twice as many.
///
/// An id is held as 64 bits of a hash; that two among four million agree by chance is less likely than one in a million.
public final class SeenIds {

    /// So many calls lie at least between two that are still known to be the same.
    static final int WINDOW = 2_000_000;

    private static final int START = 1 << 12;
    /// Twice the window, up to a power of two.
    private static final int LARGEST = 1 << 22;

    private long[] young = new long[START];
    private long[] old = new long[0];
    private int size;

    /// @return whether it is new
    boolean add(String id) {
        return add(hash(id));
    }

    public boolean has(long hash) {
        long key = hash == 0 ? 1 : hash;
        return has(old, key) || has(young, key);
    }

    /// @return whether it is new
    public boolean add(long hash) {
        long key = hash == 0 ? 1 : hash;
        int place = place(young, key);
        if (young[place] == key || has(old, key)) {
            return false;
        }
        if (size == WINDOW) {
            old = young;
            young = new long[START];
            size = 0;
            place = place(young, key);
        } else if (size * 2 >= young.length) {
            young = grown(young);
            place = place(young, key);
        }
        young[place] = key;
        size++;
        return true;
    }

    public void addAll(SeenIds other) {
        for (long key : other.old) {
            addKey(key);
        }
        for (long key : other.young) {
            addKey(key);
        }
    }

    private void addKey(long key) {
        if (key != 0) {
            add(key);
        }
    }

    private static long[] grown(long[] table) {
        var larger = new long[Math.min(table.length * 4, LARGEST)];
        for (long key : table) {
            if (key != 0) {
                larger[place(larger, key)] = key;
            }
        }
        return larger;
    }

    private static boolean has(long[] table, long key) {
        return table.length > 0 && table[place(table, key)] == key;
    }

    /// Where a key stands, or would.
    private static int place(long[] table, long key) {
        int i = (int) (key >>> 20) & table.length - 1;
        while (table[i] != 0 && table[i] != key) {
            i = i + 1 & table.length - 1;
        }
        return i;
    }

    /// 64 bits that depend on every character.
    public static long hash(String text) {
        long hash = 0x9E3779B97F4A7C15L ^ text.length();
        int i = 0;
        for (; i + 4 <= text.length(); i += 4) {
            hash = mixed(hash ^ text.charAt(i) ^ (long) text.charAt(i + 1) << 16 ^ (long) text.charAt(i + 2) << 32
                    ^ (long) text.charAt(i + 3) << 48);
        }
        for (; i < text.length(); i++) {
            hash = mixed(hash ^ text.charAt(i));
        }
        return hash;
    }

    private static long mixed(long hash) {
        long product = hash * 0xFF51AFD7ED558CCDL;
        return product ^ product >>> 32;
    }
}
