package glidepath.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// The currency that amounts are shown in; all are computed in US dollars (cost model, section 2).
///
/// @param code      of ISO 4217, such as `EUR`
/// @param perDollar units of it for one dollar, as the user enters it
/// @param date      of that rate
public record DisplayCurrency(Optional<String> code, Optional<BigDecimal> perDollar, Optional<LocalDate> date) {

    private static final int CENTS = 2;

    public static final DisplayCurrency DOLLARS = new DisplayCurrency(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether all of it is known, so that amounts can be converted; else they are shown in dollars.
    public boolean isComplete() {
        return code.isPresent() && perDollar.isPresent() && date.isPresent();
    }

    /// What an amount of dollars is in it; not rounded.
    public BigDecimal of(BigDecimal usd) {
        return isComplete() ? usd.multiply(perDollar.orElseThrow()) : usd;
    }

    /// What counts amounts, such as `$ / 1K TPM-month`, where they are shown in it.
    public String unit(String ofDollars) {
        return isComplete() ? ofDollars.replace("$", code.orElseThrow()) : ofDollars;
    }

    /// Decimals of an amount, as is usual for the currency; two of dollars.
    public int decimals() {
        return isComplete() ? Math.max(0, Currency.getInstance(code.orElseThrow()).getDefaultFractionDigits()) : CENTS;
    }

    public DisplayCurrency withCode(Optional<String> other) {
        return new DisplayCurrency(other, perDollar, date);
    }

    public DisplayCurrency withPerDollar(Optional<BigDecimal> other) {
        return new DisplayCurrency(code, other, date);
    }

    public DisplayCurrency withDate(Optional<LocalDate> other) {
        return new DisplayCurrency(code, perDollar, other);
    }
}
