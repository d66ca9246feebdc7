package glidepath.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;

import glidepath.advise.estimate.Span;
import glidepath.texts.Messages;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Figures of a published sum as sentences about it write them; what is not known exactly is written from its low to its high end.
record EstimateFigures(Messages messages) {

    private static final int FACTOR_DIGITS = 4;

    /// `1/30` for a day of a month.
    String fraction(Span value) {
        BigDecimal inverse = value.isPoint() && value.low().signum() > 0 && value.low().compareTo(BigDecimal.ONE) < 0
                ? Decimals.divide(BigDecimal.ONE, value.low()).setScale(9, RoundingMode.HALF_UP).stripTrailingZeros() : BigDecimal.ONE;
        return inverse.scale() <= 0 && inverse.compareTo(BigDecimal.ONE) > 0 ? "1/" + messages.numbers().number(inverse, 0)
                : number(value);
    }

    /// `1.64`; more digits where it is near to one, fewer where it is large.
    String factor(BigDecimal factor) {
        BigDecimal off = factor.subtract(BigDecimal.ONE).abs();
        int decimals = off.compareTo(new BigDecimal("0.01")) < 0 ? FACTOR_DIGITS + 2 : FACTOR_DIGITS;
        return messages.numbers().number(factor.compareTo(BigDecimal.ONE) < 0 ? factor.round(new MathContext(FACTOR_DIGITS))
                : factor.setScale(factor.compareTo(BigDecimal.TEN) >= 0 ? 2 : decimals - 2, RoundingMode.HALF_UP),
                Math.max(decimals, factor.round(new MathContext(FACTOR_DIGITS)).scale()));
    }

    String off(BigDecimal factor) {
        BigDecimal off = factor.subtract(BigDecimal.ONE).abs();
        return messages.numbers().percent(new Percent(off), off.compareTo(new BigDecimal("0.1")) < 0
                || factor.compareTo(new BigDecimal("0.01")) < 0 ? 2 : off.compareTo(BigDecimal.TEN) > 0 ? 0 : 1);
    }

    String number(Span span) {
        return range(span, bound -> messages.numbers().number(bound, 8));
    }

    String rate(Span span) {
        return range(span, bound -> messages.numbers().rate(new Money(bound.round(Decimals.PRECISION))));
    }

    /// Cents, or four digits of what is less than a dollar.
    String amount(Span span, boolean money) {
        return range(span, bound -> !money ? messages.numbers().number(bound, 8) : bound.abs().compareTo(BigDecimal.ONE) < 0
                ? messages.numbers().price(new Money(bound)) : messages.numbers().money(new Money(bound)));
    }

    String range(Span span, Function<BigDecimal, String> text) {
        return span.isPoint() ? text.apply(span.low()) : messages.text("estimate.range", text.apply(span.low()), text.apply(span.high()));
    }
}
