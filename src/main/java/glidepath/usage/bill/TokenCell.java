package glidepath.usage.bill;

import java.math.BigDecimal;

import glidepath.units.Decimals;
import glidepath.units.Money;

/// Tokens of one kind and model in a month, as forecast and as billed.
record TokenCell(BigDecimal planned, Money plannedCost, BigDecimal billed, Money billedCost) {

    static final TokenCell NONE = new TokenCell(BigDecimal.ZERO, Money.ZERO, BigDecimal.ZERO, Money.ZERO);

    TokenCell plan(BigDecimal tokens, Money cost) {
        return new TokenCell(planned.add(tokens), plannedCost.plus(cost), billed, billedCost);
    }

    TokenCell bill(BigDecimal tokens, Money cost) {
        return new TokenCell(planned, plannedCost, billed.add(tokens), billedCost.plus(cost));
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

    /// Billed price / planned price.
    BigDecimal priceRatio() {
        return Decimals.divide(billedCost.usd(), atPlannedPrice().usd());
    }
}
