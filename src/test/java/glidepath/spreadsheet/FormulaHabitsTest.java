package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

import glidepath.files.Samples;

/// What modellers ask of formulas (the FAST standard): one along a row, no figure hidden in it; and what Excel asks, in each sample.
@ParameterizedClass
@FieldSource("SAMPLES")
class FormulaHabitsTest {

    @SuppressWarnings("unused")   // named by an annotation
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'!");
    private static final Pattern REFERENCE = Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z$\\d.])\\d+(?:\\.\\d+)?");

    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @Parameter
    @SuppressWarnings("unused")   // the class is run once for each
    private String sample = "";

    @BeforeParameterizedClassInvocation
    static void open(String sample) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(sample)));
    }

    @AfterParameterizedClassInvocation
    static void close() throws IOException {
        workbook.close();
    }

    /// A formula by where its references are seen from its cell: the same in each month that says the same.
    private static String seenFrom(Cell cell) {
        return REFERENCE.matcher(cell.getCellFormula()).replaceAll((MatchResult found) -> {
            int column = CellReference.convertColStringToIndex(found.group(2));
            String across = found.group(1).isEmpty() ? "C[" + (column - cell.getColumnIndex()) + "]" : "C" + column;
            int row = Integer.parseInt(found.group(4)) - 1;
            return across + (found.group(3).isEmpty() ? "R[" + (row - cell.getRowIndex()) + "]" : "R" + row);
        });
    }

    /// Excel takes no longer ones, and calls the file broken.
    @Test
    void noFormulaIsLongerThanACellHolds() {
        SampleWorkbooks.everyFormula(workbook, (sheet, cell) -> assertTrue(cell.getCellFormula().length() <= 8_192,
                () -> sheet.getSheetName() + " " + cell.getAddress() + ": " + cell.getCellFormula().length() + " characters"));
    }

    @Test
    void aRowOfMonthsHasOneFormula() {
        int[] rows = {0};
        SampleWorkbooks.everyFormula(workbook, (sheet, cell) -> {
            Cell before = cell.getColumnIndex() <= MonthColumns.FIRST ? null : cell.getRow().getCell(cell.getColumnIndex() - 1);
            boolean months = sheet.getSheetName().startsWith("Bill ") || sheet.getSheetName().startsWith("Credits ");
            if (months && before != null && before.getCellType() == CellType.FORMULA) {
                assertEquals(seenFrom(before), seenFrom(cell), sheet.getSheetName() + " " + cell.getAddress());
                rows[0]++;
            }
        });
        assertTrue(rows[0] > 100, "months were compared");
    }

    /// Nothing and one are no assumptions; whatever is measured, charged or chosen stands in a cell of its own.
    @Test
    void noFigureHidesInAFormula() {
        Set<String> numbers = new TreeSet<>();
        SampleWorkbooks.everyFormula(workbook, (_, cell) -> {
            String bare = REFERENCE.matcher(TEXT.matcher(cell.getCellFormula()).replaceAll("")).replaceAll("");
            NUMBER.matcher(bare).results().map(MatchResult::group).forEach(numbers::add);
        });
        numbers.removeAll(Set.of("0", "1"));
        assertEquals(Set.of(), numbers);
    }
}
