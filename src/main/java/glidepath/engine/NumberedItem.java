package glidepath.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.ItemFormulas;

/// The formulas of an item by number, ready to be computed with the values of any scenario in which its choices are the same.
///
/// @param groups  charges that grow with the same volume, in the order of the formulas
/// @param figures numbers of what else is counted of it, by name
record NumberedItem(Numbering numbering, List<Group> groups, Map<String, Integer> figures) {

    /// @param volume number of what they grow with
    record Group(ChargeFormula.Volume grows, int volume, List<Charge> charges) {
    }

    /// @param factors numbers of its factors
    record Charge(ChargeFormula formula, int[] factors, int surcharge, int discount, List<Integer> priceParts) {
    }

    static NumberedItem of(ItemFormulas formulas) {
        Numbering numbering = Numbering.of(roots(formulas));
        var groups = new ArrayList<Group>();
        for (ChargeFormula formula : formulas.charges()) {
            if (groups.isEmpty() || groups.getLast().grows().is() != formula.volume().is()) {
                groups.add(new Group(formula.volume(), numbering.numberOf(formula.volume().is()), new ArrayList<>()));
            }
            groups.getLast().charges().add(charge(formula, numbering));
        }
        var figures = new HashMap<String, Integer>();
        formulas.figures().forEach((name, formula) -> figures.put(name, numbering.numberOf(formula)));
        return new NumberedItem(numbering, groups, figures);
    }

    private static List<Formula> roots(ItemFormulas formulas) {
        List<Formula> roots = new ArrayList<>(formulas.figures().values());
        for (ChargeFormula charge : formulas.charges()) {
            roots.add(charge.volume().is());
            charge.factors().forEach(factor -> roots.add(factor.is()));
            roots.addAll(charge.price().parts());
            roots.add(charge.surcharge());
            charge.limits().forEach(limit -> roots.add(limit.tokens()));
            roots.add(charge.discount());
        }
        return roots;
    }

    private static Charge charge(ChargeFormula formula, Numbering numbering) {
        return new Charge(formula, formula.factors().stream().mapToInt(factor -> numbering.numberOf(factor.is())).toArray(),
                numbering.numberOf(formula.surcharge()), numbering.numberOf(formula.discount()), formula.price().parts().stream()
                        .map(numbering::numberOf).toList());
    }
}
