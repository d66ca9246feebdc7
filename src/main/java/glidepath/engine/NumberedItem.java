package glidepath.engine;

import java.util.ArrayList;
import java.util.List;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.ChargeFormula;
import glidepath.engine.surface.ItemFormulas;

/// The formulas of an item, ready to be computed with the numbers of any scenario in which its choices are the same.
record NumberedItem(ItemFormulas formulas, Numbering numbering) {

    static NumberedItem of(ItemFormulas formulas) {
        List<Formula> roots = new ArrayList<>(formulas.figures().values());
        for (ChargeFormula charge : formulas.charges()) {
            roots.add(charge.volume().is());
            charge.factors().forEach(factor -> roots.add(factor.is()));
            roots.addAll(charge.price().parts());
            roots.add(charge.discount());
        }
        return new NumberedItem(formulas, Numbering.of(roots));
    }
}
