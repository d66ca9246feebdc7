package glidepath.engine.formula;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;

/// Computes formulas with decimals: sums and products exactly, divisions and powers to 34 digits.
///
/// Nothing is worked out before it is asked for, and what is the same in all months only once. A reader that starts from another takes from
/// that one what does not depend on the inputs that differ.
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

    /// For formulas without inputs and quantities of a month.
    public static final Values NO_VALUES = new NoValues();

    private final Numbering formulas;
    private final List<YearMonth> months;
    private final Values values;
    private final @Nullable ExactReader base;
    private final boolean[] own;
    private final @Nullable BigDecimal[][] known;
    private final @Nullable Boolean[] varies;
    private final @Nullable SortedMap<?, ?>[] series;
    private final Arithmetic.@Nullable Grown[] powers;
    private final PriceReader prices;

    public ExactReader(Numbering formulas, List<YearMonth> months, Values values) {
        this(formulas, months, values, null, new boolean[0]);
    }

    private ExactReader(Numbering formulas, List<YearMonth> months, Values values, @Nullable ExactReader base, boolean[] own) {
        this.formulas = formulas;
        this.months = months;
        this.values = values;
        this.base = base;
        this.own = own;
        known = new BigDecimal[formulas.size()][];
        varies = new Boolean[formulas.size()];
        series = new SortedMap<?, ?>[formulas.size()];
        powers = new Arithmetic.Grown[formulas.size()];
        prices = new PriceReader(this, formulas, months);
    }

    /// The same formulas with other values for some inputs; what does not depend on them is this reader's.
    public ExactReader with(Values other, Set<? extends InputRef<?>> changed) {
        return new ExactReader(formulas, months, other, this, formulas.dependingOn(changed));
    }

    /// The value of a formula without inputs and months.
    public static BigDecimal constant(Formula formula) {
        return new ExactReader(Numbering.of(List.of(formula)), List.of(YearMonth.of(2000, 1)), NO_VALUES).of(formula, 0);
    }

    /// @param month counted from the first of the plan
    public BigDecimal of(Formula formula, int month) {
        return of(formulas.numberOf(formula), month);
    }

    /// Of several prices, the one that holds in a month for a call of the length that there is.
    public Price priceOf(Price price, int month) {
        return prices.at(price, month);
    }

    /// Whether another price holds in some months.
    public boolean varies(Price price) {
        return prices.varies(price);
    }

    /// Whether it is worked out here, and not known from the reader that this one starts from.
    public boolean isOwn(int number) {
        return base == null || own[number];
    }

    /// Whether a number is another in some months, with the values that there are.
    public boolean varies(int number) {
        if (base != null && !own[number]) {
            return base.varies(number);
        }
        Boolean found = varies[number];
        if (found == null) {
            found = isVariable(number);
            varies[number] = found;
        }
        return found;
    }

    private boolean isVariable(int number) {
        int[] parts = formulas.parts(number);
        return switch (formulas.get(number)) {
            case Formula.Of of -> values.varies(of.quantity());
            case Formula.ByMonth given -> !byMonth(given.ref(), number).isEmpty() || varies(parts[parts.length - 1]);
            case Formula.Carried _ -> varies(parts[0]) || !staysAsItWas(parts[1], number);
            case Formula.Before _, Formula.Dated _ -> true;
            case Formula.Choice _ -> varies(parts[0]) || varies(parts[1]) || varies(parts[branch(parts, 0)]);
            case Formula.Product _ -> !isNothing(parts) && any(parts);
            case Formula.PriceOf of -> varies(of.price());
            default -> any(parts);
        };
    }

    /// Whether what is carried over is, as things stand, just that: what it was in the month before.
    private boolean staysAsItWas(int later, int carried) {
        int[] parts = formulas.parts(later);
        return switch (formulas.get(later)) {
            case Formula.Before _ -> parts[0] == carried;
            case Formula.ByMonth given -> byMonth(given.ref(), later).isEmpty() && staysAsItWas(parts[parts.length - 1], carried);
            default -> false;
        };
    }

    /// A product with a zero in it is zero in every month.
    private boolean isNothing(int[] parts) {
        for (int part : parts) {
            if (!varies(part) && of(part, 0).signum() == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean any(int[] parts) {
        for (int part : parts) {
            if (varies(part)) {
                return true;
            }
        }
        return false;
    }

    private int branch(int[] parts, int month) {
        return of(parts[0], month).compareTo(of(parts[1], month)) > 0 ? 2 : 3;
    }

    /// @param number of the formula, see [Numbering#numberOf]
    public BigDecimal of(int number, int month) {
        if (base != null && !own[number]) {
            return base.of(number, month);
        }
        @Nullable BigDecimal[] row = known[number];
        if (row == null) {
            row = new BigDecimal[varies(number) ? months.size() : 1];
            known[number] = row;
        }
        int column = row.length == 1 ? 0 : month;
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
            case Formula.InputOf input -> number(input.ref(), byMonth(input.ref(), number).get(input.month()));
            case Formula.ByMonth given -> given(given, number, parts, month);
            case Formula.Of of -> values.of(of.quantity(), month);
            case Formula.Carried _ -> month == 0 ? of(parts[0], 0) : of(parts[1], month);
            case Formula.Before _ -> of(parts[0], month - 1);
            case Formula.Dated _ -> of(parts[month], month);
            case Formula.Choice _ -> of(parts[branch(parts, month)], month);
            case Formula.PriceOf of -> prices.dollars(of.price(), month);
            default -> arithmetic(number, parts, month);
        };
    }

    private BigDecimal arithmetic(int number, int[] parts, int month) {
        return switch (formulas.get(number)) {
            case Formula.Sum _ -> sum(parts, month);
            case Formula.Product _ -> product(parts, month);
            case Formula.Difference _ -> of(parts[0], month).subtract(of(parts[1], month));
            case Formula.Quotient _ -> Arithmetic.quotient(of(parts[0], month), of(parts[1], month));
            case Formula.Power _ -> power(number, of(parts[0], month), of(parts[1], month).intValueExact());
            case Formula.Ceiling _ -> Arithmetic.ceiling(of(parts[0], month), of(parts[1], month));
            case Formula.Minimum _ -> of(parts[0], month).min(of(parts[1], month));
            case Formula.Maximum _ -> of(parts[0], month).max(of(parts[1], month));
            case Formula other -> throw new IllegalArgumentException("No arithmetic: " + other);
        };
    }

    private static BigDecimal number(InputRef<?> ref, @Nullable Object value) {
        return ref.lever().kind().number().apply(value);
    }

    private SortedMap<?, ?> byMonth(InputRef<?> ref, int number) {
        SortedMap<?, ?> found = series[number];
        if (found == null) {
            found = (SortedMap<?, ?>) values.of(ref);
            series[number] = found;
        }
        return found;
    }

    private BigDecimal given(Formula.ByMonth given, int number, int[] parts, int month) {
        Object value = byMonth(given.ref(), number).get(months.get(month));
        if (value == null) {
            return of(parts[parts.length - 1], month);
        }
        return given.given().isEmpty() ? number(given.ref(), value) : of(parts[0], month);
    }

    private BigDecimal sum(int[] parts, int month) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : parts) {
            sum = sum.add(of(part, month));
        }
        return sum;
    }

    private BigDecimal product(int[] parts, int month) {
        BigDecimal product = BigDecimal.ONE;
        for (int part : parts) {
            product = Arithmetic.times(product, of(part, month));
            if (product.signum() == 0) {
                return BigDecimal.ZERO;
            }
        }
        return product;
    }

    private BigDecimal power(int number, BigDecimal base, int exponent) {
        Arithmetic.Grown last = powers[number];
        Arithmetic.Grown next = (last != null && last.base() == base ? last : Arithmetic.Grown.none(base)).to(exponent);
        powers[number] = next;
        return next.power();
    }
}
