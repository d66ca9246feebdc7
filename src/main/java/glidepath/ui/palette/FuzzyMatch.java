package glidepath.ui.palette;

import java.util.Locale;
import java.util.OptionalInt;

/// How well a name fits what was typed: lower is better.
public final class FuzzyMatch {

    private static final int INSIDE_A_WORD = 10;
    private static final int SCATTERED = 100;

    private FuzzyMatch() {
    }

    /// Every word that was typed must be found: at the start of a word, inside one, or letter by letter in order.
    ///
    /// @return empty where one is not
    public static OptionalInt of(String typed, String name) {
        String text = name.toLowerCase(Locale.ROOT);
        int penalty = 0;
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            OptionalInt one = word(word, text);
            if (one.isEmpty()) {
                return one;
            }
            penalty += one.getAsInt();
        }
        return OptionalInt.of(penalty);
    }

    /// Whether all words that were typed begin words of the name.
    public static boolean isNear(int penalty) {
        return penalty < INSIDE_A_WORD;
    }

    private static OptionalInt word(String word, String text) {
        for (int start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
            if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
                return OptionalInt.of(start == 0 ? 0 : 1);
            }
        }
        return text.contains(word) ? OptionalInt.of(INSIDE_A_WORD) : scattered(word, text);
    }

    /// Letters that stand further apart than this are no word that somebody began to type: `price` is in every long sentence.
    private static int farthest(String word) {
        return 3 * word.length();
    }

    private static OptionalInt scattered(String word, String text) {
        int first = text.indexOf(word.charAt(0));
        int from = 0;
        for (char letter : word.toCharArray()) {
            from = text.indexOf(letter, from) + 1;
            if (from == 0) {
                return OptionalInt.empty();
            }
        }
        return from - first > farthest(word) ? OptionalInt.empty() : OptionalInt.of(SCATTERED + from - first);
    }
}
