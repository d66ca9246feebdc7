package glidepath.spreadsheet;

import java.util.IdentityHashMap;
import java.util.Map;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Quantity;
import glidepath.plan.InputNumber;
import glidepath.units.Unit;

/// Which formulas count dollars, by what they are made of. Each is looked at once, however many others share it.
final class MoneyFormulas {

    private final Map<Formula, Boolean> known = new IdentityHashMap<>();

    boolean contains(Formula formula) {
        Boolean answer = known.get(formula);
        if (answer == null) {
            answer = found(formula);
            known.put(formula, answer);
        }
        return answer;
    }

    private boolean found(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> constant.isMoney();
            case Formula.Input input -> InputNumber.isMoney(input.ref().lever().kind());
            case Formula.InputOf input -> InputNumber.isMoney(input.ref().lever().kind());
            case Formula.ByMonth given -> InputNumber.isMoney(given.ref().lever().kind());
            case Formula.Of of -> of.quantity() instanceof Quantity.Charged || of.quantity() instanceof Quantity.Credited;
            case Formula.PriceOf of -> of.price() instanceof Price.Entered entered ? contains(entered.amount()) : isMoney(of.price());
            case Formula.Quotient quotient -> contains(quotient.dividend()) != contains(quotient.divisor());
            case Formula.Choice choice -> contains(choice.then()) || contains(choice.otherwise());
            case Formula.Before _ -> false;   // nothing that is carried counts dollars
            default -> formula.parts().stream().anyMatch(this::contains);
        };
    }

    /// Whether a listed price is so many dollars for a unit, and no share of other charges.
    static boolean isMoney(Price listed) {
        return !listed.unit().equals(Unit.DOLLAR);
    }
}
