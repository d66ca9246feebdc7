package glidepath.engine.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;
import glidepath.plan.InputRef;

/// The arrays of one block of draws, and the steps that fill them month after month.
final class Block {

    /// One draw's values of an input, as given.
    private record Given(int input, double[] to) {
    }

    private final Circuit circuit;
    private final int size;
    private final @Nullable double[][] values;
    private final List<Given> given = new ArrayList<>();
    private final Step[] once;
    private final Step[] eachMonth;
    private final double[][] roots;
    private List<Step> making = new ArrayList<>();

    /// @param drawnInputs the place of each among the draws
    /// @param roots       that are asked for
    /// @param size        draws that it has room for
    Block(Circuit circuit, Map<InputRef<?>, Integer> drawnInputs, int[] roots, int size) {
        this.circuit = circuit;
        this.size = size;
        values = new double[circuit.size()][];
        for (int number : circuit.once()) {
            Integer input = circuit.formula(number) instanceof Formula.Input asked ? drawnInputs.get(asked.ref()) : null;
            if (input == null) {
                make(number);
            } else {
                given.add(new Given(input, array(number)));
            }
        }
        once = making.toArray(Step[]::new);
        making = new ArrayList<>();
        for (int number : circuit.eachMonth()) {
            make(number);
        }
        this.roots = Arrays.stream(roots).mapToObj(root -> part(circuit.same(root))).toArray(double[][]::new);
        eachMonth = making.toArray(Step[]::new);
    }

    /// Takes up some draws and works out what does not change from month to month.
    ///
    /// @param draws of each input
    void start(double[][] draws, int from, int count) {
        for (Given each : given) {
            System.arraycopy(draws[each.input], from, each.to, 0, count);
        }
        for (Step step : once) {
            step.run(0, count);
        }
    }

    void month(int month, int count) {
        for (Step step : eachMonth) {
            step.run(month, count);
        }
    }

    /// Where the values of each formula that is asked for stand.
    double[][] roots() {
        return roots;
    }

    private double[] array(int number) {
        double[] known = values[number];
        if (known == null) {
            known = new double[size];
            values[number] = known;
        }
        return known;
    }

    /// The values of a part, which for one that is not drawn are all the same.
    private double[] part(int number) {
        if (circuit.isDrawn(number) || values[number] != null) {
            return array(number);
        }
        double[] to = array(number);
        double[] fixed = circuit.fixed(number);
        if (fixed.length == 1) {
            Kernels.fill(to, fixed[0], size);
        } else {
            making.add((month, count) -> Kernels.fill(to, fixed[month], count));
        }
        return to;
    }

    private void make(int number) {
        int[] parts = circuit.parts(number);
        Step step = switch (circuit.formula(number)) {
            case Formula.Sum _ -> Step.sum(array(number), drawn(parts), rest(parts, 0));
            case Formula.Product _ -> Step.product(array(number), drawn(parts), rest(parts, 1));
            case Formula.Power _ when !circuit.isDrawn(parts[1]) -> Step.raise(array(number), array(parts[0]), circuit.fixed(parts[1]));
            case Formula.Before _ -> Step.copy(array(number), array(parts[0]));
            case Formula.Carried _ -> Step.each(byMonth(number, month -> parts[month == 0 ? 0 : 1]));
            case Formula.Dated _ -> Step.each(byMonth(number, month -> parts[month]));
            case Formula.ByMonth entered -> Step.each(byMonth(entered, number, parts));
            case Formula formula -> Step.arithmetic(formula, array(number), operands(parts));
        };
        making.add(step);
    }

    private double[][] drawn(int[] parts) {
        var drawn = new ArrayList<double[]>();
        for (int part : parts) {
            if (circuit.isDrawn(part)) {
                drawn.add(array(part));
            }
        }
        return drawn.toArray(double[][]::new);
    }

    /// The sum or the product of the parts that are not drawn: one for each month, or one for all.
    ///
    /// @param none 0 of a sum, 1 of a product
    private double[] rest(int[] parts, int none) {
        int[] fixed = Arrays.stream(parts).filter(part -> !circuit.isDrawn(part)).toArray();
        double[] rest = new double[Arrays.stream(fixed).map(part -> circuit.fixed(part).length).max().orElse(1)];
        Arrays.fill(rest, none);
        for (int part : fixed) {
            double[] values = circuit.fixed(part);
            for (int month = 0; month < rest.length; month++) {
                rest[month] = none == 0 ? rest[month] + Step.at(values, month) : rest[month] * Step.at(values, month);
            }
        }
        return rest;
    }

    private interface Source {

        int of(int month);
    }

    private Step[] byMonth(int number, Source source) {
        Step[] steps = new Step[circuit.months().size()];
        for (int month = 0; month < steps.length; month++) {
            steps[month] = taken(array(number), source.of(month));
        }
        return steps;
    }

    private Step taken(double[] to, int part) {
        return circuit.isDrawn(part) ? Step.copy(to, array(part)) : Step.constant(to, circuit.fixed(part));
    }

    private Step[] byMonth(Formula.ByMonth entered, int number, int[] parts) {
        double[] to = array(number);
        return circuit.months().stream().map(month -> {
            Object value = circuit.byMonth(entered).get(month);
            return value != null && entered.given().isEmpty()
                    ? Step.constant(to, entered.ref().lever().kind().number().apply(value).doubleValue())
                    : taken(to, value == null ? parts[parts.length - 1] : parts[0]);
        }).toArray(Step[]::new);
    }

    private double[][] operands(int[] parts) {
        double[][] operands = new double[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            operands[part] = part(parts[part]);
        }
        return operands;
    }
}
