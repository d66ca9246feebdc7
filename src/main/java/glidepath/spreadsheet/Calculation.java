package glidepath.spreadsheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Calculates a workbook's formulas once and stores their results in its cells.
///
/// POI's own evaluator parses every formula and asks the document for every cell, which is most of the time that a workbook takes. Here
/// formulas that say the same of their neighbours are parsed once and moved, and cells are copied out of the document beforehand.
final class Calculation {

    private final XSSFEvaluationWorkbook parser;
    private final Map<String, Parsed> formulas = new HashMap<>();

    /// A formula where it was met first.
    private record Parsed(Ptg[] tokens, int row, int column) {
    }

    private Calculation(XSSFWorkbook workbook) {
        parser = XSSFEvaluationWorkbook.create(workbook);
    }

    /// Stores the result of each formula beside it.
    static void storeResults(XSSFWorkbook workbook) {
        var calculation = new Calculation(workbook);
        var copy = new CopiedWorkbook(calculation.parser, calculation::tokens);
        workbook.forEach(sheet -> copy.add((XSSFSheet) sheet));
        var evaluator = new WorkbookEvaluator(copy, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
        for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
            XSSFSheet sheet = workbook.getSheetAt(number);
            copy.formulas(number).forEach(cell -> store(sheet.getRow(cell.row()).getCell(cell.column()), evaluator.evaluate(cell)));
        }
    }

    private static void store(XSSFCell cell, ValueEval result) {
        switch (result) {
            case NumberEval number -> cell.setCellValue(number.getNumberValue());
            case StringEval text -> cell.setCellValue(text.getStringValue());
            case BoolEval flag -> cell.setCellValue(flag.getBooleanValue());
            case ErrorEval error -> cell.setCellErrorValue((byte) error.getErrorCode());
            default -> throw new IllegalStateException(cell.getAddress() + " is " + result);
        }
    }

    private Ptg[] tokens(String formula, int sheet, int row, int column) {
        Parsed parsed = formulas.computeIfAbsent(RelativeFormula.of(formula, row, column), _ ->
                new Parsed(FormulaParser.parse(formula, parser, FormulaType.CELL, sheet, row),
                        row, column));
        return moved(parsed.tokens(), row - parsed.row(), column - parsed.column());
    }

    private static Ptg[] moved(Ptg[] tokens, int down, int right) {
        if (down == 0 && right == 0) {
            return tokens;
        }
        Ptg[] moved = tokens.clone();
        for (int index = 0; index < moved.length; index++) {
            if (moved[index] instanceof RefPtgBase place && (place.isRowRelative() || place.isColRelative())) {
                moved[index] = moved((RefPtgBase) copy(place), down, right);
            } else if (moved[index] instanceof AreaPtgBase area) {
                moved[index] = moved((AreaPtgBase) copy(area), down, right);
            }
        }
        return moved;
    }

    /// Operands keep what kind of value is wanted of them in their copies.
    private static Ptg copy(OperandPtg operand) {
        OperandPtg copy = operand.copy();
        copy.setClass(operand.getPtgClass());
        return copy;
    }

    private static RefPtgBase moved(RefPtgBase place, int down, int right) {
        place.setRow(place.getRow() + (place.isRowRelative() ? down : 0));
        place.setColumn(place.getColumn() + (place.isColRelative() ? right : 0));
        return place;
    }

    private static AreaPtgBase moved(AreaPtgBase area, int down, int right) {
        area.setFirstRow(area.getFirstRow() + (area.isFirstRowRelative() ? down : 0));
        area.setLastRow(area.getLastRow() + (area.isLastRowRelative() ? down : 0));
        area.setFirstColumn(area.getFirstColumn() + (area.isFirstColRelative() ? right : 0));
        area.setLastColumn(area.getLastColumn() + (area.isLastColRelative() ? right : 0));
        return area;
    }
}
