package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.function.Supplier;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.InputNumber;
import glidepath.plan.InputRef;
import glidepath.units.Money;

/// The currency of a workbook's amounts (cost model, section 2). Inputs and prices stand in dollars, as they were entered and published;
/// a formula takes each of them times the rate, so that all that follows is in the plan's currency.
///
/// @param rate gives the address of the cell with units of the currency for one dollar; asked for where there is a currency only
record ShownCurrency(DisplayCurrency currency, Supplier<String> rate) {

    /// What stands in a formula for a cell of dollars.
    String cell(String dollars) {
        return currency.isComplete() ? "(" + dollars + "*" + rate.get() + ")" : dollars;
    }

    /// For the cell of an input.
    String cell(InputRef<?> input, String cell) {
        return InputNumber.isMoney(input.lever().kind()) ? cell(cell) : cell;
    }

    /// For the cell of a month of an input, which may hold nothing.
    String given(InputRef<?> input, String cell) {
        String shown = cell(input, cell);
        return shown.equals(cell) ? cell : "IF(ISNUMBER(" + cell + ")," + shown + ",\"\")";
    }

    /// For the cell of a listed price.
    String cell(Price listed, String cell) {
        return MoneyFormulas.isMoney(listed) ? cell(cell) : cell;
    }

    /// For the cell of a number of the cost model.
    String cell(Formula.Constant constant, String cell) {
        return constant.isMoney() ? cell(cell) : cell;
    }

    BigDecimal of(Money amount) {
        return currency.of(amount.usd());
    }
}
