package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Token.Kind;

/// A bare sum of numbers and signs, whatever they count: `0.05718 x 60 x 24 x 30`, `20M × $3 + 6M × $15`.
///
/// Read by precedence with two stacks, so that no nesting is too deep; words between a number and the next sign are its unit and are
/// passed
/// over.
final class Arithmetic {

    private static final Map<String, BigDecimal> THOUSANDS = Map.of("1,000", BigDecimal.valueOf(1_000), "1000", BigDecimal.valueOf(1_000),
            "1,000,000", BigDecimal.valueOf(1_000_000));

    private final List<Token> tokens;
    private final Amount.Reader amounts;
    private final Deque<Span> values = new ArrayDeque<>();
    private final Deque<Kind> signs = new ArrayDeque<>();
    private final List<Span> operands = new ArrayList<>();
    /// Shares, which are of what stands before a plus or minus.
    private final Set<Span> percents = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean money;
    private boolean value;
    private boolean perScale;
    private boolean priced;

    private Arithmetic(List<Token> tokens) {
        this.tokens = tokens;
        amounts = new Amount.Reader(tokens, Numeral.of(tokens));
    }

    /// @param operands the numbers in order
    /// @param dollars  whether one of them is money
    /// @param scaled   whether it says what a price is for, as `/1M` does
    record Result(Span value, List<Span> operands, boolean dollars, boolean scaled) {
    }

    /// The value of a part of a text; empty where it is no sum of two numbers at least.
    static Optional<Result> of(List<Token> part) {
        var sum = new Arithmetic(part);
        try {
            return sum.read() && sum.operands.size() > 1 && sum.values.size() == 1
                    ? Optional.of(new Result(sum.values.pop(), sum.operands, sum.money, sum.perScale)) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private boolean read() {
        int at = 0;
        while (at < tokens.size()) {
            int next = step(at);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        while (!signs.isEmpty()) {
            if (signs.peek() == Kind.OPEN || values.size() < 2) {
                return false;
            }
            apply();
        }
        return value;
    }

    private int step(int at) {
        Token token = tokens.get(at);
        Optional<Amount> amount = amounts.at(at);
        if (amount.isPresent()) {
            return value ? -1 : operand(amount.get());
        }
        return switch (token.kind()) {
            case OPEN -> open(at);
            case CLOSE -> close() ? at + 1 : -1;
            case AT -> value ? sign(Kind.TIMES, at) : -1;
            case DASH -> operands.isEmpty() ? at + 1 : sign(Kind.DASH, at);   // of `hi team - 80 seats x $9`
            case TIMES, DIVIDE, PLUS -> sign(token.kind(), at);
            case SLASH -> slash(at);
            case WORD -> word(token, at);
            case HYPHEN, DOLLAR, COLON, ABOUT -> at + 1;
            default -> -1;
        };
    }

    private int word(Token token, int at) {
        boolean per = token.is("per") && value;
        if (per && priced) {
            return -1;   // `$3/$15 per million` are two prices
        }
        if (per && scale(at + 1)) {
            return at + 2;
        }
        if (token.is("at") && value && at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.DOLLAR)) {
            return sign(Kind.TIMES, at);
        }
        if (token.is("times") || token.is("plus") || token.is("minus")) {
            return sign(token.is("times") ? Kind.TIMES : token.is("plus") ? Kind.PLUS : Kind.DASH, at);
        }
        return at + 1;
    }

    private int operand(Amount amount) {
        money |= amount.form() == Form.DOLLARS;
        if (amount.form() == Form.FOREIGN) {
            return -1;
        }
        Span number = amount.value();
        if (amount.form() == Form.PERCENT) {
            number = number.hundredths();
            percents.add(number);
        }
        operands.add(number);
        values.push(number);
        value = true;
        return amount.next();
    }

    private int open(int at) {
        if (value) {
            return at + 1 < tokens.size() ? skipRemark(at) : -1;
        }
        signs.push(Kind.OPEN);
        return at + 1;
    }

    /// A remark in brackets behind a number: `10,000 (calls)`.
    private int skipRemark(int at) {
        int index = at + 1;
        while (index < tokens.size() && tokens.get(index).is(Kind.WORD)) {
            index++;
        }
        return index < tokens.size() && tokens.get(index).is(Kind.CLOSE) ? index + 1 : -1;
    }

    private boolean close() {
        while (!signs.isEmpty() && signs.peek() != Kind.OPEN) {
            apply();
        }
        return value && signs.pollFirst() == Kind.OPEN;
    }

    private int sign(Kind kind, int at) {
        if (!value) {
            return -1;
        }
        while (!signs.isEmpty() && signs.peek() != Kind.OPEN && rank(signs.peek()) >= rank(kind)) {
            apply();
        }
        signs.push(kind);
        value = false;
        return at + 1;
    }

    /// Divides by a number, or by the scale of a price; before a word it only says a unit.
    private int slash(int at) {
        if (scale(at + 1)) {
            return at + 2;
        }
        boolean number = at + 1 < tokens.size()
                && (tokens.get(at + 1).is(Kind.NUMBER) || tokens.get(at + 1).is(Kind.DOLLAR) || tokens.get(at + 1).is(Kind.OPEN));
        if (money && amounts.at(at + 1).filter(next -> next.form() == Form.DOLLARS).isPresent()) {
            return -1;   // `3 €/15 €` are two prices
        }
        perScale |= number;
        priced |= money && at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.DOLLAR);
        return number ? sign(Kind.DIVIDE, at) : at + 1;
    }

    private boolean scale(int at) {
        Optional<BigDecimal> scale = !value || at >= tokens.size() ? Optional.empty() : scale(tokens.get(at));
        boolean scaled = scale.isPresent();
        if (scaled) {
            values.push(values.pop().dividedBy(Span.of(scale.get())));
            perScale = true;
        }
        return scaled;
    }

    /// `million`, and `1,000` where `per` stands before it.
    private static Optional<BigDecimal> scale(Token token) {
        return token.is(Kind.WORD) ? Optional.ofNullable(Vocabulary.SCALES.get(token.text()))
                : Optional.ofNullable(THOUSANDS.get(token.text()));
    }

    private static int rank(Kind sign) {
        return sign == Kind.TIMES || sign == Kind.DIVIDE ? 2 : 1;
    }

    private void apply() {
        Span second = values.pop();
        Span first = values.pop();
        values.push(switch (signs.pop()) {
            case TIMES -> first.times(second);
            case DIVIDE -> first.dividedBy(second);
            case PLUS -> first.plus(ofFirst(first, second));
            default -> first.minus(ofFirst(first, second));
        });
    }

    /// The tenth of `300 - 10%` is 30.
    private Span ofFirst(Span first, Span second) {
        return percents.contains(second) ? first.times(second) : second;
    }
}
