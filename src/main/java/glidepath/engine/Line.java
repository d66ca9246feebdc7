package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Evidence;
import glidepath.catalog.ModelId;
import glidepath.catalog.Source;
import glidepath.engine.formula.Unpriced;
import glidepath.engine.surface.Account;
import glidepath.engine.surface.CallLimit;
import glidepath.engine.surface.Cause;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.Surface;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// What is charged for and how, before it is known how much: a charge without its month.
///
/// @param rule     the formula that it follows
/// @param factors  whose product is the quantity per unit of volume
/// @param rate     list price; empty where none is known
/// @param unit     of the rate
/// @param terms    on the list price
/// @param perUnit  quantity per unit of volume
/// @param cost     per unit of volume, net of the discount; zero where the rate is unknown
/// @param unpriced why the rate is unknown; empty where it is known
/// @param beyond   the limit that its calls exceed, so that they cannot be made; empty where they can
public record Line(ChargeFormula rule, List<Factor> factors, Optional<Rate> rate, Unit unit, Terms terms, Source source,
                   BigDecimal perUnit, Money cost, Optional<Unpriced> unpriced, Optional<CallLimit> beyond) {

    /// What is agreed on a list price.
    ///
    /// @param surcharge on top of it
    /// @param discount  off it, surcharge included
    public record Terms(Percent surcharge, Percent discount) {

        public Money net(Money list) {
            Money with = surcharge.isZero() ? list : list.plus(list.times(surcharge));
            return discount.isZero() ? with : with.times(discount.rest());
        }
    }

    private static final Source NO_SOURCE = new Source("", "", Optional.empty(), Evidence.SPECULATION);

    static Line priced(ChargeFormula rule, List<Factor> factors, Rate rate, Source source, Terms terms, Optional<CallLimit> beyond) {
        BigDecimal quantity = quantity(factors);
        return new Line(rule, List.copyOf(factors), Optional.of(rate), rate.unit(), terms, source,
                quantity, terms.net(rate.costOf(quantity)), Optional.empty(), beyond);
    }

    static Line unpriced(ChargeFormula rule, List<Factor> factors, Unpriced why, Terms terms, Optional<CallLimit> beyond) {
        return new Line(rule, List.copyOf(factors), Optional.empty(), rule.unit(), terms, NO_SOURCE,
                quantity(factors), Money.ZERO, Optional.of(why), beyond);
    }

    private static BigDecimal quantity(List<Factor> factors) {
        BigDecimal product = BigDecimal.ONE;
        for (Factor factor : factors) {
            product = product.multiply(factor.value());
        }
        return product;
    }

    public Percent surcharge() {
        return terms.surcharge();
    }

    public Percent discount() {
        return terms.discount();
    }

    public Surface surface() {
        return rule.surface();
    }

    public Cause cause() {
        return rule.cause();
    }

    /// Id of the workload, infrastructure row, gateway or provider whose cost it is.
    public String owner() {
        return rule.owner();
    }

    /// What is counted: a meter's key, or a name of its own.
    public String what() {
        return rule.what();
    }

    public Account account() {
        return rule.account();
    }

    /// The model that answers, where one does.
    public Optional<ModelId> route() {
        return rule.route();
    }

    /// How it is sorted and told apart where amounts are equal.
    public String label() {
        return owner() + " " + surface() + " " + cause() + " " + what();
    }

    public boolean isPriced() {
        return rate.isPresent();
    }
}
