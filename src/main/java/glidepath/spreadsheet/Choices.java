package glidepath.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

import glidepath.plan.Lever;
import glidepath.units.Percent;

/// What may be entered into a cell: a list to choose from, or numbers within the bounds that the planner has.
final class Choices {

    private Choices() {
    }

    /// The bounds of an input, or a list where only some values are possible.
    static void offer(SheetWriter grid, int row, int column, Lever<?> lever, Object value) {
        if (value instanceof Boolean) {
            offer(grid, row, column, List.of("TRUE", "FALSE"));
            return;
        }
        Optional<BigDecimal> least = bound(lever.kind().least(), value);
        Optional<BigDecimal> most = bound(lever.kind().most(), value);
        if (least.isPresent() && most.isPresent()) {
            DataValidationHelper helper = grid.sheet().getDataValidationHelper();
            add(grid, row, column, helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN,
                    least.get().toPlainString(), most.get().toPlainString()));
        }
    }

    private static Optional<BigDecimal> bound(Optional<BigDecimal> bound, Object value) {
        return value instanceof Percent ? bound.map(percent -> percent.movePointLeft(2)) : bound;
    }

    static void offer(SheetWriter grid, int row, int column, List<String> choices) {
        add(grid, row, column, grid.sheet().getDataValidationHelper().createExplicitListConstraint(choices.toArray(String[]::new)));
    }

    /// A list that stands in cells.
    static void offer(SheetWriter grid, int row, int column, String range) {
        add(grid, row, column, grid.sheet().getDataValidationHelper().createFormulaListConstraint(range));
    }

    private static void add(SheetWriter grid, int row, int column, DataValidationConstraint constraint) {
        DataValidation validation = grid.sheet().getDataValidationHelper()
                .createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);   // which the library says the other way round
        grid.sheet().addValidationData(validation);
    }
}
