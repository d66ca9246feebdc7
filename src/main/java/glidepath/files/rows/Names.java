package glidepath.files.rows;

import java.util.Locale;

/// Makes headings alike that people and programs write differently.
public final class Names {

    private Names() {
    }

    /// In lower case, without blanks, underscores, hyphens, dots, slashes and brackets: `Input Tokens`, `input_tokens` and `inputTokens`
    /// are one. Signs of currencies stay: `Cost ($)` and `Cost (€)` are not.
    public static String alike(String heading) {
        var alike = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char letter = heading.charAt(i);
            if (Character.isLetterOrDigit(letter) || letter == '@' || letter == '#' || letter == '%'
                    || Character.getType(letter) == Character.CURRENCY_SYMBOL) {
                alike.append(letter);
            }
        }
        return alike.toString().toLowerCase(Locale.ROOT);
    }

    /// A part of a path as JSON writes it: `\u00b7` stands for a dot that belongs to the name.
    public static String spoken(String part) {
        return part.replace('\u00b7', '.');
    }
}
