package glidepath.engine.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;
import glidepath.units.Decimals;

/// Computes formulas with decimals: sums and products exactly, divisions and powers to 34 digits.
///
/// What is the same in all months is worked out once, and nothing before it is asked for.
public final class ExactReader {

    /// Where the values come from.
    public interface Values {

        /// The value of an input, as the plan holds it.
        Object of(InputRef<?> ref);

        /// A quantity of a month of the plan, counted from its first.
        BigDecimal of(Quantity quantity, int month);

        /// Whether a quantity is another one in some months.
        boolean varies(Quantity quantity);
    }

    private enum Varies { NO, YES }

    private final Numbering formulas;
    private final List<YearMonth> months;
    private final Values values;
    private final @Nullable BigDecimal[][] known;
    private final @Nullable Varies[] varies;
    private final @Nullable Grown[] powers;

    /// A power that was found, from which the next one follows.
    private record Grown(BigDecimal base, int exponent, BigDecimal power) {

        BigDecimal to(int wanted) {
            BigDecimal grown = wanted < exponent ? BigDecimal.ONE : power;
            for (int next = wanted < exponent ? 0 : exponent; next < wanted; next++) {
                grown = next == 0 ? base : grown.multiply(base, Decimals.PRECISION);
            }
            return grown;
        }
    }

    public ExactReader(Numbering formulas, List<YearMonth> months, Values values) {
        this.formulas = formulas;
        this.months = months;
        this.values = values;
        known = new BigDecimal[formulas.size()][];
        varies = new Varies[formulas.size()];
        powers = new Grown[formulas.size()];
    }

    /// The value of a formula without inputs and months.
    public static BigDecimal constant(Formula formula) {
        return ofConstants(Numbering.of(List.of(formula))).of(formula, 0);
    }

    /// Of formulas without inputs and months.
    public static ExactReader ofConstants(Numbering formulas) {
        return new ExactReader(formulas, List.of(YearMonth.of(2000, 1)), new Constants());
    }

    private static final class Constants implements Values {

        @Override
        public Object of(InputRef<?> ref) {
            throw new IllegalArgumentException("No plan has " + ref);
        }

        @Override
        public BigDecimal of(Quantity quantity, int month) {
            throw new IllegalArgumentException("No month has " + quantity);
        }

        @Override
        public boolean varies(Quantity quantity) {
            return true;
        }
    }

    /// @param month counted from the first of the plan
    public BigDecimal of(Formula formula, int month) {
        return value(formulas.numberOf(formula), month);
    }

    /// Whether it is another in some months, with the values that there are.
    public boolean varies(Formula formula) {
        return variable(formulas.numberOf(formula));
    }

    /// Of several prices, the one that holds in a month for a call of the length that there is.
    public Price priceOf(Price price, int month) {
        return switch (price) {
            case Price.ByDate dated -> priceOf(dated.in(months.get(month)), month);
            case Price.ByLength stepped -> {
                BigDecimal length = of(stepped.wholeInput(), month);
                Price found = stepped.base();
                for (Price.Step step : stepped.steps()) {
                    found = length.compareTo(BigDecimal.valueOf(step.above())) > 0 ? step.price() : found;
                }
                yield priceOf(found, month);
            }
            default -> price;
        };
    }

    /// Whether another price holds in some months.
    public boolean varies(Price price) {
        return switch (price) {
            case Price.ByDate _ -> true;
            case Price.ByLength stepped -> varies(stepped.wholeInput());
            case Price.Entered entered -> varies(entered.amount());
            default -> false;
        };
    }

    private boolean variable(int number) {
        Varies found = varies[number];
        if (found == null) {
            found = isVariable(number) ? Varies.YES : Varies.NO;
            varies[number] = found;
        }
        return found == Varies.YES;
    }

    private boolean isVariable(int number) {
        int[] parts = formulas.parts(number);
        return switch (formulas.get(number)) {
            case Formula.Of of -> values.varies(of.quantity());
            case Formula.Carried _, Formula.Before _, Formula.Dated _, Formula.ByMonth _ -> true;
            case Formula.Choice _ -> variable(parts[0]) || variable(parts[1]) || variable(parts[branch(parts, 0)]);
            case Formula.Product _ -> !isNothing(parts) && any(parts);
            case Formula.PriceOf of -> varies(of.price());
            default -> any(parts);
        };
    }

    /// A product with a zero in it is zero in every month.
    private boolean isNothing(int[] parts) {
        for (int part : parts) {
            if (!variable(part) && value(part, 0).signum() == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean any(int[] parts) {
        for (int part : parts) {
            if (variable(part)) {
                return true;
            }
        }
        return false;
    }

    private int branch(int[] parts, int month) {
        return value(parts[0], month).compareTo(value(parts[1], month)) > 0 ? 2 : 3;
    }

    private BigDecimal value(int number, int month) {
        int column = variable(number) ? month : 0;
        @Nullable BigDecimal[] row = known[number];
        if (row == null) {
            row = new BigDecimal[variable(number) ? months.size() : 1];
            known[number] = row;
        }
        BigDecimal found = row[column];
        if (found == null) {
            found = computed(number, column);
            row[column] = found;
        }
        return found;
    }

    private BigDecimal computed(int number, int month) {
        int[] parts = formulas.parts(number);
        return switch (formulas.get(number)) {
            case Formula.Constant constant -> constant.value();
            case Formula.Input input -> number(input.ref(), values.of(input.ref()));
            case Formula.InputOf input -> number(input.ref(), byMonth(input.ref()).get(input.month()));
            case Formula.ByMonth given -> given(given, parts, month);
            case Formula.Of of -> values.of(of.quantity(), month);
            case Formula.Named _ -> value(parts[0], month);
            case Formula.Carried _ -> month == 0 ? value(parts[0], 0) : value(parts[1], month);
            case Formula.Before _ -> value(parts[0], month - 1);
            case Formula.Dated _ -> value(parts[month], month);
            case Formula.Choice _ -> value(parts[branch(parts, month)], month);
            case Formula.PriceOf of -> dollars(priceOf(of.price(), month), month);
            default -> arithmetic(number, parts, month);
        };
    }

    private BigDecimal arithmetic(int number, int[] parts, int month) {
        return switch (formulas.get(number)) {
            case Formula.Sum _ -> sum(parts, month);
            case Formula.Product _ -> product(parts, month);
            case Formula.Difference _ -> value(parts[0], month).subtract(value(parts[1], month));
            case Formula.Quotient _ -> quotient(value(parts[0], month), value(parts[1], month));
            case Formula.Power _ -> power(number, value(parts[0], month), value(parts[1], month).intValueExact());
            case Formula.Ceiling _ -> ceiling(value(parts[0], month), value(parts[1], month));
            case Formula.Minimum _ -> value(parts[0], month).min(value(parts[1], month));
            case Formula.Maximum _ -> value(parts[0], month).max(value(parts[1], month));
            case Formula other -> throw new IllegalArgumentException("No arithmetic: " + other);
        };
    }

    private static BigDecimal number(InputRef<?> ref, @Nullable Object value) {
        return ref.lever().kind().number().apply(value);
    }

    private SortedMap<?, ?> byMonth(InputRef<?> ref) {
        return (SortedMap<?, ?>) values.of(ref);
    }

    private BigDecimal given(Formula.ByMonth given, int[] parts, int month) {
        Object value = byMonth(given.ref()).get(months.get(month));
        if (value == null) {
            return value(parts[parts.length - 1], month);
        }
        return given.given().isEmpty() ? number(given.ref(), value) : value(parts[0], month);
    }

    private BigDecimal sum(int[] parts, int month) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
            sum = sum.add(value(part, month));
        }
        return sum;
    }

    private BigDecimal product(int[] parts, int month) {
        BigDecimal product = BigDecimal.ONE;
        for (int part : parts) {
            product = product.multiply(value(part, month));
            if (product.signum() == 0) {
                return BigDecimal.ZERO;
            }
        }
        return product;
    }

    /// Exact where it is divided by one.
    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return divisor.compareTo(BigDecimal.ONE) == 0 ? dividend : Decimals.divide(dividend, divisor);
    }

    private BigDecimal power(int number, BigDecimal base, int exponent) {
        Grown last = powers[number];
        Grown from = last != null && last.base() == base ? last : new Grown(base, 0, BigDecimal.ONE);
        BigDecimal power = from.to(exponent);
        powers[number] = new Grown(base, exponent, power);
        return power;
    }

    private static BigDecimal ceiling(BigDecimal of, BigDecimal multiple) {
        return of.divide(multiple, 0, RoundingMode.CEILING).multiply(multiple);
    }

    private BigDecimal dollars(Price price, int month) {
        return switch (price) {
            case Price.Published published -> published.rate().price().usd();
            case Price.Derived derived -> derived.price().rate().price().usd();
            case Price.Entered entered -> of(entered.amount(), month);
            default -> BigDecimal.ZERO;
        };
    }
}
