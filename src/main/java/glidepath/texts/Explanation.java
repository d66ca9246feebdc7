package glidepath.texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Source;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.surface.CallLimit;
import glidepath.engine.ChargeCredits;
import glidepath.engine.ChargeSum;
import glidepath.engine.Line;
import glidepath.engine.TurnCost;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Refusal;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// Why a charge is what it is, in words: its formula with values, its price and where that comes from, and who paid it.
public final class Explanation {

    /// Of tokens that are told beside what they cost.
    private static final int TOKEN_DECIMALS = 2;
    private static final int MOST_PERCENT = 10;

    private final Messages messages;
    private final PriceCatalog catalog;
    private final OwnerName owners;
    private final Assumptions assumptions;

    public Explanation(Messages messages, ScenarioForecast forecast) {
        this(messages, forecast.catalog(), forecast.assumptions());
    }

    /// @param assumptions whose charges are told
    public Explanation(Messages messages, PriceCatalog catalog, Assumptions assumptions) {
        this.messages = messages;
        this.catalog = catalog;
        owners = new OwnerName(catalog, assumptions);
        this.assumptions = assumptions;
    }

    /// `Support chat: On demand, Input tokens`; `AWS: Support` where it counts what the surface is called.
    public String name(Charge charge) {
        String surface = messages.label(charge.line().surface());
        String what = messages.what(charge);
        return surface.equals(what) ? messages.text("explain.name.once", owner(charge), what)
                : messages.text("explain.name", owner(charge), surface, what);
    }

    /// What has no price in some month, once each, with the reason.
    public List<String> unpriced(List<Bill> bills) {
        return bills.stream().flatMap(bill -> bill.unpriced().stream())
                .map(charge -> messages.text("report.unpriced", name(charge), charge.line().unpriced().orElseThrow())).distinct().toList();
    }

    /// What the charge is for: the workload, row, gateway or provider by name.
    public String owner(Charge charge) {
        return owners.of(charge.line().surface(), charge.line().owner());
    }

    /// `100,000 calls x 4,000 input tokens = 400,000,000 tokens x $3.00 / MTok = $1,200.00`.
    public String formula(Charge charge) {
        return String.join(" = ", formulaParts(charge));
    }

    /// The same in its parts: the product, quantity x price, and the amount.
    public List<String> formulaParts(Charge charge) {
        var parts = new ArrayList<String>();
        FormulaDigits digits = FormulaDigits.of(charge, this::amount);
        if (charge.factors().size() > 1) {
            parts.add(charge.factors().stream().map(ShownFactor::of).map(factor -> factor(factor, digits.of(factor)))
                    .collect(Collectors.joining(" × ")));
        }
        parts.add(quantity(charge, digits));
        parts.add(charge.line().unpriced().map(why -> messages.text("explain.unpriced", why)).orElseGet(() -> amount(charge.amount()))
                + beyond(charge));
        return parts;
    }

    /// Times its rate, where it has one.
    private String quantity(Charge charge, FormulaDigits digits) {
        String quantity = messages.text("explain.quantity", messages.numbers().number(charge.quantity(), digits.quantity()),
                charge.line().unit().nounFor(charge.quantity()));
        return charge.line().rate().map(rate -> quantity + " × " + rate(rate) + terms(charge.line())).orElse(quantity);
    }

    /// What marks a charge whose calls cannot be made.
    private String beyond(Charge charge) {
        return charge.line().beyond().map(limit -> beyond(messages, limit)).orElse("");
    }

    /// That calls which exceed a limit cannot be made, in brackets after a blank.
    public static String beyond(Messages messages, CallLimit limit) {
        return messages.text("explain.beyond." + EnumKey.of(limit.kind()),
                messages.numbers().number(BigDecimal.valueOf(limit.most()), 0));
    }

    private String factor(ShownFactor factor, int decimals) {
        String one = "factor." + factor.name() + ".one";
        boolean single = factor.value().compareTo(BigDecimal.ONE) == 0 && messages.has(one);
        return messages.text(single ? one : "factor." + factor.name(), messages.numbers().number(factor.value(), decimals),
                messages.numbers().percent(new Percent(factor.value()), Math.clamp(decimals - 2, 0, MOST_PERCENT)));
    }

    private String tokens(BigDecimal value) {
        return messages.numbers().number(value, TOKEN_DECIMALS);
    }

    private String rate(Rate rate) {
        return messages.numbers().rate(rate.price()) + " / " + rate.unit().per();
    }

    private String terms(Line line) {
        return (line.surcharge().isZero() ? "" : " × " + messages.text("explain.surcharge", Percent.ALL.plus(line.surcharge())))
                + (line.discount().isZero() ? "" : " × " + messages.text("explain.discount", line.discount().rest()));
    }

    /// Cents, or all the digits that an amount below a cent has.
    private String amount(Money amount) {
        return amount.toCents().signum() == 0 && !amount.isZero() ? messages.numbers().price(amount) : messages.numbers().money(amount);
    }

    /// `Amazon Bedrock pricing page, checked 2026-06-26, Confirmed`; `unpriced` where there is no rate to know a source of.
    public String source(Source source) {
        String origin = origin(messages, source);
        return hasEvidence(source) ? messages.text("explain.origin", origin, messages.label(source.evidence())) : origin;
    }

    /// `Amazon Bedrock pricing page, checked 2026-06-26`, for where the evidence is shown apart.
    public static String origin(Messages messages, Source source) {
        return source.title().isEmpty() ? messages.text("price.none") : !hasEvidence(source) ? source.title()
                : messages.text("explain.origin", source.title(),
                        source.checked().map(day -> messages.text("price.checked", day)).orElse(messages.text("price.unchecked")));
    }

    /// Nobody checks what users enter in their own plan, nor is there anything to confirm.
    private static boolean hasEvidence(Source source) {
        return !source.title().isEmpty() && !source.equals(Source.ENTERED);
    }

    /// For every dollar of a charge, which grant paid it, and why the others did not.
    public List<String> ledger(Bill bill, ChargeCredits credits, Charge charge) {
        var lines = new ArrayList<String>();
        credits.of(charge).forEach(payment -> lines.add(messages.text("explain.paid", grant(payment.grant()).name(), messages.numbers()
                .money(payment.amount()))));
        Money left = credits.leftOf(charge);
        if (left.isPositive()) {
            lines.add(messages.text("explain.left", messages.numbers().money(left)));
            refusals(charge, bill).forEach((why, grants) -> lines.add(messages.text("explain.refused", grants, why)));
        }
        return lines;
    }

    /// That its model answers no call any more, from some day of the month on or before it.
    public Optional<String> ended(Charge charge, YearMonth month) {
        return charge.line().route().flatMap(catalog::model).flatMap(model -> model.facts().life().ended())
                .filter(day -> !day.isAfter(month.atEndOfMonth())).map(day -> messages.text("explain.ended", day));
    }

    /// The formula line by line: the product, quantity x price, and the amount; where it is for several months, those of the first
    /// and the last, and all of them together. Then what else there is to know of it.
    public List<String> formulaLines(ChargeSum sum) {
        var lines = new ArrayList<>(calculation(sum));
        lines.addAll(turns(sum.last().charge().line()));
        ended(sum.last().charge(), sum.last().bill().month()).ifPresent(lines::add);
        return lines;
    }

    private List<String> calculation(ChargeSum sum) {
        if (sum.months().size() == 1) {
            List<String> parts = formulaParts(sum.first().charge());
            var lines = new ArrayList<>(parts.subList(0, 1));
            parts.stream().skip(1).forEach(part -> lines.add("= " + part));
            return lines;
        }
        return List.of(messages.text("explain.month", messages.numbers().month(sum.first().bill().month()),
                formula(sum.first().charge())),
                messages.text("explain.month", messages.numbers().month(sum.last().bill().month()), formula(sum.last().charge())),
                messages.counted(sum.isPriced() ? "explain.months" : "explain.months.unpriced", sum.months().size(), amount(sum.amount())));
    }

    /// Why a later turn of a task costs more than an early one; empty where it does not.
    public List<String> turns(Line line) {
        List<TurnCost> two = TurnCost.earlyAndLast(line, assumptions);
        return two.isEmpty() || two.getFirst().tokens().compareTo(two.getLast().tokens()) == 0 ? List.of()
                : List.of(messages.text("explain.turns", two.getFirst().turn(), tokens(two.getFirst().tokens()),
                amount(two.getFirst().cost()),
                        two.getLast().turn(), tokens(two.getLast().tokens()), amount(two.getLast().cost())));
    }

    /// Which grants paid how much of it; where something is left to pay, why no grant pays it, in the last such month.
    public List<String> ledger(ChargeSum sum) {
        if (sum.months().size() == 1) {
            return ledger(sum.first().bill(), sum.first().credits(), sum.first().charge());
        }
        var lines = new ArrayList<String>();
        sum.payments().forEach((id, amount) -> lines.add(messages.text("explain.paid", grant(id).name(), messages.numbers()
                .money(amount))));
        sum.lastLeft().ifPresent(month -> {
            lines.add(messages.text("explain.left", messages.numbers().money(sum.left())));
            refusals(month.charge(), month.bill()).forEach((why, grants) -> lines.add(messages.text("explain.refused.month", grants, why,
                    messages.numbers().month(month.bill().month()))));
        });
        return lines;
    }

    /// Why grants pay no more of a charge, and the names of those that have the same reason.
    private Map<Refusal, String> refusals(Charge charge, Bill bill) {
        return assumptions.grants().stream().collect(Collectors.groupingBy(grant ->
                Refusal.of(grant, charge.line().account(), bill.credits()),
                LinkedHashMap::new, Collectors.mapping(Grant::name, Collectors.joining(", "))));
    }

    private Grant grant(String id) {
        return assumptions.grants().stream().filter(grant -> grant.id().equals(id)).findFirst().orElseThrow();
    }
}
