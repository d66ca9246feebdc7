package glidepath.advise.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import glidepath.advise.estimate.Token.Kind;

/// Cuts a text into tokens, in one pass.
final class Scanner {

    private static final Map<Character, Kind> SIGNS = Map.ofEntries(
            Map.entry('$', Kind.DOLLAR), Map.entry('€', Kind.CURRENCY), Map.entry('£', Kind.CURRENCY), Map.entry('¥', Kind.CURRENCY),
            Map.entry('₹', Kind.CURRENCY), Map.entry('₩', Kind.CURRENCY),
            Map.entry('₽', Kind.CURRENCY), Map.entry('₺', Kind.CURRENCY),
            Map.entry('%', Kind.PERCENT), Map.entry('×', Kind.TIMES), Map.entry('✕', Kind.TIMES), Map.entry('✖', Kind.TIMES),
                    Map.entry('*', Kind.TIMES),
            Map.entry('·', Kind.TIMES), Map.entry('+', Kind.PLUS), Map.entry('÷', Kind.DIVIDE), Map.entry('/', Kind.SLASH),
                    Map.entry('=', Kind.EQUALS),
            Map.entry('≈', Kind.EQUALS), Map.entry('→', Kind.EQUALS), Map.entry('⇒', Kind.EQUALS), Map.entry('@', Kind.AT),
                    Map.entry('~', Kind.ABOUT),
            Map.entry('(', Kind.OPEN), Map.entry('[', Kind.OPEN), Map.entry(')', Kind.CLOSE), Map.entry(']', Kind.CLOSE),
                    Map.entry(',', Kind.COMMA),
            Map.entry(':', Kind.COLON), Map.entry(';', Kind.STOP), Map.entry('.', Kind.STOP), Map.entry('!', Kind.STOP),
                    Map.entry('?', Kind.STOP),
            Map.entry('\n', Kind.STOP), Map.entry('|', Kind.STOP), Map.entry('•', Kind.STOP), Map.entry('–', Kind.DASH),
                    Map.entry('—', Kind.DASH),
            Map.entry('−', Kind.DASH), Map.entry('-', Kind.HYPHEN), Map.entry('¢', Kind.WORD));

    private static final Set<String> ABBREVIATIONS = Set.of("mio", "mrd", "mill", "bn", "tsd", "approx", "ca", "incl", "excl", "est", "vs",
            "avg");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String text) {
        var scanner = new Scanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char letter = text.charAt(at);
        if (isDigit(at) || letter == '.' && isDigit(at + 1) && !isDigit(at - 1)) {
            number();
        } else if (Character.isLetter(letter)) {
            word();
        } else {
            sign(letter);
        }
    }

    private void sign(char letter) {
        int start = at++;
        if (text.startsWith("**", start) && !(isDigit(start - 1) && isDigit(start + 2))) {   // bold letters
            at++;
            return;
        }
        Kind kind = text.startsWith("->", start) ? Kind.EQUALS : SIGNS.get(letter);
        if ((letter == '*' || letter == '-') && startsLine(start)) {
            kind = Kind.STOP;   // of a list
        } else if (kind == Kind.HYPHEN && !joins(start)) {
            kind = Kind.DASH;
        }
        if (kind != null && !(letter == '.' && isAbbreviation(start))) {
            add(kind, start);
        }
    }

    private boolean startsLine(int sign) {
        int before = sign - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return (before < 0 || text.charAt(before) == '\n') && sign + 1 < text.length() && text.charAt(sign + 1) == ' ';
    }

    /// The point of `20 Mio. tokens` ends no sentence.
    private boolean isAbbreviation(int point) {
        return !tokens.isEmpty() && tokens.getLast().end() == point && ABBREVIATIONS.contains(tokens.getLast().text())
                && point + 1 < text.length() && text.charAt(point + 1) != '\n';
    }

    /// Whether a hyphen has letters or digits at both sides: `CMU-minute`, `10-20`.
    private boolean joins(int hyphen) {
        return hyphen > 0 && hyphen + 1 < text.length() && Character.isLetterOrDigit(text.charAt(hyphen - 1))
                && (Character.isLetterOrDigit(text.charAt(hyphen + 1)) || text.charAt(hyphen + 1) == '$');
    }

    /// Digits, with single separators between them; a blank separates only a group of three.
    private void number() {
        int start = at++;
        boolean blanks = true;
        while (at < text.length() && (isDigit(at) || isSeparator(start, blanks))) {
            blanks &= isDigit(at) || isBlank(text.charAt(at));
            at++;
        }
        if (exponent()) {
            at += text.charAt(at + 1) == '-' ? 3 : 2;
            while (isDigit(at)) {
                at++;
            }
        }
        add(Kind.NUMBER, start);
    }

    private boolean isSeparator(int start, boolean blanks) {
        char letter = text.charAt(at);
        if (!isDigit(at - 1) || !isDigit(at + 1)) {
            return false;
        }
        return letter == '.' || letter == ',' || letter == '\'' || letter == '’' || letter == '_'
                || blanks && isBlank(letter) && isGroup(at + 1) && groupsFit(start);
    }

    /// Whether at most three digits stand before the first blank: `2026 100` is two numbers.
    private boolean groupsFit(int start) {
        int digits = start;
        while (isDigit(digits)) {
            digits++;
        }
        return digits - start <= 3;
    }

    private boolean isGroup(int from) {
        boolean adjective = from + 4 < text.length() && text.charAt(from + 3) == '-' && Character.isLetter(text.charAt(from + 4));
        return !adjective && isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && !isDigit(from + 3)
                && !(from + 3 < text.length() && (text.charAt(from + 3) == '.' || text.charAt(from + 3) == ',') && isDigit(from + 4)
                        && isDigit(from + 6)
                && isDigit(from + 5));
    }

    private boolean exponent() {
        return at + 1 < text.length() && Character.toLowerCase(text.charAt(at)) == 'e'
                && (isDigit(at + 1) || text.charAt(at + 1) == '-' && isDigit(at + 2));
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\u00a0' || letter == '\u202f' || letter == '\u2009';
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /// Letters, and digits after them (`gpt4`); an `x` between numbers multiplies.
    private void word() {
        int start = at++;
        if (Character.toLowerCase(text.charAt(start)) == 'x' && (at == text.length() || !Character.isLetter(text.charAt(at)))
                && !isName(start)) {
            add(Kind.TIMES, start);
            return;
        }
        if (isTimesMachine(start)) {
            add(Kind.TIMES, start);
            return;
        }
        boolean afterNumber = !tokens.isEmpty() && tokens.getLast().is(Kind.NUMBER) && tokens.getLast().end() == start;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || !afterNumber && isDigit(at))) {
            at++;
        }
        if ("kmb".indexOf(Character.toLowerCase(text.charAt(start))) >= 0 && isTokens(start + 1)) {
            int end = at;
            at = start + 1;
            add(Kind.WORD, start);
            at = end;
            add(Kind.WORD, start + 1);
        } else {
            add(Kind.WORD, start);
        }
    }

    /// The `X` of `Model X costs $100`: a capital behind a word that counts nothing, or at the start.
    private boolean isName(int letter) {
        if (text.charAt(letter) != 'X' || isDigit(letter - 1) || isDigit(letter + 1)) {
            return false;
        }
        Token before = tokens.isEmpty() ? null : tokens.getLast();
        return before == null || before.is(Kind.STOP) || before.is(Kind.WORD) && Vocabulary.noun(before.text()).isEmpty()
                && !Vocabulary.SCALES.containsKey(before.text()) && !Vocabulary.DOLLARS.contains(Vocabulary.singular(before.text()));
    }

    /// The `x` of `8xH100`.
    private boolean isTimesMachine(int start) {
        if (Character.toLowerCase(text.charAt(start)) != 'x' || tokens.isEmpty() || !tokens.getLast().is(Kind.NUMBER)
                || tokens.getLast().end() != start) {
            return false;
        }
        int end = start + 1;
        while (end < Math.min(text.length(), start + 12) && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Vocabulary.noun(text.substring(start + 1, end).toLowerCase(Locale.ROOT)).filter(noun -> noun.is(Noun.Kind.MACHINE))
                .isPresent();
    }

    /// `tok` in `MTok`.
    private boolean isTokens(int from) {
        String rest = text.substring(from, at).toLowerCase(Locale.ROOT);
        return rest.startsWith("tok") && Vocabulary.noun(rest).filter(Noun.TOKEN::equals).isPresent();
    }

    private void add(Kind kind, int start) {
        tokens.add(new Token(kind, text.substring(start, at).toLowerCase(Locale.ROOT), start, at));
    }
}
