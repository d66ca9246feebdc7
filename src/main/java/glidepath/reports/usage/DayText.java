package glidepath.reports.usage;

import java.time.YearMonth;
import java.util.List;

import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.usage.bill.DayComparison;
import glidepath.usage.bill.Variance;

/// What was used on a day beside what was billed for it, in words.
public record DayText(Messages messages) {

    public String title(DayComparison day) {
        return title(day.day(), day);
    }

    /// Of all its days together.
    public String title(YearMonth month, DayComparison sum) {
        return title((Object) month, sum);
    }

    private String title(Object when, DayComparison day) {
        return day.difference().isZero() ? messages.text("reconcile.day.equal", when, price(day.metered()))
                : messages.text("reconcile.day", when, price(day.metered()), price(day.billed()), exact(day.difference()));
    }

    /// Why they differ.
    public List<String> causes(List<Variance> parts) {
        var words = new MonthText(messages);
        return parts.stream().map(part -> exact(part.amount()) + "  " + words.cause(part)).toList();
    }

    private String price(Money amount) {
        return messages.numbers().price(amount);
    }

    /// A difference of less than a cent is one, too.
    private String exact(Money amount) {
        return (amount.isPositive() ? "+" : "-") + price(new Money(amount.usd().abs()));
    }
}
