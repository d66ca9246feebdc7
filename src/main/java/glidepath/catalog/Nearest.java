package glidepath.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The known name that a mistyped one most likely means.
public final class Nearest {

    static final int LONGEST = 100;

    private Nearest() {
    }

    /// @param known at least one
    public static String of(String name, List<String> known) {
        return known.stream().min(Comparator.comparingInt(candidate -> distance(name, candidate))).orElseThrow();
    }

    /// Letters to change, add or drop, whatever their case.
    static int distance(String one, String other) {
        String a = start(one);
        String b = start(other);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /// No name is longer; a text of a megabyte would keep the comparison busy for hours.
    private static String start(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
