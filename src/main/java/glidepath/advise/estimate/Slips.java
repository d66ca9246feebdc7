package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.advise.estimate.Claim.Bound;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.advise.estimate.SumLine.Part;
import glidepath.units.Message;

/// Slips that explain how far a claim is from the sum: units mixed up, something left out, something taken for something else.
final class Slips {

    /// A factor, and which slip makes it.
    private record Usual(String factor, String key) {
    }

    private static final List<Usual> USUAL = List.of(new Usual("1000", "thousand"), new Usual("0.001", "thousandth"),
            new Usual("1000000", "million"),
            new Usual("100", "cents"), new Usual("0.01", "hundredth"), new Usual("30", "month"), new Usual("365", "year-of-days"),
                    new Usual("12", "year"));

    private Slips() {
    }

    static Optional<Message> of(Claim claim, Sum sum) {
        return part(claim, sum).or(() -> usual(claim)).or(() -> factor(claim, sum)).or(() -> swapped(claim, sum));
    }

    private static boolean isNear(Claim claim, Span amount) {
        return !amount.isZero() && Claim.fits(Bound.EQUAL, claim.claimed(), amount, false);
    }

    private static Optional<Message> usual(Claim claim) {
        return USUAL.stream().filter(usual -> isNear(claim, claim.sum().times(new BigDecimal(usual.factor()))))
                .map(usual -> Message.of("estimate.slip." + usual.key())).findFirst();
    }

    /// Only the input, or only the output, or without what was added.
    private static Optional<Message> part(Claim claim, Sum sum) {
        if (claim.of() != Claim.Scope.TOTAL || sum.lines.size() < 2) {
            return Optional.empty();
        }
        return sum.lines.stream().map(SumLine::part).distinct().filter(part -> part == Part.INPUT || part == Part.OUTPUT)
                .filter(part -> isNear(claim, sum.of(line -> line.part() == part))).map(part -> Message.of("estimate.slip.only", part))
                        .findFirst()
                .or(() -> sum.lines.stream().filter(line -> isNear(claim, sum.of(other -> other != line)))
                        .filter(line -> line.part() != Part.INPUT && line.part() != Part.OUTPUT)
                        .map(line -> Message.of("estimate.slip.without", line.part())).findFirst());
    }

    /// One of the factors left out, or taken twice.
    private static Optional<Message> factor(Claim claim, Sum sum) {
        for (Factor factor : sum.lines.getFirst().factors()) {
            boolean common = !factor.words().isEmpty() && factor.value().isPoint() && factor.value().low().compareTo(BigDecimal.ONE) > 0;
            if (common && isNear(claim, claim.sum().dividedBy(factor.value()))) {
                return Optional.of(Message.of("estimate.slip.left-out", factor.value().low(), factor.words()));
            }
            if (common && isNear(claim, claim.sum().times(factor.value()))) {
                return Optional.of(Message.of("estimate.slip.twice", factor.value().low(), factor.words()));
            }
        }
        return Optional.empty();
    }

    /// The price of the input taken for the output and the other way round.
    private static Optional<Message> swapped(Claim claim, Sum sum) {
        Optional<SumLine> in = sum.lines.stream().filter(line -> line.part() == Part.INPUT).findFirst();
        Optional<SumLine> out = sum.lines.stream().filter(line -> line.part() == Part.OUTPUT).findFirst();
        if (claim.of() != Claim.Scope.TOTAL || in.isEmpty() || out.isEmpty() || in.get().amount().isZero()
                || out.get().amount().isZero()) {
            return Optional.empty();
        }
        Span inPrice = in.get().price().orElseThrow();
        Span outPrice = out.get().price().orElseThrow();
        Span swapped = in.get().amount().times(outPrice).dividedBy(inPrice).plus(out.get().amount().times(inPrice).dividedBy(outPrice));
        Span dear = in.get().amount().times(outPrice).dividedBy(inPrice).plus(out.get().amount());
        Span cheap = in.get().amount().plus(out.get().amount().times(inPrice).dividedBy(outPrice));
        return isNear(claim, swapped) ? Optional.of(Message.of("estimate.slip.swapped")) : isNear(claim, dear)
                ? Optional.of(Message.of("estimate.slip.all-output"))
                : isNear(claim, cheap) ? Optional.of(Message.of("estimate.slip.all-input")) : Optional.empty();
    }
}
