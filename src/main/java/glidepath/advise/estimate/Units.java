package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Token.Kind;

/// The units that an amount is for: `per million input tokens`, `/1K`, `a day`, `each`, `monthly`.
final class Units {

    private static final Set<String> WAYS = Set.of("in", "out", "input", "output");
    private static final Set<String> WHAT = Set.of("of", "in", "worth");
    private static final Set<String> PER = Set.of("per", "each", "every");
    private static final Set<String> ARTICLES = Set.of("the", "our", "their", "its");
    private static final int MOST = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final TokenList tokens;
    private final Amount.Reader amounts;
    private final List<Quantity> found;
    private final Form form;
    private final List<Noun> per = new ArrayList<>();
    private BigDecimal size = BigDecimal.ONE;
    private int end;

    Units(TokenList tokens, Amount.Reader amounts, List<Quantity> found, Form form) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.found = found;
        this.form = form;
    }

    /// @return the first token behind the units that begin at a place
    int read(int from) {
        end = form == Form.PLAIN || form == Form.PERCENT ? from : behindWhat(from);
        boolean more = true;
        while (more && end < tokens.size() && per.size() < MOST) {
            more = often() || timeBehindAnd() || wholeTime() || unit();
        }
        return end;
    }

    /// `6 cents of inference per user`: where the unit begins.
    private int behindWhat(int end) {
        int index = end + 1;
        boolean what = WHAT.contains(word(end));
        while (what && index < end + 4 && !word(index).isEmpty() && !isPer(index)) {
            index++;
        }
        boolean named = !word(end).isEmpty() && !Vocabulary.isStop(word(end)) && PER.contains(word(end + 1));   // `$0.01 search per query`
        return named ? end + 1 : what && isPer(index) ? index : end;
    }

    /// `per`, and `a day` in `60 cents of tokens a day each`.
    private boolean isPer(int index) {
        return PER.contains(word(index)) || word(index).equals("a") && tokens.noun(index + 1).filter(each -> each.is(Noun.Kind.TIME))
                .isPresent();
    }

    List<Noun> per() {
        return per;
    }

    /// A million of `per million tokens`.
    BigDecimal size() {
        return size;
    }

    void add(Noun unit) {
        per.add(unit);
    }

    void clear() {
        per.clear();
    }

    private String word(int index) {
        return tokens.word(index);
    }

    private boolean often() {
        Noun unit = Vocabulary.OFTEN.get(word(end));
        if (unit == null) {
            return false;
        }
        per.add(unit);
        end++;
        return true;
    }

    /// `per CMU and minute`.
    private boolean timeBehindAnd() {
        Optional<Noun> time = word(end).equals("and") ? tokens.noun(end + 1).filter(each -> each.is(Noun.Kind.TIME)) : Optional.empty();
        if (time.isEmpty() || per.isEmpty() || per.getLast().is(Noun.Kind.TIME)) {
            return false;
        }
        per.add(time.get());
        end += 2;
        return true;
    }

    /// `$1,800 for the year`, `$1,800 this month`.
    private boolean wholeTime() {
        boolean which = form != Form.PLAIN && TokenList.WHICH.contains(word(end)) && tokens.is(end - 1, Kind.NUMBER)
                && tokens.noun(end + 1).filter(each -> each.is(Noun.Kind.TIME)).isPresent();
        int whole = which ? end + 1 : tokens.wholeTime(end);
        if (whole <= 0 || form == Form.PLAIN || per.stream().anyMatch(each -> each.is(Noun.Kind.TIME))) {
            return false;
        }
        per.add(tokens.noun(whole).orElseThrow());
        end = whole + 1;
        return true;
    }

    /// One unit: `per million input tokens`, `/1K`, `a day`, `each`, `per CMU-minute`, `in a month`, `for each call`.
    private boolean unit() {
        int index = end;
        boolean before = (word(index).equals("for") || word(index).equals("in")) && TokenList.EACH.contains(word(index + 1));
        if (before && form != Form.PLAIN && per.stream().anyMatch(each -> each.is(Noun.Kind.TIME))) {   // `$3/day for a year`
            return false;
        }
        index += before ? 1 : 0;
        boolean slash = tokens.is(index, Kind.SLASH);
        if (!slash && !TokenList.EACH.contains(word(index))) {
            return false;
        }
        boolean article = word(index).equals("a") || word(index).equals("an");
        int counted = word(index).equals("each") && word(index + 1).equals("of") && tokens.is(index + 2, Kind.NUMBER) ? index + 3 : -1;
        Optional<Noun> each = counted < 0 || form != Form.PLAIN ? Optional.empty() : Vocabulary.noun(word(counted));
        if (each.isPresent()) {   // `3 variants for each of 200 products`
            per.add(each.get());
            end = index + 2;
            return false;
        }
        return scaled(index + 1, article, slash);
    }

    private boolean scaled(int index, boolean article, boolean slash) {
        Optional<Amount> number = tokens.is(index, Kind.DOLLAR) ? Optional.empty() : amounts.at(index);
        if (number.isPresent() && number.get().form() == Form.PLAIN) {
            BigDecimal many = number.get().value().high();
            return !(slash && (form == Form.PLAIN || !isPowerOfTen(many))) && named(number.get().next(), many, article);
        }
        BigDecimal scale = Vocabulary.SCALES.get(word(index));
        return scale == null ? named(index, BigDecimal.ONE, article) : named(index + 1, scale, article);
    }

    private static boolean isPowerOfTen(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private boolean named(int from, BigDecimal many, boolean article) {
        boolean scaled = many.compareTo(BigDecimal.ONE) != 0;
        int index = behindAdjectives(from, scaled);
        if (word(from - 1).equals("each") && WAYS.contains(word(from)) && !word(from + 1).startsWith("tok")) {
            return each(from);   // `1,800 tokens each in`
        }
        Optional<Noun> unit = unit(index, many);
        if (unit.isEmpty() && scaled) {   // a scale alone is of tokens: `$3 / M`
            size = size.multiply(many);
            per.add(Noun.TOKEN);
            end = from;
            return true;
        }
        if (unit.isEmpty() && (article && !tokens.has(word(index) + "s") || word(index).isEmpty() || Vocabulary.isStop(word(index)))) {
            return each(from);
        }
        boolean verb = unit.isEmpty() ? tokens.isNumber(index + 1) : ARTICLES.contains(word(index + 1));
        if (verb && word(from - 1).equals("each") && form == Form.PLAIN) {   // `80 agents each close 45 tickets`, `each run the job`
            return false;
        }
        size = size.multiply(many);
        end = index + 1;
        per(unit.orElse(Vocabulary.other(word(index))));
        return true;
    }

    /// `per 1,000 grounded prompts`: where the noun begins.
    private int behindAdjectives(int from, boolean scaled) {
        int index = from;
        while ((Vocabulary.isFiller(word(index)) || scaled && tokens.isAdjective(index)) && tokens.nounFollows(index + 1)
                && index - from < 2) {
            index++;
        }
        return index;
    }

    /// `$3.00/1M prompt` is per input token.
    private Optional<Noun> unit(int index, BigDecimal many) {
        boolean sent = many.compareTo(THOUSAND) >= 0 && form != Form.PLAIN;
        return sent && word(index).equals("prompt") ? Optional.of(Noun.INPUT)
                : sent && word(index).equals("completion") ? Optional.of(Noun.OUTPUT) : tokens.noun(index);
    }

    private void perTokens(Noun known) {
        end += !known.equals(Noun.TOKEN) && Vocabulary.noun(word(end)).filter(Noun.TOKEN::equals).isPresent() ? 1 : 0;
        if (known.equals(Noun.TOKEN) && tokens.isBothWays(end)) {   // `per million tokens in and out`
            per.add(known);
            end += 3;
            return;
        }
        Optional<Noun> behind = known.equals(Noun.TOKEN) ? tokens.direction(end) : Optional.empty();
        end += behind.isPresent() ? 1 : 0;
        per.add(behind.orElse(known));
    }

    /// `per support ticket` is per ticket, `per CMU-minute` per CMU and minute.
    private void per(Noun known) {
        if (known.is(Noun.Kind.TOKEN)) {
            perTokens(known);
            return;
        }
        int second = tokens.is(end, Kind.HYPHEN) ? end + 1 : end;
        Optional<Noun> next = Vocabulary.noun(word(second)).filter(each -> !each.is(Noun.Kind.TOKEN))
                .filter(_ -> !known.is(Noun.Kind.TIME));
        if (next.isEmpty() || second > end || known.is(Noun.Kind.MACHINE)) {
            per.add(known);
        }
        next.ifPresent(per::add);
        end = next.isPresent() ? second + 1 : end;
    }

    /// `3 messages each`: of what was counted before.
    private boolean each(int index) {
        if (!word(index - 1).equals("each")) {
            return false;
        }
        Optional<Noun> before = counted(known -> known.is(Noun.Kind.EVENT) || known.is(Noun.Kind.PEOPLE) || known.is(Noun.Kind.MACHINE))
                .or(() -> counted(known -> form == Form.PLAIN && (known.is(Noun.Kind.OTHER)
                        || known.is(Noun.Kind.TIME) && !Calendar.isShorter(known, Noun.DAY))));
        Optional<Noun> one = before.or(() -> Optional.of(Noun.ITEM).filter(_ -> form == Form.DOLLARS));
        one.ifPresent(per::add);
        end = one.isPresent() ? index : end;
        return one.isPresent();
    }

    private Optional<Noun> counted(Predicate<Noun> which) {
        return found.reversed().stream().filter(known -> known.form() == Form.PLAIN).flatMap(known -> known.noun().stream())
                .filter(which).findFirst();
    }
}
