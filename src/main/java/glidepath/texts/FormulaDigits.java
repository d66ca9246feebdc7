package glidepath.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

import glidepath.engine.Charge;
import glidepath.units.Money;
import glidepath.units.Rate;

/// How many decimals the numbers of a charge's formula are shown with: as few as it takes for what is shown to multiply to the quantity
/// and to the amount that are shown, so that a reader can do the sum again.
///
/// @param quantity decimals of the quantity
/// @param digits   significant digits of the factors
record FormulaDigits(int quantity, int digits) {

    private static final int LEAST_DIGITS = 4;
    /// Of a quantity without a price, which no amount needs more of.
    private static final int UNPRICED_DIGITS = 6;
    private static final int MOST_DIGITS = 20;
    private static final int MOST_DECIMALS = 12;

    /// @param shown an amount as it is shown
    static FormulaDigits of(Charge charge, Function<Money, String> shown) {
        int quantity = quantity(charge, shown);
        BigDecimal product = rounded(charge.quantity(), quantity);
        int digits = LEAST_DIGITS;
        while (digits < MOST_DIGITS && rounded(product(charge, digits), quantity).compareTo(product) != 0) {
            digits++;
        }
        return new FormulaDigits(quantity, digits);
    }

    private static int quantity(Charge charge, Function<Money, String> shown) {
        BigDecimal exact = charge.quantity();
        Rate rate = charge.line().rate().orElse(null);
        if (rate == null) {
            return decimals(exact, UNPRICED_DIGITS);
        }
        String amount = shown.apply(charge.amount());
        int decimals = decimals(exact, LEAST_DIGITS);
        while (decimals < MOST_DECIMALS && !shown.apply(charge.line().terms().net(rate.costOf(rounded(exact, decimals)))).equals(amount)) {
            decimals++;
        }
        return decimals;
    }

    private static BigDecimal product(Charge charge, int digits) {
        return charge.factors().stream().map(ShownFactor::of)
                .map(factor -> factor.counted(rounded(factor.value(), decimals(factor.value(), digits))))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /// Decimals of a factor.
    int of(ShownFactor factor) {
        return decimals(factor.value(), digits);
    }

    /// That leave so many significant digits, and none of a whole number's off.
    private static int decimals(BigDecimal value, int digits) {
        return Math.clamp((long) digits - (value.precision() - value.scale()), 0, MOST_DECIMALS);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
