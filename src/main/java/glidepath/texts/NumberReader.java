package glidepath.texts;

import java.math.BigDecimal;

import glidepath.units.Decimals;
import glidepath.units.InvalidValueException;

/// Reads what people type for a number: `1,250`, `100k`, `1.5M`, `1e9`, `$3.50`, `12%`, and simple sums like `3*4000` or `=2*3`.
///
/// A percent sign divides by 100, so that the value of `12%` is 0.12. Thousands must be grouped by threes with the locale's own
/// separator or with spaces, or not at all.
public final class NumberReader {

    /// Longer than any number that a person types, and short enough for nested brackets.
    static final int LONGEST = 200;
    /// Why numbers outside all bounds are refused.
    static final String BEYOND = "number.beyond";
    private static final String DIRECTION_MARKS = "[\u200e\u200f\u061c]";
    private static final int LONGEST_EXPONENT = 2;
    private static final char ARABIC_PERCENT = '\u066a';

    private final NumberText text;
    private final String input;
    private int at;

    private NumberReader(NumberText text, String input) {
        this.text = text;
        this.input = input;
    }

    /// @throws InvalidValueException where the text is no number in this locale, could be meant in two ways, or is outside all bounds
    public static BigDecimal read(NumberText text, String input) {
        var reader = new NumberReader(text, input.replaceAll(DIRECTION_MARKS, "").replace(ARABIC_PERCENT, '%').strip());
        if (reader.input.isEmpty()) {
            throw InvalidValueException.because("number.missing");
        }
        try {
            reader.expect(input.length() <= LONGEST);
            reader.take('=');
            BigDecimal value = reader.sum();
            reader.expect(reader.at == reader.input.length());
            return Decimals.guard(value.round(Decimals.PRECISION));
        } catch (NumberFormatException _) {
            throw InvalidValueException.because(BEYOND, input);
        } catch (ArithmeticException _) {
            throw InvalidValueException.because("number.unreadable", input);
        }
    }

    /// Whether the text says a percentage.
    public static boolean isPercent(String input) {
        return input.indexOf('%') >= 0 || input.indexOf(ARABIC_PERCENT) >= 0;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (true) {
            if (take('+')) {
                value = value.add(product());
            } else if (minus()) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal value = signed();
        while (true) {
            if (take('*') || take('×')) {
                value = value.multiply(signed(), Decimals.PRECISION);
            } else if (take('/') || take('÷')) {
                value = Decimals.divide(value, signed());
            } else {
                return value;
            }
        }
    }

    private BigDecimal signed() {
        if (minus()) {
            return signed().negate();
        }
        take('+');
        if (take('(')) {
            BigDecimal value = sum();
            expect(take(')'));
            return value;
        }
        take('$');
        return suffixed(raised(numeral()));
    }

    /// `1e9`, as spreadsheets and programs write it.
    private BigDecimal raised(BigDecimal value) {
        if (at >= input.length() || Character.toLowerCase(input.charAt(at)) != 'e') {
            return value;
        }
        at++;
        boolean negative = minus();
        if (!negative) {
            take('+');
        }
        int from = at;
        while (at < input.length() && Character.digit(input.charAt(at), 10) >= 0) {
            at++;
        }
        expect(at > from && at - from <= LONGEST_EXPONENT);
        int exponent = Integer.parseInt(input.substring(from, at));
        return value.scaleByPowerOfTen(negative ? -exponent : exponent);
    }

    private boolean minus() {
        return take('-') || take('−');
    }

    private BigDecimal suffixed(BigDecimal value) {
        skipSpaces();
        BigDecimal scaled = value;
        if (at < input.length()) {
            for (NumberText.Magnitude magnitude : NumberText.Magnitude.values()) {
                if (magnitudeLetter(magnitude)) {
                    at++;
                    scaled = value.multiply(magnitude.factor());
                    break;
                }
            }
        }
        return take('%') ? scaled.movePointLeft(2) : scaled;
    }

    private boolean magnitudeLetter(NumberText.Magnitude magnitude) {
        char letter = Character.toLowerCase(input.charAt(at));
        return switch (magnitude) {
            case THOUSANDS -> letter == 'k';
            case MILLIONS -> letter == 'm';
            case BILLIONS -> letter == 'b' || letter == 'g';
        };
    }

    private BigDecimal numeral() {
        skipSpaces();
        var digits = new StringBuilder();
        int sinceGroup = -1;
        boolean decimals = false;
        char group = 0;
        while (at < input.length()) {
            char letter = input.charAt(at);
            int digit = Character.digit(letter, 10);
            if (digit >= 0) {
                digits.append(digit);
                sinceGroup = sinceGroup >= 0 && !decimals ? sinceGroup + 1 : sinceGroup;
            } else if (letter == text.symbols().getDecimalSeparator() && !decimals) {
                expect(sinceGroup < 0 || sinceGroup == 3);
                sinceGroup = -1;
                decimals = true;
                digits.append('.');
            } else if (isGroup(letter) && !decimals && followedByDigit()) {
                expect(group == 0 || group == letter);
                expect(!digits.isEmpty() && (sinceGroup == 3 || sinceGroup < 0 && digits.length() <= 3));
                group = letter;
                sinceGroup = 0;
            } else {
                break;
            }
            at++;
        }
        expect(!digits.isEmpty() && (sinceGroup < 0 || sinceGroup == 3));
        return Decimals.parse(digits.toString());
    }

    private boolean isGroup(char letter) {
        char group = text.symbols().getGroupingSeparator();
        return letter == group || letter == '\'' && group == '’' || isSpace(letter);
    }

    private boolean followedByDigit() {
        return at + 1 < input.length() && Character.digit(input.charAt(at + 1), 10) >= 0;
    }

    private static boolean isSpace(char letter) {
        return Character.isSpaceChar(letter);
    }

    private boolean take(char wanted) {
        skipSpaces();
        if (at < input.length() && input.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (at < input.length() && isSpace(input.charAt(at))) {
            at++;
        }
    }

    private void expect(boolean fits) {
        if (!fits) {
            throw InvalidValueException.because("number.unreadable", input.substring(0, Math.min(input.length(), LONGEST)));
        }
    }
}
