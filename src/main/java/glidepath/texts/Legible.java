package glidepath.texts;

import java.util.Set;

/// Text from outside, such as names in files and the names of files themselves, made fit to stand in a sentence: on one line, without
/// what moves a terminal's cursor or turns the direction of the rest.
public final class Legible {

    private static final char HIDDEN = '\uFFFD';
    /// An invisible letter that is written from left to right.
    private static final char ONWARDS = '\u200E';
    private static final Set<Byte> STRONG = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    private Legible() {
    }

    /// The text with a mark for each character that cannot be shown, and blanks for line ends.
    public static String of(String text) {
        return isAscii(text) || text.codePoints().allMatch(Legible::isShown) ? text : text.codePoints().map(Legible::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Printable characters alone, as most texts are: they take a fraction of the time of others, and all are written from left to right.
    private static boolean isAscii(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < ' ' || text.charAt(place) > '~') {
                return false;
            }
        }
        return true;
    }

    /// The same in the midst of a sentence: after a text that is written from right to left, what follows stands where the sentence has it,
    /// and a sum does not move before its currency.
    static String within(String text) {
        String shown = of(text);
        return !isAscii(shown) && endsLeftwards(shown) ? shown + ONWARDS : shown;
    }

    private static boolean endsLeftwards(String text) {
        byte last = text.codePoints().mapToObj(Character::getDirectionality).filter(STRONG::contains)
                .reduce(Character.DIRECTIONALITY_LEFT_TO_RIGHT, (_, next) -> next);
        return last != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /// The same on one line, with a full stop where it ends with none.
    public static String sentence(String text) {
        String line = of(text.strip().replaceAll("\\s*\\R\\s*", " "));
        return line.matches(".*[.!?]$") ? line : line + ".";
    }

    /// The same, and not so long that it hides what is said about it.
    ///
    /// @param longest characters that are kept
    public static String shortened(String text, int longest) {
        return of(text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "...");
    }

    private static int shown(int character) {
        return character == '\n' || character == '\r' || character == '\t' ? ' ' : isShown(character) ? character : HIDDEN;
    }

    /// Letters of some scripts need format characters to join; only those that set a direction do harm.
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> character != '\uFEFF' && character != '\u061C' && character != '\u200F'
                    && (character < '\u202A' || character > '\u202E') && (character < '\u2060' || character > '\u206F');
            default -> true;
        };
    }
}
