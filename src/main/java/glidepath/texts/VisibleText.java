package glidepath.texts;

import java.util.stream.Collectors;

/// Text on one line in which nothing hides.
///
/// Names are the user's own, and may hold what breaks a line, a file or a terminal, or turns the letters after it around. Such characters
/// are shown instead of obeyed, each by a sign of its own, so that names that differ only in them stay apart. What writing needs (joiners
/// of emoji and Persian, marks of direction) is left as it is.
public final class VisibleText {

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;
    private static final int ZERO_WIDTH_NO_BREAK = 0xFEFF;

    private VisibleText() {
    }

    /// The same text where it holds nothing that hides.
    public static String of(String text) {
        return text.codePoints().noneMatch(VisibleText::hides) ? text : text.codePoints().mapToObj(VisibleText::shown)
                .collect(Collectors.joining());
    }

    private static String shown(int point) {
        if (!hides(point)) {
            return Character.toString(point);
        }
        return point < ' ' ? Character.toString(PICTURES + point)
                : point == DELETE ? Character.toString(PICTURE_OF_DELETE) : "[U+%04X]".formatted(point);
    }

    /// Controls, other line ends, overrides of direction, and what is no character: see Unicode 16, sections 23.1, 23.2, 23.7 and 23.8.
    public static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> turns(point) || point == ZERO_WIDTH_NO_BREAK || isAnnotation(point);
            case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
            default -> false;
        };
    }

    /// Embeds, overrides or isolates what follows, or swaps its shapes.
    private static boolean turns(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x206F;
    }

    private static boolean isAnnotation(int point) {
        return point >= 0xFFF9 && point <= 0xFFFB;
    }
}
