package glidepath.engine.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Formulas by number, each after those that it is made of, so that a reader can keep what it found in arrays. One that occurs in several
/// places has one number.
public final class Numbering {

    private final Map<Formula, Integer> numbers = new IdentityHashMap<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();

    public static Numbering of(Collection<? extends Formula> roots) {
        var numbering = new Numbering();
        roots.forEach(numbering::number);
        return numbering;
    }

    private int number(Formula formula) {
        Integer known = numbers.get(formula);
        if (known != null) {
            return known;
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

    public Formula get(int number) {
        return formulas.get(number);
    }

    /// The numbers of what a formula is made of; of [Formula.Before], that of the number which it belongs to.
    int[] parts(int number) {
        return parts.get(number);
    }
}
