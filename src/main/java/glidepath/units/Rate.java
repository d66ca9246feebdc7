package glidepath.units;

import java.math.BigDecimal;

/// A unit price as published: an amount of money for one, a thousand or a million units.
public record Rate(Money price, Unit unit) {

    /// Exact: shifting the decimal point divides without a remainder.
    ///
    /// @param quantity a number of [Unit#noun]
    public Money costOf(BigDecimal quantity) {
        BigDecimal product = price.usd().multiply(quantity);
        return new Money(unit.power() == 0 ? product : product.scaleByPowerOfTen(-unit.power()));
    }

    public Rate times(BigDecimal factor) {
        return new Rate(price.times(factor), unit);
    }

    @Override
    public String toString() {
        return price + " / " + unit.per();
    }
}
