package glidepath.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import glidepath.advise.estimate.Claim;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Noun;
import glidepath.advise.estimate.Reading;
import glidepath.advise.estimate.Span;
import glidepath.advise.estimate.SumLine;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.files.json.Json;
import glidepath.texts.Messages;
import glidepath.units.Decimals;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What became of a published sum, in sentences: the sum done again, each claim and by how much it is off, what was assumed, what was not
/// understood.
public record EstimateReport(Messages messages, Reading reading) {

    private static final int FACTOR_DIGITS = 4;
    /// Amounts that are nearer than this are the same at the digits that are written.
    private static final BigDecimal SAME = new BigDecimal("0.00005");

    public List<String> lines() {
        var lines = new ArrayList<String>();
        reading.lines().forEach(line -> lines.add(lines.isEmpty() && line.part() == SumLine.Part.EXTRA && line.factors().size() == 1
                ? amount(line.amount(), true) : line(line)));
        if (reading.isSum()) {
            lines.add(messages.text("estimate.sum", amount(reading.total(), isMoney()), reading.period().map(this::period).orElse("")));
        }
        reading.claims().forEach(claim -> lines.addAll(claim(claim)));
        if (reading.isWrong() && !(reading.unread().isEmpty() && reading.missing().isEmpty())) {
            lines.add(messages.text("estimate.partly"));
        }
        if (reading.isSum() && reading.claims().isEmpty()) {
            lines.add(messages.text("estimate.no-claim"));
        }
        reading.missing().forEach(missing -> lines.add(messages.say(missing)));
        if (!reading.isSum() && reading.missing().isEmpty()) {
            lines.add(messages.text("estimate.nothing"));
        }
        reading.assumed().forEach(assumed -> lines.add(messages.text("estimate.assumed", messages.say(assumed))));
        reading.unread().forEach(unread -> lines.add(messages.text("estimate.unread", unread)));
        return lines;
    }

    private boolean isMoney() {
        return !reading.isSum() || reading.lines().getLast().part() != SumLine.Part.EXPRESSION
                || !reading.lines().getLast().per().isEmpty();
    }

    private String line(SumLine line) {
        return switch (line.part()) {
            case EXPRESSION -> messages.text("estimate.line", line.factors().getFirst().words(),
                    amount(line.amount(), !line.per().isEmpty()));
            case SHARE -> messages.text("estimate.share." + line.factors().getFirst().words(), number(line.factors().getFirst().value()),
                    amount(line.amount(), true));
            case EXTRA -> line.factors().size() == 1 ? messages.text("estimate.extra", amount(line.amount(), true))
                    : messages.text("estimate.line", amount(line.factors().getFirst().value(), true) + " × "
                            + factors(line.factors().subList(1, line.factors().size())),
                            amount(line.amount(), true));
            default -> messages.text("estimate.line", factors(line.factors())
                    + line.price().map(price -> (line.factors().isEmpty() ? "" : " × ") + rate(price) + " / " + line.per())
                    .orElse(""), amount(line.amount(), true));
        };
    }

    private String factors(List<Factor> factors) {
        return factors.stream().map(this::factor).collect(Collectors.joining(" × "));
    }

    private String factor(Factor factor) {
        return factor.words().equals("share") ? range(factor.value(), bound -> messages.numbers().percent(new Percent(bound)))
                : fraction(factor.value()) + " " + factor.words();
    }

    /// `1/30` for a day of a month.
    private String fraction(Span value) {
        BigDecimal inverse = value.isPoint() && value.low().signum() > 0 && value.low().compareTo(BigDecimal.ONE) < 0
                ? Decimals.divide(BigDecimal.ONE, value.low()).setScale(9, RoundingMode.HALF_UP).stripTrailingZeros() : BigDecimal.ONE;
        return inverse.scale() <= 0 && inverse.compareTo(BigDecimal.ONE) > 0 ? "1/" + messages.numbers().number(inverse, 0) : number(value);
    }

    private List<String> claim(Claim claim) {
        var lines = new ArrayList<String>();
        boolean money = claim.of() != Scope.COUNT && isMoney();
        String what = messages.text("estimate.scope."
                + (claim.of() == Scope.COUNT && claim.unit().isEmpty() ? "total" : claim.of().name().toLowerCase(Locale.ROOT)),
                claim.unit());
        String claimed = messages.text("estimate.bound." + claim.bound().name().toLowerCase(Locale.ROOT), amount(claim.claimed(), money))
                + claim.period().map(this::period).orElse("");
        lines.add(messages.text("estimate.claimed", what, claimed, amount(claim.sum(), money)));
        lines.add(messages.text("estimate.verdict", verdict(claim)) + claim.note().map(note -> ". " + messages.say(note)).orElse(""));
        return lines;
    }

    private String verdict(Claim claim) {
        Optional<BigDecimal> factor = claim.factor();
        String exact = factor.filter(one -> one.subtract(BigDecimal.ONE).abs().compareTo(SAME) >= 0)
                .map(one -> messages.text(one.compareTo(BigDecimal.ONE) > 0 ? "estimate.high" : "estimate.low",
                factor(one), off(one))).orElse("");
        if (claim.verdict() == Verdict.RIGHT && claim.bound() != Claim.Bound.EQUAL) {
            return messages.text("estimate.holds");
        }
        return switch (claim.verdict()) {
            case RIGHT -> exact.isEmpty() ? messages.text("estimate.right")
                    : messages.text(claim.isRough() ? "estimate.roughly" : "estimate.rounded", exact);
            case DEPENDS -> messages.text("estimate.open", exact);
            case WRONG -> exact.isEmpty() ? messages.text("estimate.wrong") : messages.text("estimate.off", exact);
        };
    }

    /// `1.64`; more digits where it is near to one, fewer where it is large.
    private String factor(BigDecimal factor) {
        BigDecimal off = factor.subtract(BigDecimal.ONE).abs();
        int decimals = off.compareTo(new BigDecimal("0.01")) < 0 ? FACTOR_DIGITS + 2 : FACTOR_DIGITS;
        return messages.numbers().number(factor.compareTo(BigDecimal.ONE) < 0 ? factor.round(new MathContext(FACTOR_DIGITS))
                : factor.setScale(
                factor.compareTo(BigDecimal.TEN) >= 0 ? 2 : decimals - 2, RoundingMode.HALF_UP), decimals);
    }

    private String off(BigDecimal factor) {
        BigDecimal off = factor.subtract(BigDecimal.ONE).abs();
        return messages.numbers().percent(new Percent(off), off.compareTo(new BigDecimal("0.1")) < 0
                || factor.compareTo(new BigDecimal("0.01")) < 0 ? 2 : off.compareTo(BigDecimal.TEN) > 0 ? 0 : 1);
    }

    private String period(Noun period) {
        return " " + messages.text("estimate.per", period.singular());
    }

    private String number(Span span) {
        return range(span, bound -> messages.numbers().number(bound, 8));
    }

    private String rate(Span span) {
        return range(span, bound -> messages.numbers().rate(new Money(bound.round(Decimals.PRECISION))));
    }

    /// Cents, or four digits of what is less than a dollar.
    private String amount(Span span, boolean money) {
        return range(span, bound -> !money ? messages.numbers().number(bound, 8) : bound.abs().compareTo(BigDecimal.ONE) < 0
                ? messages.numbers().price(new Money(bound))
                : messages.numbers().money(new Money(bound)));
    }

    private String range(Span span, Function<BigDecimal, String> text) {
        return span.isPoint() ? text.apply(span.low()) : messages.text("estimate.range", text.apply(span.low()), text.apply(span.high()));
    }

    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    public String json() {
        ObjectNode root = Json.object();
        span(root, "sum", reading.total(), reading.isSum());
        reading.period().ifPresent(period -> root.put("period", period.name()));
        ArrayNode claims = root.putArray("claims");
        reading.claims().forEach(claim -> json(claims.addObject(), claim));
        strings(root.putArray("sumLines"), reading.lines().stream().map(this::line).toList());
        strings(root.putArray("missing"), said(reading.missing()));
        strings(root.putArray("assumed"), said(reading.assumed()));
        strings(root.putArray("notUnderstood"), reading.unread());
        return Json.write(root);
    }

    private List<String> said(List<Message> all) {
        return all.stream().map(messages::say).toList();
    }

    private static void strings(ArrayNode to, List<String> values) {
        values.forEach(to::add);
    }

    private void json(ObjectNode node, Claim claim) {
        node.put("of", claim.of().name().toLowerCase(Locale.ROOT)).put("unit", claim.unit());
        span(node, "claimed", claim.claimed(), true);
        span(node, "sum", claim.sum(), true);
        claim.factor().ifPresent(factor -> node.put("factor", factor.round(new MathContext(6)).stripTrailingZeros()));
        node.put("verdict", claim.verdict().name().toLowerCase(Locale.ROOT));
        claim.note().ifPresent(note -> node.put("note", messages.say(note)));
    }

    private static void span(ObjectNode node, String name, Span span, boolean there) {
        if (there && span.isPoint()) {
            node.put(name, rounded(span.low()));
        } else if (there) {
            node.putObject(name).put("low", rounded(span.low())).put("high", rounded(span.high()));
        }
    }

    /// Cents, and of what is less than a dollar all that there is.
    private static BigDecimal rounded(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.ONE) < 0 && value.signum() != 0 ? value.round(new MathContext(8)).stripTrailingZeros()
                : value.setScale(2, RoundingMode.HALF_UP);
    }
}
