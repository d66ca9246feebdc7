package glidepath.engine.compiled;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.plan.InputRef;

/// Formulas as steps over arrays, one value for each draw of a block.
///
/// What does not depend on a draw is worked out exactly and held as one number a month, what does not change from month to month is
/// worked out once for a block.
final class Circuit {

    /// Draws that are worked out together.
    static final int BLOCK = 512;

    private final Numbering formulas;
    private final List<YearMonth> months;
    private final boolean[] drawn;
    private final boolean[] monthly;
    private final boolean[] nothing;
    private final double[][] fixed;
    private final List<Integer> once = new ArrayList<>();
    private final List<Integer> eachMonth = new ArrayList<>();

    /// @param drawnInputs which the draws have values of
    /// @param roots       that are asked for
    Circuit(Numbering formulas, List<YearMonth> months, ExactReader exact, Map<InputRef<?>, Integer> drawnInputs, List<Formula> roots) {
        this.formulas = formulas;
        this.months = months;
        drawn = formulas.dependingOn(drawnInputs.keySet());
        monthly = new boolean[formulas.size()];
        nothing = new boolean[formulas.size()];
        fixed = new double[formulas.size()][];
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
        drawn[number] &= !isNothing(number, exact);
        nothing[number] = isNothing(number, exact);
        monthly[number] = drawn[number] ? changes(number) : formulas.get(number) instanceof Formula.Before || !nothing[number]
                && exact.varies(number);
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

    private void need(int number, boolean[] needed) {
        if (!needed[number]) {
            needed[number] = true;
            for (int part : drawn[number] ? formulas.parts(number) : new int[0]) {
                need(part, needed);
            }
        }
    }

    Numbering formulas() {
        return formulas;
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

    /// The value of what does not depend on a draw.
    double fixed(int number, int month) {
        double[] values = fixed[number];
        return values.length == 1 ? values[0] : values[month];
    }

    /// The number of an input, or nothing where it is none.
    static @Nullable Integer input(Formula formula, Map<InputRef<?>, Integer> drawnInputs) {
        return formula instanceof Formula.Input input ? drawnInputs.get(input.ref()) : null;
    }
}
