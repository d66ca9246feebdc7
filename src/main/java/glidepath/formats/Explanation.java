package glidepath.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import glidepath.catalog.Source;
import glidepath.engine.Bill;
import glidepath.engine.Charge;
import glidepath.engine.ChargeCredits;
import glidepath.engine.ChargeSum;
import glidepath.engine.Factor;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Grant;
import glidepath.plan.Item;
import glidepath.plan.Setup;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// Why a charge is what it is, in words: its formula with values, its price and where that comes from, and who paid it.
public final class Explanation {

    private static final int DECIMALS = 12;

    private final Words words;
    private final Setup setup;

    public Explanation(Words words, ScenarioForecast forecast) {
        this(words, forecast.setup());
    }

    /// @param setup whose charges are told
    public Explanation(Words words, Setup setup) {
        this.words = words;
        this.setup = setup;
    }

    /// `Support chat: On demand, Input tokens`.
    public String name(Charge charge) {
        return words.text("explain.name", owner(charge), words.label(charge.line().surface()), words.what(charge));
    }

    /// What the charge is for: the workload, row, gateway or provider by name.
    public String owner(Charge charge) {
        return setup.items().values().stream().flatMap(List::stream)
                .filter(item -> item.id().equals(charge.line().owner())).findFirst().map(Item::name).orElse(charge.line().owner());
    }

    /// `100,000 calls x 4,000 input tokens = 400,000,000 tokens x $3.00 / MTok = $1,200.00`.
    public String formula(Charge charge) {
        return String.join(" = ", formulaParts(charge));
    }

    /// The same in its parts: the product, quantity x price, and the amount.
    public List<String> formulaParts(Charge charge) {
        var parts = new ArrayList<String>();
        if (charge.factors().size() > 1) {
            parts.add(charge.factors().stream().map(this::factor).collect(Collectors.joining(" × ")));
        }
        String quantity = words.text("explain.quantity", number(charge.quantity()), charge.line().unit().noun());
        parts.add(charge.line().rate().map(rate -> quantity + " × " + rate(rate) + discount(charge)).orElse(quantity));
        parts.add(charge.line().unpriced().map(why -> words.text("explain.unpriced", why)).orElseGet(() -> amount(charge.amount())));
        return parts;
    }

    private String factor(Factor factor) {
        String one = "factor." + factor.name() + ".one";
        boolean single = factor.value().compareTo(BigDecimal.ONE) == 0 && words.has(one);
        return words.text(single ? one : "factor." + factor.name(), number(factor.value()), words.numbers().percent(new Percent(factor.value()), 6));
    }

    private String number(BigDecimal value) {
        return words.numbers().number(value, DECIMALS);
    }

    private String rate(Rate rate) {
        return words.numbers().rate(rate.price()) + " / " + rate.unit().per();
    }

    private String discount(Charge charge) {
        return charge.line().discount().isZero() ? "" : " × " + words.text("explain.discount", charge.line().discount().rest());
    }

    /// Cents, or all the digits that an amount below a cent has.
    private String amount(Money amount) {
        return amount.toCents().signum() == 0 && !amount.isZero() ? words.numbers().price(amount) : words.numbers().money(amount);
    }

    /// `Amazon Bedrock pricing page, checked 2026-06-26, Confirmed`.
    public String source(Source source) {
        return source.title().isEmpty() ? words.text("explain.no-source")
                : words.text("explain.source", source.title(),
                        source.checked().map(day -> words.text("price.checked", day)).orElse(words.text("price.unchecked")),
                        words.label(source.evidence()));
    }

    /// `Amazon Bedrock pricing page, checked 2026-06-26`, for where the evidence is shown apart.
    public String origin(Source source) {
        return source.title().isEmpty() ? words.text("explain.no-source")
                : words.text("explain.origin", source.title(),
                        source.checked().map(day -> words.text("price.checked", day)).orElse(words.text("price.unchecked")));
    }

    /// For every dollar of a charge, which grant paid it, and why the others did not.
    public List<String> ledger(Bill bill, ChargeCredits credits, Charge charge) {
        var lines = new ArrayList<String>();
        credits.of(charge).forEach(payment -> lines.add(words.text("explain.paid", grant(payment.grant()).name(), words.numbers().money(payment.amount()))));
        Money left = credits.leftOf(charge);
        if (left.isPositive()) {
            lines.add(words.text("explain.left", words.numbers().money(left)));
            refusals(charge, bill).forEach((why, grants) -> lines.add(words.text("explain.refused", grants, why)));
        }
        return lines;
    }

    /// The formula line by line: the product, quantity x price, and the amount; where it is for several months, those of the first
    /// and the last, and all of them together.
    public List<String> formulaLines(ChargeSum sum) {
        if (sum.months().size() == 1) {
            List<String> parts = formulaParts(sum.first().charge());
            var lines = new ArrayList<>(parts.subList(0, 1));
            parts.stream().skip(1).forEach(part -> lines.add("= " + part));
            return lines;
        }
        return List.of(words.text("explain.month", words.numbers().month(sum.first().bill().month()), formula(sum.first().charge())),
                words.text("explain.month", words.numbers().month(sum.last().bill().month()), formula(sum.last().charge())),
                words.text(sum.isPriced() ? "explain.months" : "explain.months.unpriced", sum.months().size(), amount(sum.amount())));
    }

    /// Which grants paid how much of it; where something is left to pay, why no grant pays it, in the last such month.
    public List<String> ledger(ChargeSum sum) {
        if (sum.months().size() == 1) {
            return ledger(sum.first().bill(), sum.first().credits(), sum.first().charge());
        }
        var lines = new ArrayList<String>();
        sum.payments().forEach((id, amount) -> lines.add(words.text("explain.paid", grant(id).name(), words.numbers().money(amount))));
        sum.lastLeft().ifPresent(month -> {
            lines.add(words.text("explain.left", words.numbers().money(sum.left())));
            refusals(month.charge(), month.bill()).forEach((why, grants) -> lines.add(words.text("explain.refused.month", grants, why,
                    words.numbers().month(month.bill().month()))));
        });
        return lines;
    }

    /// Why grants pay no more of a charge, and the names of those that have the same reason.
    private Map<ChargeCredits.Refusal, String> refusals(Charge charge, Bill bill) {
        return setup.grants().stream().collect(Collectors.groupingBy(grant -> ChargeCredits.refusal(grant, charge.line().account(), bill.month()),
                LinkedHashMap::new, Collectors.mapping(Grant::name, Collectors.joining(", "))));
    }

    private Grant grant(String id) {
        return setup.grants().stream().filter(grant -> grant.id().equals(id)).findFirst().orElseThrow();
    }
}
