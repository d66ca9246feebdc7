package glidepath.usage.bill;

import java.math.BigDecimal;
import java.util.Optional;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// Tokens of one kind and model in a month, as forecast and as billed.
///
/// @param rows of the bill
record TokenCell(BigDecimal planned, Money plannedCost, BigDecimal billed, Money billedCost, long rows) {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    static final TokenCell NONE = new TokenCell(BigDecimal.ZERO, Money.ZERO, BigDecimal.ZERO, Money.ZERO, 0);

    TokenCell plan(BigDecimal tokens, Money cost) {
        return new TokenCell(planned.add(tokens), plannedCost.plus(cost), billed, billedCost, rows);
    }

    TokenCell bill(BigDecimal tokens, Money cost, long more) {
        return new TokenCell(planned, plannedCost, billed.add(tokens), billedCost.plus(cost), rows + more);
    }

    boolean isPlanned() {
        return planned.signum() > 0;
    }

    boolean isBilled() {
        return billed.signum() > 0;
    }

    /// What the billed tokens would have cost at the plan's price.
    Money atPlannedPrice() {
        return new Money(Decimals.divide(plannedCost.usd().multiply(billed), planned));
    }

    /// Billed price / planned price; empty where the plan has these tokens for nothing.
    Optional<BigDecimal> priceRatio() {
        Money planned = atPlannedPrice();
        return planned.isZero() ? Optional.empty() : Optional.of(Decimals.divide(billedCost.usd(), planned.usd()));
    }

    /// Whether the bill gives cents only, and each row was off by half a cent at most.
    boolean isRounding() {
        return billedCost.usd().stripTrailingZeros().scale() <= 2
                && billedCost.minus(atPlannedPrice()).usd().abs().compareTo(HALF_A_CENT.multiply(BigDecimal.valueOf(rows))) <= 0;
    }
}
