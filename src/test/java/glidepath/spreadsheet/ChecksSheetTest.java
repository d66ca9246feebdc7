package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Each check holds, and fails once a figure is not what it was: a check that cannot fail checks nothing.
class ChecksSheetTest {

    private static final int FIRST = 4;
    /// Of one scenario.
    private static final int EACH = 8;
    private static final Pattern CELL = Pattern.compile("('[^']+'|[A-Za-z]+)!\\$?([A-Z]+)\\$?(\\d+)");

    @Test
    void aCellThatIsOverwrittenMakesItsCheckFail() throws IOException {
        var unshaken = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of("credit-runway")))) {
            Sheet checks = workbook.getSheet("Checks");
            var evaluator = new XSSFFormulaEvaluator(workbook);
            for (int row = FIRST; row < FIRST + EACH; row++) {
                Cell check = checks.getRow(row).getCell(5);
                Cell all = checks.getRow(2).getCell(1);
                assertEquals("holds", check.getStringCellValue());
                Cell dearer = read(workbook, checks.getRow(row).getCell(2));
                String formula = dearer.getCellFormula();
                double before = dearer.getNumericCellValue();
                dearer.removeFormula();
                dearer.setCellValue(before + 1);
                evaluator.notifyUpdateCell(dearer);
                evaluator.evaluateFormulaCell(check);
                evaluator.evaluateFormulaCell(all);
                if (!check.getStringCellValue().equals("differs") || !all.getStringCellValue().equals("differs")) {
                    unshaken.add(checks.getRow(row).getCell(1).getStringCellValue());
                }
                dearer.setCellFormula(formula);
                evaluator.notifyUpdateCell(dearer);
                evaluator.evaluateFormulaCell(all);
                assertEquals("holds", all.getStringCellValue(), "as before");
            }
        }
        assertEquals(List.of(), unshaken);
    }

    /// The first cell that a formula reads.
    private static Cell read(XSSFWorkbook workbook, Cell formula) {
        MatchResult first = CELL.matcher(formula.getCellFormula()).results().findFirst().orElseThrow();
        var at = new CellReference(first.group(2) + first.group(3));
        return workbook.getSheet(first.group(1).replace("'", "")).getRow(at.getRow()).getCell(at.getCol());
    }
}
