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
        Quantity quantity = new Phrase(tokens, amount, before, tail).quantity(text, numerals, found);
        adjacent(quantity);
        found.add(quantity);
        tail.time().ifPresent(time -> found.add(new Quantity(Span.ONE, Form.PLAIN, Optional.of(time), List.of(), Link.TIMES, List.of(),
                List.of(), BigDecimal.ONE, amount, quantity.start(), "")));
        at = tail.end();
        label = at;
    }

    /// `20,000 4-minute calls`: a number alone right before counts what the next one is for.
    private void adjacent(Quantity next) {
        boolean bare = !found.isEmpty() && label == at && found.getLast().form() == Form.PLAIN && found.getLast().noun().isEmpty()
                && found.getLast().per().isEmpty();
        next.things().stream().findFirst().filter(_ -> bare && next.form() == Form.PLAIN)
                .ifPresent(each -> found.set(found.size() - 1, found.getLast().with(each)));
    }
}
