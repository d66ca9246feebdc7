package glidepath.engine.formula;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;

import glidepath.plan.InputRef;

/// A number of a month, as a rule over inputs: what it is made of, and not what it is today.
///
/// Formulas are told apart by identity where they are computed: one that stands in two places is worked out once.
public sealed interface Formula {

    Formula ZERO = new Constant("", BigDecimal.ZERO);
    Formula ONE = new Constant("", BigDecimal.ONE);

    /// What it is made of, in the order in which it is written.
    default List<Formula> parts() {
        return List.of();
    }

    /// A number of the cost model itself, such as 24 hours a day.
    ///
    /// @param name key of what it is called; empty where it needs no name
    record Constant(String name, BigDecimal value) implements Formula {
        /// Where a band of a provider's support ends, in dollars a month: the only constant that counts dollars.
        public static final String UP_TO = "up-to";

        public boolean isMoney() {
            return name.equals(UP_TO);
        }
    }

    /// What the plan says.
    record Input(InputRef<?> ref) implements Formula {
    }

    /// What an input by month says of a fixed month, in which it does say something.
    record InputOf(InputRef<?> ref, YearMonth month) implements Formula {
    }

    /// What an input by month says of the month, or something else where it says nothing.
    ///
    /// @param given     where it says something; empty for the value itself
    /// @param otherwise where it says nothing
    record ByMonth(InputRef<?> ref, List<Formula> given, Formula otherwise) implements Formula {
        @Override
        public List<Formula> parts() {
            return given.isEmpty() ? List.of(otherwise) : List.of(given.getFirst(), otherwise);
        }
    }

    /// A number that the month itself, or the scenario as a whole, has.
    record Of(Quantity quantity) implements Formula {
    }

    /// An intermediate number worth a name of its own, and a row in a workbook.
    ///
    /// @param owner id of the workload, row, gateway or provider that has it
    /// @param name  key of what it is called
    record Named(String owner, String name, Formula is) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(is);
        }
    }

    /// A number that starts somewhere and then follows from what it was in the month before, which stands in it as [Before].
    ///
    /// @param first  in the first month of the plan
    /// @param before where it stands in `later`
    /// @param later  in every other month
    record Carried(String owner, String name, Formula first, Before before, Formula later) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(first, later);
        }
    }

    /// Within [Carried]: what it was in the month before. Each belongs to one.
    final class Before implements Formula {
        @Override
        public String toString() {
            return "Before";
        }
    }

    record Sum(List<Formula> parts) implements Formula {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    record Difference(Formula from, Formula less) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(from, less);
        }
    }

    record Product(List<Formula> parts) implements Formula {
        public Product {
            parts = List.copyOf(parts);
        }
    }

    /// Of nothing by nothing it is nothing: zero where the divisor is zero.
    record Quotient(Formula dividend, Formula divisor) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(dividend, divisor);
        }
    }

    /// @param exponent a whole number, zero or more
    record Power(Formula base, Formula exponent) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(base, exponent);
        }
    }

    /// The least multiple of a number that is not below another.
    record Ceiling(Formula of, Formula multiple) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(of, multiple);
        }
    }

    record Minimum(Formula one, Formula other) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(one, other);
        }
    }

    record Maximum(Formula one, Formula other) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(one, other);
        }
    }

    /// One of two, as one number is larger than another or not.
    record Choice(Formula larger, Formula smaller, Formula then, Formula otherwise) implements Formula {
        @Override
        public List<Formula> parts() {
            return List.of(larger, smaller, then, otherwise);
        }
    }

    /// One that is another in each month, since dates say so.
    ///
    /// @param months from the first month of the plan on
    record Dated(List<Formula> months) implements Formula {
        public Dated {
            months = List.copyOf(months);
        }

        @Override
        public List<Formula> parts() {
            return months;
        }
    }

    /// What one unit costs, as a number of dollars for one, a thousand or a million units; zero where it has no price.
    record PriceOf(Price price) implements Formula {
        @Override
        public List<Formula> parts() {
            return price.parts();
        }
    }

    static Formula constant(String name, long value) {
        return new Constant(name, BigDecimal.valueOf(value));
    }

    static Formula input(InputRef<?> ref) {
        return new Input(ref);
    }

    static Formula of(Quantity quantity) {
        return new Of(quantity);
    }

    static Formula named(String owner, String name, Formula is) {
        return new Named(owner, name, is);
    }

    /// @param later what it is in every other month, from what it was in the month before
    static Formula carried(String owner, String name, Formula first, UnaryOperator<Formula> later) {
        var before = new Before();
        return new Carried(owner, name, first, before, later.apply(before));
    }

    static Formula sum(Formula... parts) {
        return new Sum(List.of(parts));
    }

    static Formula difference(Formula from, Formula less) {
        return new Difference(from, less);
    }

    static Formula product(Formula... parts) {
        return new Product(List.of(parts));
    }

    static Formula quotient(Formula dividend, Formula divisor) {
        return new Quotient(dividend, divisor);
    }

    /// What is left of one.
    static Formula rest(Formula share) {
        return new Difference(ONE, share);
    }

    static Formula min(Formula one, Formula other) {
        return new Minimum(one, other);
    }

    static Formula max(Formula one, Formula other) {
        return new Maximum(one, other);
    }

    /// `then` where one number is larger than the other, else `otherwise`.
    static Formula ifAbove(Formula larger, Formula smaller, Formula then, Formula otherwise) {
        return new Choice(larger, smaller, then, otherwise);
    }
}
