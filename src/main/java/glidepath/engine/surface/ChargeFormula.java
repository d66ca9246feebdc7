package glidepath.engine.surface;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.ModelId;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.units.Unit;

/// A charge as a rule: what is charged for and where, how its quantity comes about, and its price. Structure, not today's values: one
/// whose quantity is zero today is there, too.
///
/// @param owner    id of the workload, infrastructure row, gateway or provider whose cost it is
/// @param what     what is counted: a meter's key, or a name of its own
/// @param route    the model that answers, where one does
/// @param volume   what it grows with in a month, which other charges share
/// @param factors  whose product is the quantity for one of the volume
/// @param surcharge share of the list price that is paid on top
/// @param discount share of the list price, surcharge included, that is not paid
/// @param limits   of the calls that make it
/// @param marketplace whether somebody else sells it through the provider
public record ChargeFormula(Surface surface, Cause cause, String owner, String what, Account account, Optional<ModelId> route,
                            Volume volume, List<Factor> factors, Price price, Formula surcharge, Formula discount, List<CallLimit> limits,
                                    boolean marketplace) {

    /// What the name of a counted thing ends with where long calls have a charge of their own.
    public static final String LONG = ".long";

    /// What it ends with where turns from some length on have a charge of their own.
    static final String FROM = ".from-";

    public ChargeFormula {
        factors = List.copyOf(factors);
        limits = List.copyOf(limits);
    }

    /// @param per what it counts: `calls`, `days`, ...
    public record Volume(String per, Formula is) {

        private static final Formula PART = Formula.of(Quantity.Calendar.PART);

        /// What is paid by the month.
        static Volume months() {
            return new Volume("months", PART);
        }

        /// What is due once in a month, whatever part of it is forecast.
        static Volume whole() {
            return new Volume("months", Formula.ONE);
        }
    }

    /// A number in the product that makes a quantity.
    ///
    /// @param name   key of its label
    /// @param silent where it is 1 it is not worth a mention
    public record Factor(String name, Formula is, boolean silent) {
    }

    /// How much, in the rate's unit: tokens, hours, CMU-minutes.
    public Formula quantity() {
        var parts = new ArrayList<Formula>();
        parts.add(volume.is());
        factors.forEach(factor -> parts.add(factor.is()));
        return new Formula.Product(parts);
    }

    /// Dollars at list price, zero where it has no price.
    public Formula list() {
        var parts = new ArrayList<>(quantity().parts());
        parts.add(new Formula.PriceOf(price));
        if (unit().power() > 0) {
            parts.add(new Formula.Constant("", BigDecimal.ONE.movePointLeft(unit().power())));
        }
        return new Formula.Product(parts);
    }

    /// Dollars without a private discount: list price and surcharge.
    public Formula beforeDiscount() {
        var parts = new ArrayList<>(list().parts());
        if (surcharge != Formula.ZERO) {
            parts.add(Formula.sum(Formula.ONE, surcharge));
        }
        return new Formula.Product(parts);
    }

    /// Net dollars, zero where it has no price.
    public Formula amount() {
        var parts = new ArrayList<>(beforeDiscount().parts());
        if (discount != Formula.ZERO) {
            parts.add(Formula.rest(discount));
        }
        return new Formula.Product(parts);
    }

    /// What is counted, without which calls of it: a meter's key, or a name of its own.
    public String counted() {
        return counted(what);
    }

    /// The same of what some charge is for.
    public static String counted(String what) {
        int from = what.indexOf(FROM);
        return from >= 0 ? what.substring(0, from) : what.endsWith(LONG) ? what.substring(0, what.length() - LONG.length()) : what;
    }

    /// The input tokens from which on turns have a charge of their own; 0 where it is not for such turns only.
    public static BigDecimal from(String what) {
        int from = what.indexOf(FROM);
        return from < 0 ? BigDecimal.ZERO : new BigDecimal(what.substring(from + FROM.length()));
    }

    /// The same, for a share of what it counts.
    ChargeFormula times(String name, Formula share) {
        var all = new ArrayList<>(factors);
        all.add(new Factor(name, share, true));
        return new ChargeFormula(surface, cause, owner, what, account, route, volume, all, price, surcharge, discount, limits, marketplace);
    }

    /// The same, growing with something else.
    ChargeFormula growing(Volume other) {
        return new ChargeFormula(surface, cause, owner, what, account, route, other, factors, price, surcharge, discount, limits,
                marketplace);
    }

    /// Whether it is a provider's own usage, and not what a marketplace sells there or its support.
    public boolean isOwnUsageOf(String provider) {
        return account.provider().equals(provider) && !marketplace && surface != Surfaces.SUPPORT;
    }

    /// The unit of its price, which is one and the same at all times.
    public Unit unit() {
        return price.unit();
    }

    /// Rules are told apart by what they are for: formulas are deep, and what they come to stands in the lines of a bill.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof ChargeFormula formula && surface == formula.surface && cause == formula.cause
                && owner.equals(formula.owner) && what.equals(formula.what) && account.equals(formula.account)
                && route.equals(formula.route)
                && marketplace == formula.marketplace;
    }

    @Override
    public int hashCode() {
        return Objects.hash(surface, cause, owner, what, account, route, marketplace);
    }

    /// Starts a charge.
    static Builder of(Surface surface, Cause cause, String owner, String what) {
        return new Builder(surface, cause, owner, what);
    }

    /// A charge while it is put together.
    static final class Builder {

        private final Surface surface;
        private final Cause cause;
        private final String owner;
        private final String what;
        private final List<Factor> factors = new ArrayList<>();
        private Account account = new Account("", "", false);
        private Optional<ModelId> route = Optional.empty();
        private Formula surcharge = Formula.ZERO;
        private Formula discount = Formula.ZERO;
        private List<CallLimit> limits = List.of();
        private boolean marketplace;

        private Builder(Surface surface, Cause cause, String owner, String what) {
            this.surface = surface;
            this.cause = cause;
            this.owner = owner;
            this.what = what;
        }

        Builder account(Account known) {
            account = known;
            return this;
        }

        Builder route(ModelId model) {
            route = Optional.of(model);
            return this;
        }

        Builder surcharge(Formula on) {
            surcharge = on;
            return this;
        }

        Builder discount(Formula off) {
            discount = off;
            return this;
        }

        Builder marketplace(boolean sold) {
            marketplace = sold;
            return this;
        }

        Builder limits(List<CallLimit> known) {
            limits = known;
            return this;
        }

        Builder factor(String name, Formula is) {
            factors.add(new Factor(name, is, false));
            return this;
        }

        /// A share of all of it, or one attempt, is not worth a mention.
        Builder share(String name, Formula is) {
            if (is != Formula.ONE) {
                factors.add(new Factor(name, is, true));
            }
            return this;
        }

        ChargeFormula at(Volume volume, Price price) {
            return new ChargeFormula(surface, cause, owner, what, account, route, volume, factors, price, surcharge, discount, limits,
                    marketplace);
        }

        /// @param unit in which it is counted all the same
        ChargeFormula unpriced(Volume volume, Unit unit, Unpriced why) {
            return at(volume, new Price.Unknown(unit, why));
        }
    }
}
