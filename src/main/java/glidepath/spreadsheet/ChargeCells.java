package glidepath.spreadsheet;

import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// What a scenario's charges come to in a month: an amount, or that it has no price.
record ChargeCells(ScenarioFigures figures, Messages messages) {

    String unpriced(ChargeFormula charge, int month) {
        return figures.isUnpriced(charge, month) ? messages.text("xlsx.unpriced") : "";
    }

    /// Repeats a charge of a month on another sheet.
    ///
    /// @param formula that leads to its cell
    void repeat(SheetWriter sheet, int row, int column, String formula, ChargeFormula charge, int month) {
        if (charge.price() instanceof Price.Unknown) {
            sheet.known(row, column, formula, unpriced(charge, month), Style.FIXED_TEXT);
        } else {
            sheet.known(row, column, formula, figures.of(figures.amount(charge), month), Style.MONEY);
        }
    }
}
