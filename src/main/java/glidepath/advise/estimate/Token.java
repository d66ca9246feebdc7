package glidepath.advise.estimate;

/// A piece of a text: a number as it is written, a word, or a sign.
///
/// @param start its first letter in the text, and `end` the one after its last
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        /// Digits with their separators; what they mean is for [Numeral].
        NUMBER,
        WORD,
        /// A dollar sign.
        DOLLAR,
        /// The sign of another currency.
        CURRENCY,
        PERCENT, TIMES, PLUS, DIVIDE, SLASH, EQUALS, HYPHEN, DASH, AT, ABOUT, OPEN, CLOSE, COMMA, COLON,
        /// The end of a sentence, of a line, or of a part of it.
        STOP
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether it is this word, in lower case.
    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
