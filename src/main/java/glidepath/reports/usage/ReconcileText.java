package glidepath.reports.usage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import glidepath.texts.Columns;
import glidepath.texts.Messages;
import glidepath.units.Message;
import glidepath.units.Money;
import glidepath.usage.Measure;
import glidepath.usage.bill.ActualBills;
import glidepath.usage.bill.MonthComparison;
import glidepath.usage.bill.RowKind;
import glidepath.usage.bill.Variance;

/// A forecast beside bills, in words.
public record ReconcileText(Messages messages, List<MonthComparison> months, ActualBills bills) {

    public String text() {
        var text = new StringBuilder();
        months.forEach(month -> month(text, month));
        if (months.isEmpty()) {
            text.append(bills.isEmpty() ? messages.text("reconcile.empty")
                    : messages.text("reconcile.no-month", bills.months().first(), bills.months().last())).append('\n');
        }
        section(text, "sample.files", bills.files().stream().filter(file -> !file.format().isEmpty())
                .map(file -> messages.text(file.repeated() > 0 ? "reconcile.file.repeated" : "reconcile.file", file.name(),
                        Message.of("usage.format." + file.format()), file.rows(), file.repeated())).toList());
        section(text, "sample.skips", bills.skips().stream().map(skip -> skip.file() + (skip.line() > 0 ? ":" + skip.line() : "") + ": "
                + messages.say(skip.why()) + ".").toList());
        return text.toString();
    }

    private void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(messages.text(title)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private void month(StringBuilder text, MonthComparison month) {
        text.append(text.isEmpty() ? "" : "\n").append(messages.text("reconcile.month", month.month(), month.forecast(), month.actual(),
                messages.numbers().difference(month.difference()))).append('\n');
        var products = new Columns().row(messages.text("reconcile.product"), messages.text("reconcile.forecast"),
                messages.text("reconcile.actual"), messages.text("reconcile.credited"));
        month.products().forEach(product -> products.row(product.product(), money(product.forecast()), money(product.actual()),
                money(month.credited().getOrDefault(product.product(), Money.ZERO))));
        products.text().lines().forEach(line -> text.append("  ").append(line).append('\n'));
        section(text, "reconcile.causes", month.parts().stream().map(this::part).toList());
        section(text, "reconcile.apart", Stream.of(RowKind.values()).filter(month.apart()::containsKey).map(kind -> apart(month, kind))
                .toList());
    }

    private String part(Variance part) {
        String what = Stream.of(part.what(), part.meter().map(this::meter).orElse("")).filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ", " + other).orElse("");
        String cause = messages.text("reconcile.cause." + part.cause().name().toLowerCase(Locale.ROOT));
        return messages.numbers().difference(part.amount()) + "  " + cause + (what.isEmpty() ? "" : " (" + what + ")");
    }

    private String meter(Measure meter) {
        return messages.text("reconcile.meter." + meter.column());
    }

    private String apart(MonthComparison month, RowKind kind) {
        String name = messages.text("reconcile.kind." + kind.name().toLowerCase(Locale.ROOT));
        String amount = money(Objects.requireNonNull(month.apart().get(kind)));
        return kind == RowKind.CREDIT ? messages.text("reconcile.credits", name, amount, money(month.forecastCredits().negated()))
                : name + ": " + amount;
    }

    private String money(Money amount) {
        return messages.numbers().money(amount);
    }
}
