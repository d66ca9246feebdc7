package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import glidepath.advise.estimate.Token.Kind;
import glidepath.units.Decimals;

/// A number with what stands at it: its scale, its currency, a percent sign.
///
/// @param written the digits where it is a single number that can be meant in two ways, else empty
/// @param step    what its last digit counts where it is written with a scale: 1,000 in `$2k`; 0 where it is written in full
/// @param next    the token after it
record Amount(Span value, Form form, String written, BigDecimal step, int next) {

    /// Prices of one range are not so many times as much.
    private static final BigDecimal FAR = BigDecimal.valueOf(20);

    /// What kind of number it is.
    enum Form { PLAIN, DOLLARS, PERCENT, FOREIGN }

    Amount withValue(Span other) {
        return new Amount(other, form, written, step, next);
    }

    /// Finds amounts in a list of tokens.
    record Reader(List<Token> tokens, Numeral numerals) {

        private record Part(BigDecimal value, String written, BigDecimal step, int next) {
        }

        /// The amount that starts at a token, if one does.
        Optional<Amount> at(int start) {
            if (start >= tokens.size()) {
                return Optional.empty();
            }
            Form before = currencyAt(start);
            int from = before == Form.PLAIN ? start : tokens.get(start).is("us") ? start + 2 : start + 1;
            return number(from).map(first -> range(first).map(last -> finished(before, first, last))
                    .orElseGet(() -> finished(before, first, first)));
        }

        /// Dollars or another currency before a number.
        private Form currencyAt(int at) {
            Token token = tokens.get(at);
            boolean number = numberAt(at + 1);
            if (token.is(Kind.DOLLAR) && number || token.is("us") && isDollar(at + 1) && numberAt(at + 2)
                    || token.is(Kind.WORD) && Vocabulary.DOLLARS.contains(token.text()) && number) {
                return Form.DOLLARS;
            }
            return token.is(Kind.CURRENCY) && number || token.is(Kind.WORD) && number && Vocabulary.CURRENCIES.contains(token.text())
                    ? Form.FOREIGN : Form.PLAIN;
        }

        private boolean isDollar(int at) {
            return at < tokens.size() && tokens.get(at).is(Kind.DOLLAR);
        }

        private boolean numberAt(int at) {
            return at < tokens.size() && tokens.get(at).is(Kind.NUMBER);
        }

        private String word(int at) {
            return at < tokens.size() && tokens.get(at).is(Kind.WORD) ? tokens.get(at).text() : "";
        }

        private Optional<Part> number(int at) {
            if (!numberAt(at)) {
                return spelled(at);
            }
            String digits = tokens.get(at).text();
            BigDecimal value;
            try {
                value = numerals.value(digits, false);
            } catch (NumberFormatException beyond) {
                return Optional.empty();
            }
            BigDecimal scale = scaleAt(at + 1);
            boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
            return Optional.of(new Part(value.multiply(scale), !scaled && numerals.isAmbiguous(digits) ? digits : "",
                    scaled ? scale.scaleByPowerOfTen(-Math.max(0, value.scale())) : BigDecimal.ZERO, at + (scaled ? 2 : 1)));
        }

        /// Multiplied by the word behind it; `m` may stand for meters and minutes, but hardly in a sum of tokens.
        private BigDecimal scaleAt(int at) {
            return Vocabulary.SCALES.getOrDefault(word(at), BigDecimal.ONE);
        }

        /// `two hundred thousand`, `half a million`, `a dozen`; `a` alone is no number.
        private Optional<Part> spelled(int start) {
            boolean article = word(start).equals("a") || word(start).equals("an");
            int at = article ? start + 1 : start;
            BigDecimal whole = BigDecimal.ZERO;
            BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
            int first = at;
            for (; at < tokens.size(); at++) {
                String word = word(at);
                boolean links = at > first && (tokens.get(at).is(Kind.HYPHEN) || word.equals("a") || word.equals("and"))
                        && (isNumberWord(at + 1) || isHalf(at));
                if (at > first && isUnit(group) && isUnit(Vocabulary.NUMBERS.getOrDefault(word, BigDecimal.ZERO))) {
                    break;   // `eight one-hour sessions`
                }
                if (Vocabulary.NUMBERS.containsKey(word)) {
                    group = (article && at == first ? BigDecimal.ZERO : group).add(Vocabulary.NUMBERS.get(word));
                } else if (isScaleWord(word) && (at > first || article)) {
                    BigDecimal scale = Objects.requireNonNull(Vocabulary.SCALES.get(word));
                    boolean large = scale.compareTo(BigDecimal.valueOf(1_000)) >= 0;
                    whole = large ? whole.add(group.multiply(scale)) : whole;
                    group = large ? BigDecimal.ZERO : group.multiply(scale);
                } else if (!links) {
                    break;
                }
            }
            BigDecimal value = whole.add(group);
            return at == first || value.precision() > 20 ? Optional.empty() : Optional.of(new Part(value, "", BigDecimal.ZERO, at));
        }

        private static boolean isUnit(BigDecimal number) {
            BigDecimal rest = number.remainder(BigDecimal.TEN);
            return rest.compareTo(BigDecimal.ONE) >= 0;
        }

        /// `and a half`.
        private boolean isHalf(int at) {
            return word(at).equals("and") && word(at + 1).equals("a") && word(at + 2).equals("half");
        }

        private boolean isNumberWord(int at) {
            return Vocabulary.NUMBERS.containsKey(word(at)) || isScaleWord(word(at));
        }

        /// Whole words only: `k` and `M` need digits before them.
        private static boolean isScaleWord(String word) {
            return word.length() > 2 && Vocabulary.SCALES.containsKey(word);
        }

        /// The other end: `10-20k`, `10 to 20`, `between 10 and 20`.
        private Optional<Part> range(Part first) {
            int at = first.next();
            if (at >= tokens.size() || !(tokens.get(at).is(Kind.HYPHEN) || tokens.get(at).is(Kind.DASH) || tokens.get(at).is("to")
                    || isBetween(at))) {
                return Optional.empty();
            }
            int from = isDollar(at + 1) ? at + 2 : at + 1;
            return number(from).filter(_ -> numberAt(from)).filter(last -> !isResult(first, last))
                    .filter(last -> scaled(first, last).value().compareTo(last.value()) < 0);
        }

        /// `10,000 calls at $0.01 - $100`: a dash with blanks before an amount that ends a text and is no price beside the one before.
        private boolean isResult(Part first, Part last) {
            int dash = first.next();
            boolean ends = last.next() >= tokens.size() || tokens.get(last.next()).is(Kind.STOP);
            long amounts = tokens.subList(0, dash).stream().filter(token -> token.is(Kind.DOLLAR)).count();
            boolean spaced = tokens.get(dash - 1).end() < tokens.get(dash).start() && dash + 1 < tokens.size()
                    && tokens.get(dash).end() < tokens.get(dash + 1).start();
            if (amounts > 2 && spaced && tokens.get(dash).is(Kind.DASH) && isDollar(dash + 1)) {
                return true;   // `June $640, July $720, August $810 - $2,170`
            }
            return dash > 2 && ends && tokens.get(dash).is(Kind.DASH) && isDollar(dash + 1) && isDollar(dash - 2)
                    && (word(dash - 3).equals("at") || tokens.get(dash - 3).is(Kind.TIMES))
                    && tokens.get(dash - 1).end() < tokens.get(dash).start() && tokens.get(dash).end() < tokens.get(dash + 1).start()
                    && first.value().multiply(FAR).compareTo(last.value()) < 0;
        }

        private boolean isBetween(int at) {
            return tokens.get(at).is("and") && tokens.subList(Math.max(0, at - 5), at).stream().anyMatch(token -> token.is("between"));
        }

        /// `10-20k` is ten thousand to twenty thousand.
        private static Part scaled(Part first, Part last) {
            if (last.step().signum() == 0 || first.step().signum() != 0 || first.value().signum() == 0) {
                return first;
            }
            BigDecimal scale = BigDecimal.ONE;
            while (first.value().multiply(scale).multiply(BigDecimal.valueOf(1_000)).compareTo(last.value()) <= 0) {
                scale = scale.multiply(BigDecimal.valueOf(1_000));
            }
            return new Part(first.value().multiply(scale), "", last.step(), last.next());
        }

        private Amount finished(Form before, Part first, Part last) {
            var span = new Span(scaled(first, last).value(), last.value());
            boolean article = word(last.next()).equals("a") && Vocabulary.CENTS.contains(word(last.next() + 1));   // `half a cent`
            int next = article ? last.next() + 1 : last.next();
            Form form = before;
            if (next < tokens.size() && tokens.get(next).is(Kind.PERCENT) || word(next).equals("percent") || word(next).equals("pct")) {
                return new Amount(span, Form.PERCENT, "", BigDecimal.ZERO, next + 1);
            }
            String unit = Vocabulary.singular(word(next));
            if (before == Form.PLAIN && Vocabulary.CENTS.contains(unit)) {
                return new Amount(span.hundredths(), Form.DOLLARS, "", BigDecimal.ZERO, next + 1);
            }
            if (before == Form.PLAIN && (Vocabulary.DOLLARS.contains(unit) || isDollar(next) && !numberAt(next + 1))) {
                form = Form.DOLLARS;
            } else if (before == Form.PLAIN
                    && (Vocabulary.CURRENCIES.contains(unit) || next < tokens.size() && tokens.get(next).is(Kind.CURRENCY)
                    && !numberAt(next + 1))) {
                form = Form.FOREIGN;
            } else if (before != Form.PLAIN && Vocabulary.DOLLARS.contains(unit)) {
                form = before;
            } else {
                return new Amount(span, form, first == last ? last.written() : "", last.step(), next);
            }
            return new Amount(span, form, first == last ? last.written() : "", last.step(), next + 1);
        }
    }

    /// How far it may be from what it was rounded from, as a share of it.
    BigDecimal rounding() {
        return step.signum() == 0 || value.isZero() ? BigDecimal.ZERO : Decimals.divide(step, value.high().multiply(BigDecimal.TWO));
    }
}
