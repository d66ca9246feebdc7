package glidepath.engine.compiled;

import glidepath.engine.formula.Formula;

/// Works out one formula for all draws of a block. Made once, so that in the loop nothing is looked up.
@FunctionalInterface
interface Step {

    void run(int month, int count);

    /// What holds in a month.
    ///
    /// @param byMonth one for each month, or one for all
    static double at(double[] byMonth, int month) {
        return byMonth.length == 1 ? byMonth[0] : byMonth[month];
    }

    static Step constant(double[] to, double... byMonth) {
        return (month, count) -> Kernels.fill(to, at(byMonth, month), count);
    }

    static Step copy(double[] to, double[] from) {
        return (_, count) -> System.arraycopy(from, 0, to, 0, count);
    }

    /// Another step in each month.
    static Step each(Step[] months) {
        return (month, count) -> months[month].run(month, count);
    }

    static Step sum(double[] to, double[][] parts, double[] rest) {
        return (month, count) -> {
            if (parts.length == 1) {
                Kernels.shift(to, parts[0], at(rest, month), count);
                return;
            }
            Kernels.sum(to, parts[0], parts[1], at(rest, month), count);
            for (int part = 2; part < parts.length; part++) {
                Kernels.add(to, parts[part], count);
            }
        };
    }

    static Step product(double[] to, double[][] parts, double[] rest) {
        return (month, count) -> {
            if (parts.length == 1) {
                Kernels.scale(to, parts[0], at(rest, month), count);
                return;
            }
            Kernels.product(to, parts[0], parts[1], at(rest, month), count);
            for (int part = 2; part < parts.length; part++) {
                Kernels.multiply(to, parts[part], count);
            }
        };
    }

    /// To a power that no draw changes. The next power of the same base is one multiplication away.
    static Step raise(double[] to, double[] base, double[] exponents) {
        return (month, count) -> {
            int exponent = (int) at(exponents, month);
            int before = month == 0 ? Integer.MAX_VALUE : (int) at(exponents, month - 1);
            int times = exponent - before;
            if (month == 0 || times < 0) {
                Kernels.fill(to, 1, count);
                times = exponent;
            }
            for (int time = 0; time < times; time++) {
                Kernels.multiply(to, base, count);
            }
        };
    }

    static Step arithmetic(Formula formula, double[] to, double[][] of) {
        return switch (formula) {
            case Formula.Difference _ -> (_, count) -> Kernels.subtract(to, of[0], of[1], count);
            case Formula.Quotient _ -> (_, count) -> Kernels.divide(to, of[0], of[1], count);
            case Formula.Power _ -> (_, count) -> Kernels.power(to, of[0], of[1], count);
            case Formula.Ceiling _ -> (_, count) -> Kernels.ceiling(to, of[0], of[1], count);
            case Formula.Minimum _ -> (_, count) -> Kernels.minimum(to, of[0], of[1], count);
            case Formula.Maximum _ -> (_, count) -> Kernels.maximum(to, of[0], of[1], count);
            case Formula.Choice _ -> (_, count) -> Kernels.choose(to, of, count);
            default -> throw new IllegalArgumentException("No arithmetic: " + formula);
        };
    }
}
