package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import glidepath.advise.estimate.Amount.Form;
import glidepath.advise.estimate.Quantity.Link;
import glidepath.advise.estimate.Token.Kind;

/// Tokens become quantities: a number, what it counts, and for what it is. One pass; each step looks at a few tokens around it.
final class Phrases {

    private static final Set<String> ORDERED = Set.of("year", "phase", "option", "step", "tier", "scenario", "example", "plan", "level",
            "table", "figure", "slide", "line", "item", "lot", "stage", "part", "variant");
    /// Before the number of a paper, which counts nothing: `INV-2026-114`.
    private static final Set<String> RECORDS = Set.of("inv", "invoice", "po", "ref", "no", "nr", "order", "case", "ticket", "acct");
    /// Before the number of an account: `cost centre 4410:`.
    private static final Set<String> ACCOUNTS = Set.of("centre", "center", "account", "project", "code", "sku", "ledger", "gl", "contract",
            "po", "invoice", "order");
    private static final Set<String> YEARS = Set.of("for", "in", "of", "since", "fy", "year", "until", "budget");
    private static final int DATE = 5;
    private static final int THREE = 3;
    private static final int NEAR = 30;
    /// No one counts so many in the singular.
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final String text;
    private final TokenList tokens;
    private final Amount.Reader amounts;
    private final Numeral numerals;
    private final List<Quantity> found = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    /// The first token after the last quantity, from which on words belong to the next one.
    private int label;
    private int at;

    private Phrases(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = new TokenList(tokens);
        numerals = Numeral.of(tokens);
        amounts = new Amount.Reader(tokens, numerals);
    }

    /// What was found, and the numbers that no phrase explains.
    record Result(List<Quantity> quantities, List<String> unread) {
    }

    static Result read(String text, List<Token> tokens) {
        var phrases = new Phrases(text, tokens);
        while (phrases.at < tokens.size()) {
            phrases.next();
        }
        return new Result(phrases.found, phrases.unread);
    }

    private void next() {
        if (isOrdinal() && tokens.word(at - 1).equals("year")) {   // of what follows: `year 1: $100 a month`
            at++;
            return;
        }
        int skipped = isOrdinal() || isYear() ? 1 : isDate() ? DATE : isAllTheTime() || isResolution() || isRecord() ? THREE : 0;
        if (skipped > 0) {
            at += skipped;
            label = at;
        } else if (isNumberOfName() && RECORDS.contains(tokens.word(at - 2))) {
            at++;
            while (tokens.is(at, Kind.HYPHEN) && tokens.is(at + 1, Kind.NUMBER)) {
                at += 2;
            }
        } else if (isNumberOfName()) {
            unread.add(text.substring(tokens.get(at - 2).start(), tokens.get(at).end()));
            at++;
        } else {
            amounts.at(at).ifPresentOrElse(this::quantity, () -> {
                if (tokens.is(at, Kind.NUMBER)) {
                    unread.add(tokens.get(at).text());
                }
                at++;
            });
        }
    }

    /// `Year 1: ...`.
    private boolean isOrdinal() {
        boolean listed = tokens.is(at, Kind.NUMBER) && tokens.get(at).text().length() == 1 && tokens.is(at + 1, Kind.CLOSE)
                && tokens.get(at).end() == tokens.get(at + 1).start() && !tokens.is(at - 1, Kind.OPEN) && !isInBrackets();   // `1) ...`
        boolean numbered = tokens.is(at + 1, Kind.STOP) && tokens.is(at, Kind.NUMBER) && tokens.get(at).text().matches("\\d{1,2}")
                && tokens.get(at).end() == tokens.get(at + 1).start() && (tokens.is(at + 2, Kind.WORD) || tokens.isNumber(at + 2))
                && (at == 0 || tokens.is(at - 1, Kind.STOP));   // `1. ...`
        boolean account = tokens.is(at, Kind.NUMBER) && ACCOUNTS.contains(tokens.word(at - 1)) && (tokens.is(at + 1, Kind.COLON)
                || tokens.is(at + 1, Kind.STOP) || tokens.is(at + 1, Kind.DASH));
        return listed || numbered || account
                || tokens.is(at, Kind.NUMBER) && tokens.get(at).text().length() <= 2 && ORDERED.contains(tokens.word(at - 1))
                && Stream.of(Kind.COLON, Kind.COMMA, Kind.DASH, Kind.STOP).anyMatch(kind -> tokens.is(at + 1, kind));
    }

    private boolean isInBrackets() {
        int index = at - 1;
        while (index > 0 && at - index < NEAR && !tokens.is(index, Kind.OPEN) && !tokens.is(index, Kind.CLOSE)) {
            index--;
        }
        return tokens.is(index, Kind.OPEN);
    }

    /// `2026-06-08`.
    private boolean isDate() {
        return tokens.is(at, Kind.NUMBER) && tokens.get(at).text().length() == 4 && tokens.is(at + 1, Kind.HYPHEN)
                && tokens.is(at + 2, Kind.NUMBER)
                && tokens.is(at + 3, Kind.HYPHEN) && tokens.is(at + 4, Kind.NUMBER);
    }

    /// `the budget for 2026`.
    private boolean isYear() {
        return tokens.is(at, Kind.NUMBER) && YEARS.contains(tokens.word(at - 1)) && tokens.get(at).text().matches("20[23]\\d")
                && !tokens.is(at + 1, Kind.WORD) && !tokens.is(at + 1, Kind.HYPHEN);
    }

    /// `invoice 2026-031`.
    private boolean isRecord() {
        return tokens.is(at, Kind.NUMBER) && tokens.is(at + 1, Kind.HYPHEN) && tokens.is(at + 2, Kind.NUMBER)
                && tokens.get(at + 2).text().startsWith("0") && tokens.get(at + 2).text().length() > 1
                && !tokens.get(at + 2).text().contains(".");
    }

    /// `24/7`.
    private boolean isAllTheTime() {
        return tokens.is(at, Kind.NUMBER) && tokens.get(at).text().equals("24") && tokens.is(at + 1, Kind.SLASH)
                && tokens.is(at + 2, Kind.NUMBER) && tokens.get(at + 2).text().equals("7");
    }

    /// `1024x1024`, of a picture.
    private boolean isResolution() {
        return tokens.is(at + 1, Kind.TIMES) && isSide(at) && isSide(at + 2) && tokens.get(at).end() == tokens.get(at + 1).start()
                && tokens.get(at + 1).end() == tokens.get(at + 2).start();
    }

    private boolean isSide(int index) {
        return tokens.is(index, Kind.NUMBER) && tokens.get(index).text().matches("\\d{3,4}");
    }

    /// `GPT-7`: a number that hangs on a word belongs to its name.
    private boolean isNumberOfName() {
        return tokens.is(at, Kind.NUMBER) && tokens.is(at - 1, Kind.HYPHEN) && tokens.is(at - 2, Kind.WORD)
                && tokens.get(at - 1).start() == tokens.get(at - 2).end();
    }

    private void quantity(Amount amount) {
        if (tokens.get(at).is("one") && amount.next() == at + 1 && !tokens.nounFollows(at + 1) && !tokens.is(at + 1, Kind.HYPHEN)) {
            at++;   // `the other one`, `to one at $3`
            return;
        }
        var before = new Label(tokens, label, at, found.isEmpty());
        var tail = new Tail(tokens, amounts, found, before, amount);
        Optional<Noun> noun = tail.noun();
        boolean timed = amount.form() == Form.PLAIN && tail.per().stream().allMatch(unit -> unit.is(Noun.Kind.TIME));
        if (noun.isEmpty() && (timed || tail.per().isEmpty() || amount.form() != Form.PLAIN && tail.per().contains(Noun.TOKEN))) {
            noun = before.noun(amount.form());
        }
        if (amount.form() == Form.PLAIN && (noun.equals(Optional.of(Noun.TOKEN)) || noun.isEmpty()
                && tail.per().stream().allMatch(unit -> unit.is(Noun.Kind.EVENT)))) {
            Optional<Noun> known = noun;
            boolean times = tokens.word(amount.next()).equals("times");   // `read 5,000 times`
            noun = (times ? Optional.<Noun>empty() : before.verb()).or(before::direction).or(tail::noun).or(() -> known);
        }
        noun = isLength(amount, tail, noun) ? Vocabulary.sent(tokens.word(tail.end() - 1)) : noun;
        boolean whole = !amount.written().isEmpty() && amount.form() == Form.PLAIN && noun.filter(Phrases::isWhole).isPresent();
        Span value = whole ? Span.of(numerals.value(amount.written(), true)) : amount.value();
        int start = tokens.get(at).start();
        LabelUnits units = before.units();
        Optional<BigDecimal> scale = amount.form() == Form.DOLLARS && tail.per().isEmpty() ? units.scale() : Optional.empty();
        Optional<LabelUnits.Scaled> many = scale.isEmpty() && amount.form() == Form.DOLLARS && tail.per().stream()
                .allMatch(unit -> unit.is(Noun.Kind.TIME)) ? units.scaledUnit()
                : Optional.empty();
        BigDecimal size = scale.or(() -> many.map(LabelUnits.Scaled::many)).orElse(tail.size());
        List<Noun> per = scale.isPresent() ? List.of(Noun.TOKEN)
                : many.map(each -> Stream.concat(Stream.of(each.unit()), tail.per().stream()).toList())
                .orElseGet(() -> each(per(tail, before, amount.form()), before, amount.form()));
        boolean price = amount.form() == Form.PLAIN && tail.noun().isEmpty() && (before.isCost() && !per.isEmpty()
                || noun.filter(each -> each.is(Noun.Kind.TOKEN)).isPresent() && per.isEmpty() && before.isPrice());
        var quantity = new Quantity(value.dividedBy(Span.of(size)), price ? Form.DOLLARS : amount.form(), noun, per,
                before.link(), before.words(),
                Label.behind(tokens, tail.end(), amount.form() == Form.PERCENT), size, amount, start, text.substring(start,
                        tokens.get(tail.end() - 1).end()));
        adjacent(quantity);
        found.add(quantity);
        tail.time().ifPresent(time -> found.add(new Quantity(Span.ONE, Form.PLAIN, Optional.of(time), List.of(), Link.TIMES, List.of(),
                List.of(), BigDecimal.ONE, amount, start, "")));
        at = tail.end();
        label = at;
    }

    /// `a 10k prompt`: so many tokens, and not so many prompts.
    private boolean isLength(Amount amount, Tail tail, Optional<Noun> noun) {
        String word = tokens.word(tail.end() - 1);
        return amount.form() == Form.PLAIN && tail.per().isEmpty() && noun.filter(each -> each.is(Noun.Kind.EVENT)).isPresent()
                && word.equals(Vocabulary.singular(word)) && Vocabulary.sent(word).isPresent() && amount.value().low().compareTo(MANY) >= 0;
    }

    /// `20,000 4-minute calls`: a number alone right before counts what the next one is for.
    private void adjacent(Quantity next) {
        boolean bare = !found.isEmpty() && label == at && found.getLast().form() == Form.PLAIN && found.getLast().noun().isEmpty()
                && found.getLast().per().isEmpty();
        next.things().stream().findFirst().filter(_ -> bare && next.form() == Form.PLAIN)
                .ifPresent(each -> found.set(found.size() - 1, found.getLast().with(each)));
    }

    /// The units behind a number; of money that has only a time behind it also those before: `per user: $1.50 a month`.
    private static List<Noun> per(Tail tail, Label before, Form form) {
        if (tail.per().isEmpty()) {
            boolean bill = form == Form.PLAIN && before.words().stream().anyMatch(Basis.BILLS::contains);   // `cost/month = 22 days × ...`
            return bill ? List.of() : before.units().per();
        }
        var per = new ArrayList<>(tail.per());
        if (form == Form.DOLLARS && per.stream().allMatch(unit -> unit.is(Noun.Kind.TIME))) {
            before.units().per().stream().filter(unit -> !unit.is(Noun.Kind.TIME)).forEach(per::add);
        }
        if (form == Form.DOLLARS && per.stream().allMatch(unit -> unit.is(Noun.Kind.MACHINE) || unit.is(Noun.Kind.PEOPLE))) {
            before.often().filter(_ -> before.words().stream().anyMatch(Vocabulary.PRICES::contains)).ifPresent(per::add);
        }
        boolean tokensNamed = form != Form.DOLLARS || tail.noun().isPresent();
        return before.units().scaled(per, tokensNamed).map(List::of).orElse(per);
    }

    /// `3,000 users each cost us $0.12 a day`.
    private List<Noun> each(List<Noun> per, Label before, Form form) {
        boolean each = form == Form.DOLLARS && per.stream().allMatch(unit -> unit.is(Noun.Kind.TIME)) && !found.isEmpty()
                && before.words().stream().filter(word -> !word.equals(",")).findFirst().filter("each"::equals).isPresent();
        Optional<Noun> counted = Optional.of(found).filter(_ -> each && found.getLast().form() == Form.PLAIN)
                .flatMap(all -> all.getLast().noun())
                .filter(noun -> noun.is(Noun.Kind.PEOPLE) || noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.MACHINE));
        return counted.isPresent() ? Stream.concat(counted.stream(), per.stream()).toList() : per;
    }

    /// What has no parts: half a call makes no sense.
    private static boolean isWhole(Noun noun) {
        return noun.is(Noun.Kind.EVENT) || noun.is(Noun.Kind.PEOPLE) || noun.is(Noun.Kind.TOKEN);
    }
}
