package glidepath.usage;

/// Remembers ids of the last calls, in little memory: at least the last [#WINDOW], at most twice as many.
///
/// An id is held as 64 bits of a hash; that two among four million agree by chance is less likely than one in a million.
public final class SeenIds {

    /// So many calls lie at least between two that are still known to be the same.
    static final int WINDOW = 2_000_000;

    private static final int START = 1 << 12;

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
        if (has(key)) {
            return false;
        }
        if (size == WINDOW) {
            old = young;
            young = new long[START];
            size = 0;
        } else if (size * 2 >= young.length) {
            young = grown(young);
        }
        put(young, key);
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
        var larger = new long[table.length * 2];
        for (long key : table) {
            if (key != 0) {
                put(larger, key);
            }
        }
        return larger;
    }

    private static boolean has(long[] table, long key) {
        for (int i = slot(table, key); table.length > 0 && table[i] != 0; i = i + 1 & table.length - 1) {
            if (table[i] == key) {
                return true;
            }
        }
        return false;
    }

    private static void put(long[] table, long key) {
        int i = slot(table, key);
        while (table[i] != 0) {
            i = i + 1 & table.length - 1;
        }
        table[i] = key;
    }

    private static int slot(long[] table, long key) {
        return table.length == 0 ? 0 : (int) (key >>> 20) & table.length - 1;
    }

    /// 64 bits that depend on every character.
    public static long hash(String text) {
        long hash = 0x9E3779B97F4A7C15L ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
