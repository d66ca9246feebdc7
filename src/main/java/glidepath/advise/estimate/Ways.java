package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.advise.estimate.Quantity.Link;
import glidepath.units.Message;

/// Which way a text is read: as amounts alone, as parts that are added up, as a bare sum, or as what is counted and its prices.
///
/// @param assumed what was taken for granted before
record Ways(String text, List<Quantity> quantities, List<Token> tokens, Optional<NamedModel> model, Given given, Set<String> unread,
            List<Message> assumed) {

    /// Texts with more quantities are not read part by part.
    static final int MOST_PARTED = 30;

    Reading reading() {
        return unlessAlone(read());
    }

    /// An amount that is told twice is no sum where more is told that was not understood.
    private static Reading unlessAlone(Reading reading) {
        boolean alone = reading.lines().size() == 1 && reading.lines().getFirst().part() == SumLine.Part.EXTRA
                && reading.lines().getFirst().factors().size() == 1 && !reading.unread().isEmpty();
        return !alone ? reading : reading.with(reading.claims().stream().map(claim -> claim.verdict() != Claim.Verdict.RIGHT ? claim
                : claim.with(Claim.Verdict.DEPENDS, Optional.of(Message.of("estimate.depends.missing")))).toList());
    }

    /// `50 seats at $30 are $1,000 more than 50 seats at $10`: what one comes to beyond another, which is not understood.
    private boolean isMoreThan(Quantity each) {
        return each.isMoney() && each.things().isEmpty() && each.after().size() > 1 && each.after().get(1).equals("than")
                && Stream.of(true, false).allMatch(before -> quantities.stream().anyMatch(price -> price.isMoney()
                && price.link() == Link.AT && (price.start() < each.start()) == before));
    }

    private Reading read() {
        List<Quantity> more = given.isNothing() ? quantities.stream().filter(this::isMoreThan).toList() : List.of();
        if (!more.isEmpty()) {
            return new Reading(List.of(), Span.ZERO, Optional.empty(), List.of(), List.of(), List.of(), Stream.concat(unread.stream(),
                    more.stream().map(Quantity::text)).toList());
        }
        var judge = new Judge(quantities, tokens, model, given, unread, assumed);
        Noun period = judge.period();
        Sum sum = judge.sum(period, judge.statement().calendar);
        Reading usual = sum.lines.isEmpty() ? withoutCounts(judge, sum) : counted(judge, sum, period);
        boolean doubted = !usual.unread().equals(List.copyOf(unread)) || usual.claims().isEmpty()
                || usual.claims().stream().anyMatch(claim -> claim.verdict() != Claim.Verdict.RIGHT);
        Optional<Reading> parted = doubted ? new Continued(this).reading().or(() -> new Clauses(this).reading())
                .or(() -> new Compared(this).reading()) : Optional.empty();
        return parted.orElseGet(() -> alone(usual));
    }

    /// The same text up to a place, or a part of it.
    Ways of(List<Quantity> own) {
        int from = own.getFirst().equals(quantities.getFirst()) ? 0 : own.getFirst().start();
        int end = own.getLast().start() + own.getLast().text().length();
        return new Ways(text, own, tokens.stream().filter(token -> token.start() >= from && token.start() < end).toList(), model, given,
                unread, assumed);
    }

    /// As amounts alone, where no other reading finds a right claim.
    private Reading alone(Reading usual) {
        Optional<Reading> saved = given.isNothing() ? new Savings(quantities, words(), List.copyOf(unread)).reading() : Optional.empty();
        if (saved.isPresent() && quantities.stream().anyMatch(Savings::isTold)) {
            return saved.get();
        }
        boolean open = given.isNothing() && usual.claims().stream().noneMatch(claim -> claim.verdict() == Claim.Verdict.RIGHT);
        return !open ? usual : new Bought(quantities, model, words(), List.copyOf(unread)).reading()
                .or(() -> new Ladder(quantities, words(), List.copyOf(unread)).reading()).or(() -> saved)
                .or(() -> Lasting.used(quantities, model, words(), List.copyOf(unread)).filter(_ -> usual.claims().isEmpty()))
                .orElse(usual);
    }

    private Reading counted(Judge judge, Sum sum, Noun period) {
        Reading reading = judge.reading(sum, period);
        Reading bare = addsInBrackets() || quantities.stream()
                .anyMatch(each -> each.form() == Amount.Form.PLAIN && (each.noun().isEmpty() || isMultiplied(each))
                && !SideNumbers.isIn(sum.used.stream(), each))
                ? expression(judge).reading(Set.of()) : reading;
        boolean doubtful = bare.isWrong() && !bare.unread().isEmpty() && !reading.isWrong() && !reading.claims().isEmpty()
                && reading.unread().size() <= bare.unread().size();
        boolean less = bare.unread().size() > reading.unread().size() && !reading.claims().isEmpty();
        return bare.isSum() && !bare.claims().isEmpty() && !doubtful && !less ? bare : reading;
    }

    /// Whether it is a factor, wherever it stands.
    private boolean isMultiplied(Quantity each) {
        int next = quantities.indexOf(each) + 1;
        return each.link() == Link.TIMES || next < quantities.size() && quantities.get(next).link() == Link.TIMES
                && quantities.stream().noneMatch(other -> other.counts(Noun.Kind.TOKEN));
    }

    /// `10,000 emails * ($0.006 + $0.009)`: amounts that are added before they are multiplied.
    private boolean addsInBrackets() {
        for (int open = 1; open < tokens.size(); open++) {
            if (!tokens.get(open).is(Token.Kind.OPEN) || !tokens.get(open - 1).is(Token.Kind.TIMES)) {
                continue;
            }
            List<Token> inside = tokens.subList(open + 1, tokens.size()).stream()
                    .takeWhile(token -> !token.is(Token.Kind.CLOSE)).toList();
            if (inside.stream().anyMatch(token -> token.is(Token.Kind.PLUS))
                    && inside.stream().anyMatch(token -> token.is(Token.Kind.DOLLAR))
                    && inside.stream().noneMatch(token -> token.is(Token.Kind.SLASH) || token.is("per"))) {
                return true;
            }
        }
        return false;
    }

    private Reading withoutCounts(Judge judge, Sum sum) {
        return new AmountsAlone(new Statement(quantities), quantities, words(), List.copyOf(unread)).reading()
                .or(() -> new PartLists(quantities, List.copyOf(unread)).reading()).or(() -> parts(judge))
                .orElseGet(() -> expression(judge).reading(sum.missing));
    }

    private Optional<Reading> parts(Judge judge) {
        Statement statement = judge.statement();
        boolean several = judge.amounts().claims().size() + judge.amounts().others().size() + given.parts().size() > 1;
        boolean added = several && quantities.stream().noneMatch(each -> each.link() == Link.TIMES
                || each.link() == Link.SLASH && (each.isMoney() || each.noun().isEmpty()))
                && (statement.of(Noun.Kind.TOKEN).isEmpty() || statement.innermost().isEmpty());
        return added ? new Parts(statement, quantities, judge.amounts(), given, unread).reading(tokens, List.copyOf(assumed))
                : Optional.empty();
    }

    private Expression expression(Judge judge) {
        return new Expression(text, tokens, quantities, judge.amounts().main(), unread);
    }

    private Set<String> words() {
        return tokens.stream().map(Token::text).collect(Collectors.toSet());
    }
}
