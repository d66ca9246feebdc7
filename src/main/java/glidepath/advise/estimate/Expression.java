package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.advise.estimate.Token.Kind;
import glidepath.units.Message;

/// A text that is a bare sum: what stands left of each `=` against what stands right of it.
record Expression(String text, List<Token> tokens, List<Quantity> quantities, Optional<Quantity> main, Set<String> unread) {

    private static final Set<String> TAKEN = Set.of("minus", "plus");
    private static final List<String> SCALES = List.of("1", "0.001", "0.000001");

    Reading reading(Set<Message> missing) {
        var lines = new ArrayList<SumLine>();
        var claims = new ArrayList<Claim>();
        var assumed = new ArrayList<Message>();
        int end = equations(lines, claims, assumed);
        if (lines.isEmpty()) {
            product(lines, claims, assumed);
        }
        again(lines, claims);
        List<SumLine> paid = lines.stream().filter(line -> !line.per().isEmpty() && !goesOn(line, lines)).toList();
        List<Quantity> named = named(lines);
        if (lines.size() + named.size() > 1 && !paid.isEmpty() && main.filter(each -> each.isMoney() && each.start() > end).isPresent()) {
            named.forEach(each -> lines.add(SumLine.of(each.value())));   // `... = $60; hosting: $50; total: $110`
            Span all = Stream.concat(paid.stream().map(SumLine::amount), named.stream().map(Quantity::value)).reduce(Span.ZERO, Span::plus);
            claims.add(Claim.of(Scope.TOTAL, main.get(), all));   // `... = $60, ... = $90, so $150`
            return new Reading(lines, all, Optional.empty(), claims, assumed, List.of(), left(lines, claims).unread(unread));
        }
        Optional<Quantity> share = lines.size() == 1 && claims.size() == 1 && (claims.getFirst().verdict() == Claim.Verdict.WRONG
                || quantities.stream().anyMatch(each -> each.form() == Amount.Form.PERCENT && main.filter(claim -> claim.start()
                > each.start()).isPresent())) ? beside(lines.getFirst()) : Optional.empty();
        share.ifPresent(each -> withShare(each, lines, claims));
        Span total = lines.stream().map(SumLine::amount).reduce(Span.ZERO, share.isPresent() ? Span::plus : (_, next) -> next);
        SideNumbers left = left(lines, claims);
        claims.replaceAll(claim -> claim.verdict() == Claim.Verdict.RIGHT ? Doubts.unlessLeft(claim, left.left()) : claim);
        return new Reading(lines, total, Optional.empty(), claims, assumed, lines.isEmpty() ? List.copyOf(missing)
                : List.of(), lines.isEmpty() ? List.copyOf(unread) : left.unread(unread));
    }

    /// @return where the last result stands; behind all where there is none
    private int equations(List<SumLine> lines, List<Claim> claims, List<Message> assumed) {
        List<List<Token>> sides = sides();
        int last = Integer.MAX_VALUE;
        for (int index = 0; index + 1 < sides.size(); index++) {
            Optional<Quantity> right = first(sides.get(index + 1));
            List<Token> left = core(sides.get(index));
            Optional<Arithmetic.Result> result = Arithmetic.of(left);
            result.ifPresent(found -> hold(written(left), found, right, lines, claims, assumed));
            last = result.isEmpty() ? last : right.map(Quantity::start).orElse(Integer.MAX_VALUE);
        }
        return last;
    }

    /// What is calculated without an `=`.
    private void product(List<SumLine> lines, List<Claim> claims, List<Message> assumed) {
        List<Token> whole = whole();
        Arithmetic.of(whole).ifPresent(result -> hold(written(whole), result, main, lines, claims, assumed));
        if (lines.isEmpty() && sides().size() == 1) {   // the only money is the first factor: `$0.05718 x 60 x 24 x 30`
            List<Token> all = core(tokens);
            Arithmetic.of(all).ifPresent(result -> hold(written(all), result, Optional.empty(), lines, claims, assumed));
        }
        Optional<Quantity> told = Stream.concat(main.stream(), quantities.stream().filter(Quantity::isMoney).limit(1))
                .filter(each -> Arithmetic.of(bracketed(each)).isPresent()).findFirst();
        if (lines.isEmpty() && told.isPresent()) {   // `$150 (10,000 x $0.015)`
            List<Token> behind = bracketed(told.get());
            hold(written(behind), Arithmetic.of(behind).orElseThrow(), told, lines, claims, assumed);
        }
    }

    /// `hosting: $50`, which no line has.
    private List<Quantity> named(List<SumLine> lines) {
        return main.stream().flatMap(total -> quantities.stream().filter(each -> Claimed.isNamedPart(each, total)
                && lines.stream().noneMatch(line -> isWithin(each, line.factors().getFirst().words())))).toList();
    }

    /// `Daily cost = 6,000 × $0.01 = $60; monthly cost = $1,800`: what is claimed behind it for another time.
    private void again(List<SumLine> lines, List<Claim> claims) {
        Optional<Quantity> told = claims.size() == 1 ? quantities.stream().filter(each -> claims.getFirst().claimed().equals(each.value()))
                .findFirst() : Optional.empty();
        List<Noun> times = quantities.stream().filter(each -> told.filter(claim -> each.start() <= claim.start()).isPresent())
                .flatMap(each -> Stream.concat(each.times().stream(), each.before().stream().flatMap(word -> Stream.ofNullable(
                        Vocabulary.OFTEN.get(word))))).distinct().toList();
        quantities.stream().filter(each -> times.size() == 1 && lines.size() == 1 && each.isMoney() && each.things().isEmpty()
                && each.start() > told.orElseThrow().start() && !each.times().isEmpty() && !each.times().equals(times)
                && (Claimed.isClaim(each) || Claimed.AGAIN.containsAll(each.before()))).map(each -> Conversions.held(
                        lines.getFirst().amount(), times.getFirst(), each, Calendar.USUAL)).forEach(claims::add);
    }

    /// Whether a later line counts on with what a line comes to: `... = $5 per day; $5 × 30 = ...`.
    private boolean goesOn(SumLine line, List<SumLine> lines) {
        return lines.stream().skip(lines.indexOf(line) + 1L).anyMatch(later -> quantities.stream().anyMatch(each -> each.isMoney()
                && Claim.fits(Claim.Bound.EQUAL, each.value(), line.amount(), false)
                && isWithin(each, later.factors().getFirst().words())));
    }

    /// `250 × $18 × 12 = $48,600, less 10%`: a discount or a tax that the product does not have.
    private Optional<Quantity> beside(SumLine product) {
        List<Quantity> shares = quantities.stream().filter(each -> each.form() == Amount.Form.PERCENT
                && !isWithin(each, product.factors().getFirst().words())).toList();
        return shares.size() == 1 ? shares.stream().filter(each -> each.says(Sum.OFF) || each.says(Shares.MORE)
                || each.link() == Quantity.Link.MINUS || each.link() == Quantity.Link.PLUS).findFirst() : Optional.empty();
    }

    private static void withShare(Quantity share, List<SumLine> lines, List<Claim> claims) {
        boolean more = share.says(Shares.MORE) || share.link() == Quantity.Link.PLUS;
        Span part = lines.getFirst().amount().times(share.value()).hundredths().times(more ? BigDecimal.ONE : BigDecimal.ONE.negate());
        lines.add(new SumLine(Part.SHARE, List.of(new Factor(share.value(), more ? "surcharge" : "discount")), Optional.empty(), "dollars",
                part));
        claims.set(0, claims.getFirst().against(lines.getFirst().amount().plus(part)));
    }

    /// What is in no line, not even with other words, and is no claim.
    private SideNumbers left(List<SumLine> lines, List<Claim> claims) {
        List<String> written = lines.stream().filter(line -> line.part() == Part.EXPRESSION)
                .map(line -> line.factors().getFirst().words()).toList();
        List<Integer> starts = written.stream().map(text::indexOf).toList();   // once, since a text may have many lines
        Set<Span> operands = quantities.stream().filter(each -> IntStream.range(0, written.size()).anyMatch(line -> starts.get(line) >= 0
                && each.start() >= starts.get(line) && each.start() < starts.get(line) + written.get(line).length()))
                .map(each -> each.amount().value()).collect(Collectors.toSet());
        return new SideNumbers(quantities, each -> operands.contains(each.amount().value())
                || WorkedOut.isFactor(each, quantities, operands)
                || lines.stream().anyMatch(line -> line.part() != Part.EXPRESSION && line.factors().getFirst().value().equals(each.value()))
                || claims.stream().anyMatch(claim -> claim.claimed().equals(each.value())));
    }

    private boolean isWithin(Quantity each, String line) {
        int from = text.indexOf(line);
        return from >= 0 && each.start() >= from && each.start() < from + line.length();
    }

    /// What stands in brackets, or after a colon, right behind the claim.
    private List<Token> bracketed(Quantity claim) {
        int end = claim.start() + claim.text().length();
        List<Token> behind = tokens.stream().filter(token -> token.start() >= end).toList();
        if (!behind.isEmpty() && behind.getFirst().is(Kind.COLON)) {   // `$7,800: $650 a month times 12`
            return behind.stream().skip(1).takeWhile(token -> !token.is(Kind.STOP)).toList();
        }
        int close = behind.isEmpty() || !behind.getFirst().is(Kind.OPEN) ? 0 : behind.size() - 1;
        while (close > 0 && !behind.get(close).is(Kind.CLOSE)) {
            close--;
        }
        return close == 0 ? List.of() : behind.subList(1, close);
    }

    private List<List<Token>> sides() {
        var sides = new ArrayList<List<Token>>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.is(Kind.EQUALS) || token.is("equals") || token.is("makes") || token.is("gives") || token.is("is")
                    || token.is("costs") || token.is("total")) {
                if (!sides.getLast().isEmpty()) {
                    sides.add(new ArrayList<>());
                }
            } else {
                sides.getLast().add(token);
            }
        }
        return sides;
    }

    /// Without the words before its first number and the sentences before the last.
    private static List<Token> core(List<Token> whole) {
        List<Token> side = withoutShare(whole);
        int from = 0;
        for (int index = 0; index < side.size(); index++) {
            Token token = side.get(index);
            if (token.is(Kind.STOP) || token.is(Kind.COLON) || token.is(Kind.COMMA)) {
                from = index + 1;
            }
        }
        return side.subList(from, side.size());
    }

    /// Without the end of `80 × $25 × 12, minus 10%`.
    private static List<Token> withoutShare(List<Token> side) {
        for (int index = side.size() - 1; index > 0; index--) {
            List<Token> end = side.subList(index + 1, side.size());
            if (side.get(index).is(Kind.COMMA) || side.get(index).is("with")) {
                boolean share = end.stream().filter(token -> token.is(Kind.NUMBER)).count() == 1
                        && end.stream().anyMatch(token -> token.is(Kind.PERCENT)) && end.stream().anyMatch(token -> token.is(Kind.PLUS)
                        || TAKEN.contains(token.text()) || Sum.OFF.contains(token.text()) || Shares.MORE.contains(token.text()));
                return share ? side.subList(0, index) : side;
            }
        }
        return side;
    }

    private Optional<Quantity> first(List<Token> side) {
        int start = side.isEmpty() ? -1 : side.getFirst().start();
        int end = side.isEmpty() ? -1 : side.getLast().end();
        return quantities.stream().filter(each -> each.start() >= start && each.start() < end).findFirst();
    }

    /// All numbers up to the claim; to the end where nothing is claimed.
    private List<Token> whole() {
        int end = main.map(Quantity::start).orElse(Integer.MAX_VALUE);
        var part = new ArrayList<>(tokens.stream().filter(token -> token.start() < end).toList());
        while (!part.isEmpty() && !Set.of(Kind.NUMBER, Kind.CLOSE, Kind.WORD, Kind.PERCENT).contains(part.getLast().kind())) {
            part.removeLast();
        }
        int comma = part.size() - 1;
        while (comma > 0 && part.get(comma).is(Kind.WORD)) {
            comma--;
        }
        return core(comma > 0 && part.get(comma).is(Kind.COMMA) ? part.subList(0, comma) : part);   // `90M x $2.50, so $225`
    }

    private static void hold(String written, Arithmetic.Result result, Optional<Quantity> claim, List<SumLine> lines, List<Claim> claims,
            List<Message> assumed) {
        Span value = result.value();
        if (claim.isPresent() && result.dollars() && claim.get().isMoney()) {
            String scale = scale(result, claim.get());
            value = value.times(new BigDecimal(scale));
            if (!scale.equals("1")) {
                assumed.add(Message.of("estimate.assumed.scale", scale.equals("0.001") ? "1,000" : "1,000,000"));
            }
        }
        lines.add(new SumLine(Part.EXPRESSION, List.of(new Factor(result.value(), written)), Optional.empty(),
                result.dollars() || claim.filter(Quantity::isMoney).isPresent() ? "dollars" : "", value));
        Span sum = value;
        claim.ifPresent(each -> claims.add(Claim.of(each.isMoney() ? Scope.TOTAL : Scope.COUNT, each, sum)));
    }

    private String written(List<Token> part) {
        return part.isEmpty() ? "" : text.substring(part.getFirst().start(), part.getLast().end());
    }

    /// Prices in a bare sum may be those of a thousand or a million: the reading that is nearest to the claim.
    private static String scale(Arithmetic.Result result, Quantity claim) {
        boolean large = result.operands().stream().anyMatch(operand -> operand.high().compareTo(BigDecimal.valueOf(100_000)) >= 0);
        if (result.scaled() || !large || Claim.fits(Claim.Bound.EQUAL, claim.value(), result.value(), false)) {
            return "1";
        }
        return SCALES.stream().min((one, other) -> Basis.distance(claim.value(), result.value().times(new BigDecimal(one)))
                .compareTo(Basis.distance(claim.value(), result.value().times(new BigDecimal(other))))).orElseThrow();
    }
}
