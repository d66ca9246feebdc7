package glidepath.spreadsheet;

import java.util.stream.IntStream;

import glidepath.engine.formula.Price;
import glidepath.engine.surface.ChargeFormula;
import glidepath.texts.Messages;

/// What a scenario's charges come to in a month: an amount, or that it has no price.
record ChargeCells(ScenarioFigures figures, Messages messages) {

    /// Whether a charge comes to something in some month, as things stand, or to what nobody knows.
    boolean isCharged(ChargeFormula charge) {
        return IntStream.range(0, figures.forecast().bills().size())
                .anyMatch(month -> isUnpriced(charge, month) || figures.of(figures.amount(charge), month).signum() != 0);
    }

    /// Whether something is counted that has no price.
    boolean isUnpriced(ChargeFormula charge, int month) {
        return charge.price() instanceof Price.Unknown && figures.of(figures.quantity(charge), month).signum() != 0;
    }

    String unpriced(ChargeFormula charge, int month) {
        return isUnpriced(charge, month) ? messages.text("xlsx.unpriced") : "";
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
