package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Evidence;
import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.Source;
import glidepath.engine.credit.Account;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// A line while it is put together.
final class LineBuilder {

    private static final Source NO_SOURCE = new Source("", "", Optional.empty(), Evidence.SPECULATION);

    private final Surface surface;
    private final Cause cause;
    private final String owner;
    private final String what;
    private final List<Factor> factors = new ArrayList<>();
    private Account account = new Account("", "", false);
    private Optional<ModelId> route = Optional.empty();
    private Percent discount = Percent.ZERO;

    LineBuilder(Surface surface, Cause cause, String owner, String what) {
        this.surface = surface;
        this.cause = cause;
        this.owner = owner;
        this.what = what;
    }

    /// A price that the plan itself states.
    static Optional<Listed<Rate>> entered(Optional<Money> price, Unit unit) {
        return price.map(each -> new Listed<>(new Rate(each, unit), Source.ENTERED));
    }

    LineBuilder account(String provider, String product, boolean creditable) {
        return account(new Account(provider, product, creditable));
    }

    LineBuilder account(Account known) {
        account = known;
        return this;
    }

    LineBuilder model(Model model) {
        route = Optional.of(model.id());
        return account(model.id().provider(), model.product(), true);
    }

    LineBuilder discount(Percent off) {
        discount = off;
        return this;
    }

    LineBuilder factor(String name, BigDecimal value) {
        factors.add(new Factor(name, value));
        return this;
    }

    LineBuilder factor(String name, Count value) {
        return factor(name, value.value());
    }

    /// A share of all of it is not worth a mention.
    LineBuilder share(String name, Percent value) {
        return value.equals(Percent.ALL) ? this : factor(name, value.fraction());
    }

    Line at(Listed<Rate> listed) {
        return at(listed.value(), listed.source());
    }

    Line at(Rate rate, Source source) {
        BigDecimal quantity = quantity();
        return new Line(surface, cause, owner, what, account, route, List.copyOf(factors), Optional.of(rate), rate.unit(), discount, source,
                quantity, rate.costOf(quantity).times(discount.rest()), Optional.empty());
    }

    /// @param unit in which it is counted all the same
    Line unpriced(Unit unit, Unpriced why) {
        return new Line(surface, cause, owner, what, account, route, List.copyOf(factors), Optional.empty(), unit, discount, NO_SOURCE,
                quantity(), Money.ZERO, Optional.of(why));
    }

    /// The line at its rate or, where there is none, unpriced; empty where there is nothing to charge.
    Optional<Line> line(Optional<Listed<Rate>> rate, Unit unit, Unpriced otherwise) {
        return isNothing() ? Optional.empty() : Optional.of(rate.map(this::at).orElseGet(() -> unpriced(unit, otherwise)));
    }

    /// The same, alone.
    UnitCost lines(Optional<Listed<Rate>> rate, Unit unit, Unpriced otherwise) {
        return line(rate, unit, otherwise).map(line -> UnitCost.of(List.of(line))).orElse(UnitCost.NONE);
    }

    private boolean isNothing() {
        return factors.stream().anyMatch(factor -> factor.value().signum() == 0);
    }

    private BigDecimal quantity() {
        BigDecimal product = BigDecimal.ONE;
        for (Factor factor : factors) {
            product = product.multiply(factor.value());
        }
        return product;
    }
}
