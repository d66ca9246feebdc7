package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import glidepath.catalog.Source;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Price;
import glidepath.engine.surface.CallLimit;
import glidepath.engine.surface.ChargeFormula;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Rate;

/// What the formula of a charge gives in each month. What does not change from month to month is worked out once.
final class ChargeReader {

    private final NumberedItem.Charge charge;
    private final ExactReader values;
    private final boolean nothing;
    private final boolean changingPrice;
    private final boolean changing;

    ChargeReader(NumberedItem.Charge charge, ExactReader values) {
        this.charge = charge;
        this.values = values;
        boolean zero = false;
        boolean varies = false;
        for (int factor : charge.factors()) {
            boolean own = values.varies(factor);
            varies |= own;
            zero |= !own && values.of(factor, 0).signum() == 0;
        }
        nothing = zero;
        changingPrice = !nothing && values.varies(charge.formula().price());
        changing = !nothing && (varies || changingPrice || values.varies(charge.discount()));
    }

    /// Whether it charges nothing in any month, as things stand.
    boolean isNothing() {
        return nothing;
    }

    /// Whether anything of it is worked out here, and not known already.
    static boolean isOwn(NumberedItem.Charge charge, ExactReader values) {
        boolean own = values.isOwn(charge.discount()) || values.isOwn(charge.surcharge());
        for (int factor : charge.factors()) {
            own |= values.isOwn(factor);
        }
        for (int part : charge.priceParts()) {
            own |= values.isOwn(part);
        }
        return own;
    }

    /// Whether a month's line is that of another.
    boolean isSame(int month, int other) {
        if (!changing) {
            return true;
        }
        for (int factor : charge.factors()) {
            if (values.of(factor, month).compareTo(values.of(factor, other)) != 0) {
                return false;
            }
        }
        if (values.of(charge.discount(), month).compareTo(values.of(charge.discount(), other)) != 0) {
            return false;
        }
        return !changingPrice || isSamePrice(values.priceOf(charge.formula().price(), month),
                values.priceOf(charge.formula().price(), other), month, other);
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
        return factors == null ? Optional.empty() : Optional.ofNullable(at(values.priceOf(charge.formula().price(), month), factors,
                month));
    }

    private @Nullable List<Factor> factors(int month) {
        int[] numbers = charge.factors();
        var factors = new ArrayList<Factor>(numbers.length);
        for (int index = 0; index < numbers.length; index++) {
            ChargeFormula.Factor factor = charge.formula().factors().get(index);
            BigDecimal value = values.of(numbers[index], month);
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
            case Price.Published published -> Line.priced(charge.formula(), factors, published.rate(), published.source(), terms(month),
                    beyond(month));
            case Price.Derived derived -> at(derived.price(), factors, month);
            case Price.Entered entered -> entered(entered, factors, month);
            case Price.Unknown unknown -> Line.unpriced(charge.formula(), factors, unknown.why(), terms(month), beyond(month));
            case Price.NotCharged _ -> null;
            case Price.ByDate _, Price.ByLength _ -> throw new IllegalArgumentException("Not chosen: " + price);
        };
    }

    private @Nullable Line entered(Price.Entered entered, List<Factor> factors, int month) {
        BigDecimal amount = values.of(entered.amount(), month);
        return amount.signum() == 0 && !entered.always() ? null
                : Line.priced(charge.formula(), factors, new Rate(new Money(amount), entered.unit()), Source.ENTERED, terms(month),
                beyond(month));
    }

    private Optional<CallLimit> beyond(int month) {
        return charge.formula().limits().stream()
                .filter(limit -> values.of(limit.tokens(), month).compareTo(BigDecimal.valueOf(limit.most())) > 0).findFirst();
    }

    private Line.Terms terms(int month) {
        return new Line.Terms(new Percent(values.of(charge.surcharge(), month)), new Percent(values.of(charge.discount(), month)));
    }
}
