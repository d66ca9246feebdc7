package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
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

    /// The chat of the sample reads 60 % of its input from the cache and writes 10 %: with 100 % read, fresh input would be negative.
    @Test
    void sharesOfOneWholeAreNoMoreThanIt() throws IOException {
        byte[] bytes = SampleWorkbooks.of("everything");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet checks = workbook.getSheet("Checks");
            Row row = StreamSupport.stream(checks.spliterator(), false).filter(each -> each.getCell(1) != null
                    && each.getCell(1).getStringCellValue().equals("Chat: Read from cache and Written to cache are together no more than 100%"))
                    .findFirst().orElseThrow();
            assertEquals("holds", row.getCell(5).getStringCellValue());
            assertEquals(0.7, row.getCell(2).getNumericCellValue(), 1e-12);
            read(workbook, row.getCell(2)).setCellValue(1.6);
            XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertEquals(0.7, evaluator.evaluate(row.getCell(4)).getNumberValue(), 1e-12, "160 % and 10 % are 70 % too much");
            assertEquals("differs", evaluator.evaluate(row.getCell(5)).getStringValue());
        }
    }

    /// The first cell that a formula reads.
    private static Cell read(XSSFWorkbook workbook, Cell formula) {
        MatchResult first = CELL.matcher(formula.getCellFormula()).results().findFirst().orElseThrow();
        var at = new CellReference(first.group(2) + first.group(3));
        return workbook.getSheet(first.group(1).replace("'", "")).getRow(at.getRow()).getCell(at.getCol());
    }
}
