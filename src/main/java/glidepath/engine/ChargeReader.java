package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Source;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// What the formula of a charge gives in each month. What does not change from month to month is worked out once.
final class ChargeReader {

    private final ChargeFormula formula;
    private final ExactReader values;
    private final List<Formula> changing;
    private final boolean changingPrice;
    private final boolean nothing;

    ChargeReader(ChargeFormula formula, ExactReader values) {
        this.formula = formula;
        this.values = values;
        changing = new ArrayList<>();
        boolean zero = false;
        for (ChargeFormula.Factor factor : formula.factors()) {
            if (values.varies(factor.is())) {
                changing.add(factor.is());
            } else {
                zero |= values.of(factor.is(), 0).signum() == 0;
            }
        }
        nothing = zero;
        changingPrice = !nothing && values.varies(formula.price());
    }

    /// Whether it charges nothing in any month, as things stand.
    boolean isNothing() {
        return nothing;
    }

    /// Whether a month's line is that of another.
    boolean isSame(int month, int other) {
        for (Formula factor : changing) {
            if (values.of(factor, month).compareTo(values.of(factor, other)) != 0) {
                return false;
            }
        }
        return !changingPrice || isSamePrice(values.priceOf(formula.price(), month), values.priceOf(formula.price(), other), month, other);
    }

    private boolean isSamePrice(Price one, Price two, int month, int other) {
        return one == two && (!(one instanceof Price.Entered entered)
                || values.of(entered.amount(), month).compareTo(values.of(entered.amount(), other)) == 0);
    }

    /// Empty where there is nothing to charge.
    Optional<Line> line(int month) {
        if (nothing) {
            return Optional.empty();
        }
        List<Factor> factors = factors(month);
        return factors == null ? Optional.empty() : Optional.ofNullable(at(values.priceOf(formula.price(), month), factors, month));
    }

    private @Nullable List<Factor> factors(int month) {
        var factors = new ArrayList<Factor>(formula.factors().size());
        for (ChargeFormula.Factor factor : formula.factors()) {
            BigDecimal value = values.of(factor.is(), month);
            if (value.signum() == 0) {
                return null;
            }
            if (!factor.silent() || value.compareTo(BigDecimal.ONE) != 0) {
                factors.add(new Factor(factor.name(), value));
            }
        }
        return factors;
    }

    private @Nullable Line at(Price price, List<Factor> factors, int month) {
        return switch (price) {
            case Price.Published published -> Line.priced(formula, factors, published.rate(), published.source(), discount(month));
            case Price.Derived derived -> at(derived.price(), factors, month);
            case Price.Entered entered -> entered(entered, factors, month);
            case Price.Unknown unknown -> Line.unpriced(formula, factors, unknown.why(), discount(month));
            case Price.NotCharged _ -> null;
            case Price.ByDate _, Price.ByLength _ -> throw new IllegalArgumentException("Not chosen: " + price);
        };
    }

    private @Nullable Line entered(Price.Entered entered, List<Factor> factors, int month) {
        BigDecimal amount = values.of(entered.amount(), month);
        return amount.signum() == 0 && !entered.always() ? null
                : Line.priced(formula, factors, new Rate(new Money(amount), entered.unit()), Source.ENTERED, discount(month));
    }

    private Percent discount(int month) {
        return new Percent(values.of(formula.discount(), month));
    }
}
