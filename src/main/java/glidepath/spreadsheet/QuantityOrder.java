package glidepath.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.surface.ChargeFormula;

/// The numbers with names that a scenario's charges are made of, each after those that it needs.
final class QuantityOrder {

    private final List<Formula> formulas = new ArrayList<>();
    private final Map<Formula, ChargeFormula> charges = new IdentityHashMap<>();
    private final Set<Quantity> given = new LinkedHashSet<>();
    private final Set<Formula> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    QuantityOrder(ScenarioFigures figures) {
        figures.calls().values().forEach(formula -> collect(formula, Optional.empty()));
        figures.successes().forEach(formula -> collect(formula, Optional.empty()));
        figures.charges().forEach(charge -> {
            collect(figures.quantity(charge), Optional.of(charge));
            collect(figures.amount(charge), Optional.of(charge));
        });
    }

    List<Formula> formulas() {
        return formulas;
    }

    /// What the calendar alone says, which no cell can follow.
    Set<Quantity> given() {
        return given;
    }

    /// The charge whose prices a formula asks for; nothing where it asks for those of none.
    @Nullable ChargeFormula charge(Formula formula) {
        return charges.get(formula);
    }

    /// What a formula is made of first.
    private void collect(Formula formula, Optional<ChargeFormula> charge) {
        if (!seen.add(formula)) {
            return;
        }
        formula.parts().forEach(part -> collect(part, charge));
        switch (formula) {
            case Formula.Named named -> add(named, charge);
            case Formula.Carried carried -> formulas.add(carried);
            case Formula.Of of when isGiven(of.quantity()) -> given.add(of.quantity());
            default -> { }
        }
    }

    private void add(Formula.Named named, Optional<ChargeFormula> charge) {
        formulas.add(named);
        charge.filter(_ -> ScenarioFigures.isOfCharge(named)).ifPresent(asking -> charges.put(named, asking));
    }

    private static boolean isGiven(Quantity quantity) {
        return quantity instanceof Quantity.During || quantity instanceof Quantity.Weekdays || quantity == Quantity.Calendar.PART;
    }
}
