package glidepath.advise.estimate;

import java.util.Map;

/// A text in the letters that are read: Latin digits, fractions as decimals, signs that stand for words as words.
final class Plain {

    private static final Map<Character, String> FRACTIONS = Map.of('½', ".5", '¼', ".25", '¾', ".75");
    private static final Map<Character, String> WORDS = Map.of('&', "and", '<', "under", '≤', "under", '≥', "above");

    private Plain() {
    }

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter < '¼' && letter != '&' && letter != '<') {   // nearly all
                plain.append(letter);
                continue;
            }
            boolean apart = (index == 0 || text.charAt(index - 1) == ' ') && (index + 1 == text.length() || " $€£".indexOf(
                    text.charAt(index + 1)) >= 0);
            if (Character.isDigit(letter)) {
                plain.append((char) ('0' + Character.digit(letter, 10)));
            } else if (FRACTIONS.containsKey(letter)) {
                boolean whole = index > 0 && Character.isDigit(text.charAt(index - 1));
                plain.append(whole ? "" : "0").append(FRACTIONS.get(letter));
            } else if (WORDS.containsKey(letter) && apart) {
                plain.append(WORDS.get(letter)).append(index + 1 < text.length() && text.charAt(index + 1) != ' ' ? " " : "");
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
