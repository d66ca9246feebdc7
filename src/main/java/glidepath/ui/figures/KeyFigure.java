package glidepath.ui.figures;

import glidepath.units.Money;

/// A figure on top of the window, with what it is compared with.
///
/// @param exact with its cents, and `value` for where they find no room
/// @param note  what it is compared with, and `brief` for where that finds no room
/// @param change whether it is more or less, later or earlier than the reference
/// @param tone  better or worse than the reference, or neither
public record KeyFigure(String title, String value, String exact, String note, String brief, Change change, Tone tone) {

    static final KeyFigure NONE = new KeyFigure("", "", "", "", "");

    /// Of one that is not compared.
    KeyFigure(String title, String value, String exact, String note, String brief) {
        this(title, value, exact, note, brief, Change.NONE, Tone.PLAIN);
    }

    /// Beside a reference, than which it is later or costs more.
    ///
    /// @param sign   of the difference
    /// @param better sign of a difference that is better
    KeyFigure differing(int sign, int better) {
        return new KeyFigure(title, value, exact, note, brief, Change.of(sign), sign == 0 ? Tone.PLAIN
                : Integer.signum(sign) == better ? Tone.BETTER : Tone.WORSE);
    }

    /// Less of a cost is better.
    KeyFigure costing(Money difference) {
        return differing(difference.compareTo(Money.ZERO), -1);
    }

    /// Which way a figure differs from the reference's.
    public enum Change { MORE, LESS, NONE;

        static Change of(int sign) {
            return sign > 0 ? MORE : sign < 0 ? LESS : NONE;
        }
    }

    public enum Tone { PLAIN, BETTER, WORSE }
}
