package glidepath.reports.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.plan.LineKind;
import glidepath.texts.Messages;
import glidepath.units.EnumKey;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.Variance;
import glidepath.usage.bill.VarianceCause;

/// A month of a forecast beside its bill, in words.
public record MonthText(Messages messages) {

    private static final int DEAREST = 3;

    /// Dollars: less is only what files round.
    private static final BigDecimal LEAST = new BigDecimal("0.000001");

    public String title(MonthComparison month) {
        return messages.text(month.complete() ? "reconcile.month" : "reconcile.month.incomplete", month.month(),
                forecast(month.forecast(), month.complete()), money(month.actual()), messages.numbers().difference(month.difference()));
    }

    /// Above [#products].
    public List<String> headings() {
        return messages.texts("reconcile.", "product", "forecast", "actual", "credited");
    }

    public List<List<String>> products(MonthComparison month) {
        return month.products().stream().map(product -> List.of(product.product(), forecast(product.forecast(), product.complete()),
                money(product.actual()), money(month.credited().getOrDefault(product.product(), Money.ZERO)))).toList();
    }

    /// Why they differ.
    public List<String> causes(MonthComparison month) {
        return month.parts().stream().filter(part -> part.amount().usd().abs().compareTo(LEAST) >= 0).map(this::part).toList();
    }

    private String part(Variance part) {
        return messages.numbers().difference(part.amount()) + "  " + cause(part);
    }

    /// What a part of a difference comes from.
    String cause(Variance part) {
        String what = Stream.of(part.what(), part.meter().map(this::meter).orElse("")).filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ", " + other).orElse("");
        return name(part.cause()) + (what.isEmpty() ? "" : " (" + what + ")");
    }

    /// An amount and what it comes from.
    public String cause(VarianceCause cause, Money amount) {
        return messages.numbers().difference(amount) + "  " + name(cause);
    }

    private String name(VarianceCause cause) {
        return messages.text("reconcile.cause." + EnumKey.of(cause));
    }

    private String meter(Measure meter) {
        return messages.text("reconcile.meter." + meter.column());
    }

    /// What the bill has beside usage.
    public List<String> apart(MonthComparison month) {
        return Stream.concat(Stream.of(LineKind.values()).filter(month.apart()::containsKey).map(kind -> apart(month, kind)),
                Stream.of(others(month.others(), "reconcile.others"), others(month.unread(), "reconcile.unread")).flatMap(Optional::stream))
                .toList();
    }

    /// What is not compared, with the dearest products.
    private Optional<String> others(Map<String, Money> products, String key) {
        Money sum = Money.sum(products.values());
        String dearest = products.entrySet().stream().sorted(Map.Entry.<String, Money>comparingByValue().reversed())
                .limit(DEAREST).map(each -> each.getKey() + " " + money(each.getValue())).collect(Collectors.joining(", "));
        return products.isEmpty() ? Optional.empty()
                : Optional.of(messages.text(products.size() > DEAREST ? key + ".more" : key, money(sum), dearest,
                products.size() - DEAREST));
    }

    private String apart(MonthComparison month, LineKind kind) {
        String name = messages.text("reconcile.kind." + EnumKey.of(kind));
        String amount = money(Objects.requireNonNull(month.apart().get(kind)));
        return kind == LineKind.CREDIT ? messages.text("reconcile.credits", name, amount, money(month.forecastCredits().negated()))
                : name + ": " + amount;
    }

    private String forecast(Money amount, boolean complete) {
        return messages.atLeast("report.at-least", amount, complete, this::money);
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }
}
