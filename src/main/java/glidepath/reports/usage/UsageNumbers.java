package glidepath.reports.usage;

import java.math.BigDecimal;

import glidepath.texts.NumberText;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Figures of a sample as they are written: counts to a tenth, shares to a hundredth of a percent.
record UsageNumbers(NumberText numbers) {

    /// Less than a cent with its digits: only what is free costs $0.00.
    String cost(BigDecimal usd) {
        var amount = new Money(usd);
        String cents = numbers.money(amount);
        return usd.signum() > 0 && cents.equals(numbers.money(Money.ZERO)) ? numbers.price(amount) : cents;
    }

    String number(BigDecimal value) {
        return numbers.number(value, 1);
    }

    String percent(BigDecimal share) {
        return numbers.percent(new Percent(share), 2);
    }
}
