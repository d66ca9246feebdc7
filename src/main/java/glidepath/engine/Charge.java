package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// A line of a bill: quantity x rate = amount, and all that explains it.
///
/// @param per    what the volume counts: `calls`, `days`, ...
/// @param volume how many of it in this month
public record Charge(Line line, String per, BigDecimal volume) {

    /// How much, in the rate's unit: tokens, hours, CMU-minutes.
    public BigDecimal quantity() {
        return volume.multiply(line.perUnit());
    }

    /// The numbers whose product is the quantity, the volume first.
    public List<Factor> factors() {
        var factors = new ArrayList<Factor>();
        factors.add(new Factor(per, volume));
        factors.addAll(line.factors());
        return factors;
    }

    /// What it costs, net of a private discount. Zero, and not to be shown as such, where it has no price: see [#isPriced].
    public Money amount() {
        return line.cost().times(volume);
    }

    /// What it would cost at list price.
    public Money list() {
        return line.rate().map(this::at).orElse(Money.ZERO);
    }

    /// What it would cost without a private discount: list price and surcharge.
    public Money beforeDiscount() {
        return new Line.Terms(line.surcharge(), Percent.ZERO).net(list());
    }

    private Money at(Rate rate) {
        return rate.costOf(quantity());
    }

    public boolean isPriced() {
        return line.isPriced();
    }
}
