package glidepath.engine.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import glidepath.plan.InputRef;

/// Formulas by number, each after those that it is made of, so that a reader can keep what it found in arrays. One that occurs in several
/// places has one number.
public final class Numbering {

    private final Map<Formula, Integer> numbers = new IdentityHashMap<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();

    private final Function<Formula, @Nullable Formula> meanings;

    private Numbering(Function<Formula, @Nullable Formula> meanings) {
        this.meanings = meanings;
    }

    public static Numbering of(Collection<? extends Formula> roots) {
        return of(roots, _ -> null);
    }

    /// @param meanings the formula that is read in the place of another; null where that is read as it is
    public static Numbering of(Collection<? extends Formula> roots, Function<Formula, @Nullable Formula> meanings) {
        var numbering = new Numbering(meanings);
        roots.forEach(numbering::number);
        return numbering;
    }

    private int number(Formula formula) {
        Integer known = numbers.get(formula);
        if (known != null) {
            return known;
        }
        Formula same = same(formula);
        if (same != null) {
            int number = number(same);
            numbers.put(formula, number);
            return number;
        }
        List<Formula> made = formula.parts();
        int[] own = new int[made.size()];
        if (formula instanceof Formula.Carried carried) {
            own[0] = number(carried.first());
            int before = add(carried.before(), new int[1]);
            own[1] = number(carried.later());
            int carriedNumber = add(formula, own);
            parts.get(before)[0] = carriedNumber;
            return carriedNumber;
        }
        for (int part = 0; part < own.length; part++) {
            own[part] = number(made.get(part));
        }
        return add(formula, own);
    }

    /// The formula that another one stands for; null where it stands for itself.
    private @Nullable Formula same(Formula formula) {
        return switch (formula) {
            case Formula.Named named -> named.is();
            default -> meanings.apply(formula);
        };
    }

    private int add(Formula formula, int[] own) {
        int number = formulas.size();
        numbers.put(formula, number);
        formulas.add(formula);
        parts.add(own);
        return number;
    }

    public int size() {
        return formulas.size();
    }

    /// @param formula one of those that were numbered
    public int numberOf(Formula formula) {
        Integer number = numbers.get(formula);
        if (number == null) {
            throw new IllegalArgumentException("Not numbered: " + formula);
        }
        return number;
    }

    /// Which of them depend on some inputs, or on the charges of a scenario.
    public boolean[] dependingOn(Set<? extends InputRef<?>> inputs) {
        boolean[] depending = new boolean[formulas.size()];
        boolean carries = true;
        while (carries) {
            carries = false;
            for (int number = 0; number < depending.length; number++) {
                boolean depends = depends(number, inputs, depending);
                carries |= depends && !depending[number] && formulas.get(number) instanceof Formula.Carried;
                depending[number] |= depends;
            }
        }
        return depending;
    }

    private boolean depends(int number, Set<? extends InputRef<?>> inputs, boolean[] depending) {
        return switch (formulas.get(number)) {
            case Formula.Input input -> inputs.contains(input.ref());
            case Formula.InputOf input -> inputs.contains(input.ref());
            case Formula.ByMonth given -> inputs.contains(given.ref()) || any(number, depending);
            case Formula.Of of -> !(of.quantity() instanceof Quantity.OfPlan);
            default -> any(number, depending);
        };
    }

    private boolean any(int number, boolean[] depending) {
        for (int part : parts.get(number)) {
            if (depending[part]) {
                return true;
            }
        }
        return false;
    }

    public Formula get(int number) {
        return formulas.get(number);
    }

    /// The numbers of what a formula is made of; of [Formula.Before], that of the number which it belongs to.
    public int[] parts(int number) {
        return parts.get(number);
    }
}
