package glidepath.engine.compiled;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;

/// One block of draws on its way through the months.
final class Block {

    private final Circuit circuit;
    private final Numbering formulas;
    private final Map<InputRef<?>, Integer> drawnInputs;
    private final Assumptions assumptions;
    private final int[] once;
    private final int[] eachMonth;
    private final double[][] values;
    private final double[][] spare = new double[4][Circuit.BLOCK];
    private final double[][] operands = new double[4][];
    private final int[] exponents;
    private int count;

    Block(Circuit circuit, Map<InputRef<?>, Integer> drawnInputs, Assumptions assumptions) {
        this.circuit = circuit;
        formulas = circuit.formulas();
        this.drawnInputs = drawnInputs;
        this.assumptions = assumptions;
        once = circuit.once();
        eachMonth = circuit.eachMonth();
        values = new double[formulas.size()][];
        exponents = new int[formulas.size()];
        for (int number : once) {
            values[number] = new double[Circuit.BLOCK];
        }
        for (int number : eachMonth) {
            values[number] = new double[Circuit.BLOCK];
        }
    }

    /// Takes up some draws and works out what does not change from month to month.
    ///
    /// @param draws of each input
    void start(double[][] draws, int from, int draw) {
        count = draw;
        for (int number : once) {
            Integer input = Circuit.input(formulas.get(number), drawnInputs);
            if (input != null) {
                System.arraycopy(draws[input], from, values[number], 0, count);
            } else {
                compute(number, 0);
            }
        }
    }

    void month(int month) {
        for (int number : eachMonth) {
            compute(number, month);
        }
    }

    /// The values of a formula in the month, in an array that holds for this moment.
    double[] of(int number, int month, double[] otherwise) {
        if (circuit.isDrawn(number)) {
            return values[number];
        }
        Kernels.fill(otherwise, circuit.fixed(number, month), count);
        return otherwise;
    }

    private void compute(int number, int month) {
        int[] parts = formulas.parts(number);
        double[] to = values[number];
        switch (formulas.get(number)) {
            case Formula.Sum _ -> sum(to, parts, month);
            case Formula.Product _ -> product(to, parts, month);
            case Formula.Power _ -> power(number, to, parts, month);
            case Formula.Before _ -> copy(to, parts[0], month - 1);
            case Formula.Carried _ -> copy(to, parts[month == 0 ? 0 : 1], month);
            case Formula.Dated _ -> copy(to, parts[month], month);
            case Formula.ByMonth given -> byMonth(given, to, parts, month);
            case Formula formula -> arithmetic(formula, to, operands(parts, month));
        }
    }

    private void byMonth(Formula.ByMonth given, double[] to, int[] parts, int month) {
        @Nullable Object value = ((Map<?, ?>) assumptions.get(given.ref())).get(circuit.months().get(month));
        if (value == null || !given.given().isEmpty()) {
            copy(to, value == null ? parts[parts.length - 1] : parts[0], month);
        } else {
            Kernels.fill(to, given.ref().lever().kind().number().apply(value).doubleValue(), count);
        }
    }

    private void copy(double[] to, int part, int month) {
        if (circuit.isDrawn(part)) {
            System.arraycopy(values[part], 0, to, 0, count);
        } else {
            Kernels.fill(to, circuit.fixed(part, Math.max(month, 0)), count);
        }
    }

    private double[][] operands(int[] parts, int month) {
        for (int part = 0; part < parts.length; part++) {
            operands[part] = of(parts[part], month, spare[part]);
        }
        return operands;
    }

    private void arithmetic(Formula formula, double[] to, double[][] of) {
        switch (formula) {
            case Formula.Difference _ -> Kernels.subtract(to, of[0], of[1], count);
            case Formula.Quotient _ -> Kernels.divide(to, of[0], of[1], count);
            case Formula.Ceiling _ -> Kernels.ceiling(to, of[0], of[1], count);
            case Formula.Minimum _ -> Kernels.minimum(to, of[0], of[1], count);
            case Formula.Maximum _ -> Kernels.maximum(to, of[0], of[1], count);
            case Formula.Choice _ -> Kernels.choose(to, of, count);
            default -> throw new IllegalArgumentException("No arithmetic: " + formula);
        }
    }

    private void sum(double[] to, int[] parts, int month) {
        double rest = 0;
        for (int part : parts) {
            rest += circuit.isDrawn(part) ? 0 : circuit.fixed(part, month);
        }
        Kernels.fill(to, rest, count);
        for (int part : parts) {
            if (circuit.isDrawn(part)) {
                Kernels.add(to, values[part], count);
            }
        }
    }

    private void product(double[] to, int[] parts, int month) {
        double rest = 1;
        for (int part : parts) {
            rest *= circuit.isDrawn(part) ? 1 : circuit.fixed(part, month);
        }
        boolean first = true;
        for (int part : parts) {
            if (circuit.isDrawn(part) && first) {
                Kernels.scale(to, values[part], rest, count);
                first = false;
            } else if (circuit.isDrawn(part)) {
                Kernels.multiply(to, values[part], count);
            }
        }
    }

    /// The next power of the same base is one multiplication away.
    private void power(int number, double[] to, int[] parts, int month) {
        boolean steady = !circuit.isDrawn(parts[1]) && circuit.isDrawn(parts[0]);
        int exponent = steady ? (int) circuit.fixed(parts[1], month) : 0;
        if (steady && month > 0 && exponent == exponents[number] + 1) {
            Kernels.multiply(to, values[parts[0]], count);
        } else if (!steady || month == 0 || exponent != exponents[number]) {
            double[][] of = operands(parts, month);
            Kernels.power(to, of[0], of[1], count);
        }
        exponents[number] = exponent;
    }
}
