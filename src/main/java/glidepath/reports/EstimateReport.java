package glidepath.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.advise.estimate.Claim;
import glidepath.advise.estimate.Claim.Scope;
import glidepath.advise.estimate.Claim.Verdict;
import glidepath.advise.estimate.Noun;
import glidepath.advise.estimate.Reading;
import glidepath.advise.estimate.SumLine;
import glidepath.advise.estimate.SumLine.Factor;
import glidepath.plan.DisplayCurrency;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Percent;

/// What became of a published sum, in sentences: the sum done again, each claim and by how much it is off, what was assumed, what was not
/// understood.
public record EstimateReport(Messages messages, Reading reading) {

    /// Amounts that are nearer than this are the same at the digits that are written.
    private static final BigDecimal SAME = new BigDecimal("0.00005");

    /// Amounts are in the currency of the text, whatever a plan is shown in.
    public EstimateReport {
        messages = reading.currency().map(EstimateReport::unconverted).map(messages::showing).orElse(messages.inDollars());
    }

    private static DisplayCurrency unconverted(String code) {
        return new DisplayCurrency(Optional.of(code), Optional.of(BigDecimal.ONE), Optional.of(LocalDate.EPOCH));
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        reading.lines().forEach(line -> lines.add(lines.isEmpty() && line.part() == SumLine.Part.EXTRA && line.factors().size() == 1
                ? figures().amount(line.amount(), true) : line(line)));
        if (reading.isSum()) {
            lines.add(messages.text("estimate.sum", figures().amount(reading.total(), isMoney()),
                    reading.period().map(this::period).orElse("")));
        }
        reading.claims().forEach(claim -> lines.addAll(claim(claim)));
        if (reading.isWrong() && isPartly()) {
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

    /// Whether something was left out of the sum that may be the difference.
    private boolean isPartly() {
        return !(reading.unread().isEmpty() && reading.missing().isEmpty());
    }

    private boolean isMoney() {
        return !reading.isSum() || reading.lines().getLast().part() != SumLine.Part.EXPRESSION
                || !reading.lines().getLast().per().isEmpty();
    }

    private String line(SumLine line) {
        return switch (line.part()) {
            case EXPRESSION -> messages.text("estimate.line", line.factors().getFirst().words(),
                    figures().amount(line.amount(), !line.per().isEmpty()));
            case SHARE -> messages.text("estimate.share." + line.factors().getFirst().words(),
                    figures().number(line.factors().getFirst().value()), figures().amount(line.amount(), true));
            case EXTRA -> line.factors().size() == 1 ? messages.text(isLess(line) ? "estimate.less" : "estimate.extra",
                    figures().amount(isLess(line) ? line.amount().times(BigDecimal.ONE.negate()) : line.amount(), true))
                    : messages.text("estimate.line", figures().amount(line.factors().getFirst().value(), true) + " × "
                            + factors(line.factors().subList(1, line.factors().size())), figures().amount(line.amount(), true));
            default -> messages.text("estimate.line", factors(line.factors())
                    + line.price().map(price -> (line.factors().isEmpty() ? "" : " × ") + figures().rate(price) + " / " + line.per())
                    .orElse(""), figures().amount(line.amount(), true));
        };
    }

    private static boolean isLess(SumLine line) {
        return line.amount().high().signum() < 0;
    }

    private String factors(List<Factor> factors) {
        return factors.stream().map(this::factor).collect(Collectors.joining(" × "));
    }

    private String factor(Factor factor) {
        return factor.words().equals("share") ? figures().range(factor.value(), bound -> messages.numbers().percent(new Percent(bound)))
                : (figures().fraction(factor.value()) + " " + factor.words()).strip();
    }

    private List<String> claim(Claim claim) {
        var lines = new ArrayList<String>();
        boolean money = claim.of() != Scope.COUNT && isMoney();
        String what = messages.text("estimate.scope."
                + (claim.of() == Scope.COUNT && claim.unit().isEmpty() ? "total" : EnumKey.of(claim.of())), claim.unit());
        String claimed = messages.text("estimate.bound." + EnumKey.of(claim.bound()),
                figures().amount(claim.claimed(), money)) + claim.period().map(this::period).orElse("");
        lines.add(messages.text("estimate.claimed", what, claimed, figures().amount(claim.sum(), money)));
        lines.add(messages.text("estimate.verdict", verdict(claim)) + claim.note().map(note -> ". " + messages.say(note)).orElse(""));
        return lines;
    }

    private String verdict(Claim claim) {
        Optional<BigDecimal> factor = claim.factor();
        String exact = factor.filter(one -> one.subtract(BigDecimal.ONE).abs().compareTo(SAME) >= 0)
                .map(one -> messages.text(one.compareTo(BigDecimal.ONE) > 0 ? "estimate.high" : "estimate.low",
                figures().factor(one), figures().off(one))).orElse("");
        if (claim.verdict() == Verdict.RIGHT && claim.bound() != Claim.Bound.EQUAL) {
            return said("estimate.holds");
        }
        return switch (claim.verdict()) {
            case RIGHT -> exact.isEmpty() ? said("estimate.right") : said(claim.isRough() ? "estimate.roughly"
                    : "estimate.rounded", exact);
            case DEPENDS -> exact.isEmpty() ? said("estimate.fits") : said("estimate.open", exact);
            case WRONG -> exact.isEmpty() ? said("estimate.wrong") : said("estimate.off", exact);
        };
    }

    /// A verdict, which says where it rests on a part of the text.
    private String said(String key, Object... values) {
        return messages.text(isPartly() ? key + ".partly" : key, values);
    }

    private String period(Noun period) {
        return " " + messages.text("estimate.per", period.singular());
    }

    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    public String json() {
        return new EstimateJson(messages, reading, reading.lines().stream().map(this::line).toList()).text();
    }

    private EstimateFigures figures() {
        return new EstimateFigures(messages);
    }
}
