package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;

/// Formulas as steps over arrays, one value for each draw of a block.
///
/// What does not depend on a draw is worked out exactly and held as one number a month, what does not change from month to month is
/// worked out once for a block.
final class Circuit {

    private final Numbering formulas;
    private final List<YearMonth> months;
    private final Assumptions assumptions;
    private final boolean[] drawn;
    private final boolean[] monthly;
    private final boolean[] nothing;
    private final double[][] fixed;
    private final int[] same;
    private final List<Integer> once = new ArrayList<>();
    private final List<Integer> eachMonth = new ArrayList<>();

    /// @param drawnInputs which the draws have values of
    /// @param roots       that are asked for
    Circuit(Numbering formulas, List<YearMonth> months, ExactReader exact, Assumptions assumptions, Set<InputRef<?>> drawnInputs,
            List<Formula> roots) {
        this.formulas = formulas;
        this.months = months;
        this.assumptions = assumptions;
        drawn = formulas.dependingOn(drawnInputs);
        monthly = new boolean[formulas.size()];
        nothing = new boolean[formulas.size()];
        fixed = new double[formulas.size()][];
        same = new int[formulas.size()];
        boolean[] needed = new boolean[formulas.size()];
        for (int number = 0; number < formulas.size(); number++) {
            settle(number, exact);
        }
        roots.forEach(root -> need(formulas.numberOf(root), needed));
        for (int number = 0; number < formulas.size(); number++) {
            if (needed[number] && drawn[number]) {
                (monthly[number] ? eachMonth : once).add(number);
            } else if (needed[number]) {
                fix(number, exact);
            }
        }
    }

    private void settle(int number, ExactReader exact) {
        drawn[number] &= !isNothing(number, exact) && hasDrawn(number);
        nothing[number] = isNothing(number, exact);
        monthly[number] = drawn[number] ? changes(number) : formulas.get(number) instanceof Formula.Before || !nothing[number]
                && exact.varies(number);
        same[number] = drawn[number] ? same(number, exact) : number;
        monthly[number] = monthly[same[number]];
    }

    /// Whether anything that it is made of is still drawn, where parts that are zero for certain are not.
    private boolean hasDrawn(int number) {
        return switch (formulas.get(number)) {
            case Formula.Sum _, Formula.Product _ -> Arrays.stream(formulas.parts(number)).anyMatch(part -> drawn[part]);
            default -> true;
        };
    }

    /// The number of the formula that another one equals with the present values; its own where there is none.
    private int same(int number, ExactReader exact) {
        int[] parts = formulas.parts(number);
        return switch (formulas.get(number)) {
            case Formula.Sum _ -> onlyDrawn(number, exact);
            case Formula.ByMonth given when months.stream().noneMatch(byMonth(given)::containsKey) -> same[parts[parts.length - 1]];
            case Formula.Carried _ when formulas.get(same[parts[1]]) instanceof Formula.Before
                    && formulas.parts(same[parts[1]])[0] == number -> same[parts[0]];
            default -> number;
        };
    }

    private int onlyDrawn(int number, ExactReader exact) {
        int only = number;
        for (int part : formulas.parts(number)) {
            if (drawn[part] && only == number) {
                only = same[part];
            } else if (drawn[part] || monthly[part] || !nothing[part] && exact.of(part, 0).signum() != 0) {
                return number;
            }
        }
        return only;
    }

    /// What an input by month says.
    Map<?, ?> byMonth(Formula.ByMonth given) {
        return (Map<?, ?>) assumptions.get(given.ref());
    }

    /// Works out what no draw changes.
    private void fix(int number, ExactReader exact) {
        double[] values = new double[monthly[number] ? months.size() : 1];
        for (int month = 0; month < values.length && !nothing[number]; month++) {
            values[month] = exact.of(number, month).doubleValue();
        }
        fixed[number] = values;
    }

    /// A product with a fixed zero in it is zero, whatever is drawn.
    private boolean isNothing(int number, ExactReader exact) {
        if (!(formulas.get(number) instanceof Formula.Product)) {
            return false;
        }
        for (int part : formulas.parts(number)) {
            if (!drawn[part] && !monthly[part] && (nothing[part] || exact.of(part, 0).signum() == 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean changes(int number) {
        return switch (formulas.get(number)) {
            case Formula.Carried _, Formula.Before _, Formula.Dated _, Formula.ByMonth _ -> true;
            default -> anyMonthly(formulas.parts(number));
        };
    }

    private boolean anyMonthly(int[] parts) {
        for (int part : parts) {
            if (monthly[part]) {
                return true;
            }
        }
        return false;
    }

    private void need(int name, boolean[] needed) {
        int number = same[name];
        if (!needed[number]) {
            needed[number] = true;
            for (int part : drawn[number] ? formulas.parts(number) : new int[0]) {
                need(part, needed);
            }
        }
    }

    int size() {
        return same.length;
    }

    Formula formula(int number) {
        return formulas.get(number);
    }

    /// What a formula is made of, each part by the number of the formula that it equals.
    int[] parts(int number) {
        int[] parts = formulas.parts(number).clone();
        for (int part = 0; part < parts.length; part++) {
            parts[part] = same[parts[part]];
        }
        return parts;
    }

    /// The number of the formula that another one equals.
    int same(int number) {
        return same[number];
    }

    List<YearMonth> months() {
        return months;
    }

    int[] once() {
        return once.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] eachMonth() {
        return eachMonth.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isDrawn(int number) {
        return drawn[number];
    }

    /// The values of what does not depend on a draw: one for each month, or one for all.
    double[] fixed(int number) {
        return fixed[number];
    }

    /// Whether a number that no draw changes is zero in all months.
    boolean isZero(int number) {
        return !drawn[number] && Arrays.stream(fixed[number]).allMatch(value -> value == 0);
    }
}
