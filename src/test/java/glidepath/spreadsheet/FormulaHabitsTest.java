package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What modellers ask of formulas (the FAST standard): one along a row, and no figure hidden in it.
class FormulaHabitsTest {

    @SuppressWarnings("unused")   // named by an annotation
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'!");
    private static final Pattern REFERENCE = Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z$\\d.])\\d+(?:\\.\\d+)?");

    private static XSSFWorkbook workbook(Plan plan, PriceCatalog catalog) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(plan, catalog)));
    }

    private static void everyFormula(XSSFWorkbook workbook, BiConsumer<Sheet, Cell> look) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        look.accept(sheet, cell);
                    }
                }
            }
        }
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
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noFormulaIsLongerThanACellHolds(String sample) throws IOException {
        try (XSSFWorkbook workbook = workbook(Samples.read(sample), Catalogs.shipped())) {
            everyFormula(workbook, (sheet, cell) -> assertTrue(cell.getCellFormula().length() <= 8_192,
                    () -> sheet.getSheetName() + " " + cell.getAddress() + ": " + cell.getCellFormula().length() + " characters"));
        }
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aRowOfMonthsHasOneFormula(String sample) throws IOException {
        int[] rows = {0};
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(sample)))) {
            everyFormula(workbook, (sheet, cell) -> {
                Cell before = cell.getColumnIndex() <= MonthColumns.FIRST ? null : cell.getRow().getCell(cell.getColumnIndex() - 1);
                boolean months = sheet.getSheetName().startsWith("Bill ") || sheet.getSheetName().startsWith("Credits ");
                if (months && before != null && before.getCellType() == CellType.FORMULA) {
                    assertEquals(seenFrom(before), seenFrom(cell), sheet.getSheetName() + " " + cell.getAddress());
                    rows[0]++;
                }
            });
        }
        assertTrue(rows[0] > 100, "months were compared");
    }

    /// Nothing and one are no assumptions; whatever is measured, charged or chosen stands in a cell of its own.
    @ParameterizedTest
    @FieldSource("SAMPLES")
    void noFigureHidesInAFormula(String sample) throws IOException {
        Set<String> numbers = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(sample)))) {
            everyFormula(workbook, (_, cell) -> {
                String bare = REFERENCE.matcher(TEXT.matcher(cell.getCellFormula()).replaceAll("")).replaceAll("");
                NUMBER.matcher(bare).results().map(MatchResult::group).forEach(numbers::add);
            });
        }
        numbers.removeAll(Set.of("0", "1"));
        assertEquals(Set.of(), numbers);
    }

    /// $24 a month in two months, 19 % tax, and $36 of credits.
    @Test
    void theCellsAreAsTheyWereReadAndFoundGood() throws IOException {
        Plan plan = Plan.empty("Test", new Settings(Fixtures.YEAR.start(), 2, MonthConvention.THIRTY_DAYS, Percent.of("19")), "Baseline")
                .withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36"))))
                .plus(Plan.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))));
        var text = new StringBuilder();
        try (XSSFWorkbook workbook = workbook(plan, Fixtures.CATALOG)) {
            everyFormula(workbook, (sheet, cell) -> text.append(sheet.getSheetName()).append('!').append(cell.getAddress()).append(" = ")
                    .append(cell.getCellFormula())
                    .append(" = ").append(result(cell)).append('\n'));
        }
        Golden.check("workbook.txt", text.toString());
    }

    private static String result(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
