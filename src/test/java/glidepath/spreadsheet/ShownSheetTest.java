package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.engine.Forecaster;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.RouteSplit;
import glidepath.plan.Scenario;
import glidepath.texts.Messages;
import glidepath.units.Percent;

/// The scenario that a reader switches to, and the table of all charges: both hold what the bills hold.
class ShownSheetTest {

    /// Half of 30,000 calls at $24 a month go to the large model at six times the price and more; the other scenario sends none there.
    private static final Plan SPLIT = plan(Map.of(Levers.SPLITS.at("chat"), List.of(new RouteSplit(Fixtures.LARGE, Percent.of("50")))));
    /// The same with a model that nobody prices.
    private static final Plan UNPRICED = plan(Map.of(Levers.SPLITS.at("chat"),
            List.of(new RouteSplit(ModelId.parse("aws/nobody.knows"), Percent.of("50")))));

    private static Plan plan(Map<InputRef<?>, Object> changes) {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(changes));
        return plan.plus(scenario("*any? ~", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))))
                .plus(scenario("?any? ~", Map.of(Levers.SPLITS.at("chat"), List.of())));
    }

    /// Its name would be a pattern, which finds the other one first.
    private static Scenario scenario(String name, Map<InputRef<?>, Object> differences) {
        return new Scenario(name.startsWith("*") ? "all" : "one", name, "", new TreeMap<>(differences));
    }

    private static XSSFWorkbook open(Plan plan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(plan, Fixtures.CATALOG)));
    }

    @Test
    void theChargesOfTheScenarioShownAddUpToItsTotal() throws IOException {
        try (XSSFWorkbook workbook = open(SPLIT)) {
            Sheet shown = workbook.getSheet("Shown");
            for (Scenario scenario : SPLIT.scenarios()) {
                shown.getRow(2).getCell(1).setCellValue(scenario.name());
                var evaluator = new XSSFFormulaEvaluator(workbook);
                double charges = 0;
                int row = 5;
                for (; shown.getRow(row) != null && shown.getRow(row).getCell(0) != null; row++) {
                    charges += evaluator.evaluate(shown.getRow(row).getCell(4)).getNumberValue();
                }
                assertEquals(bill(workbook, scenario), charges, 1e-6, scenario.name());
            }
        }
    }

    /// To a spreadsheet, both names are the same.
    @Test
    void scenariosWhoseNamesDifferInCaseAreToldApart() throws IOException {
        Plan plan = Fixtures.CHAT.plus(new Scenario("half", "Half", "", new TreeMap<>(Map.of(Levers.BATCH_SHARE.at("chat"),
                Percent.of("50"))))).plus(new Scenario("all", "HALF", "", new TreeMap<>(Map.of(Levers.BATCH_SHARE.at("chat"),
                Percent.of("100")))));
        try (XSSFWorkbook workbook = open(plan)) {
            Sheet shown = workbook.getSheet("Shown");
            assertEquals("HALF (2)", shown.getRow(2).getCell(6).getStringCellValue());
            shown.getRow(2).getCell(1).setCellValue("HALF (2)");
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertEquals(3, shown.getRow(2).getCell(2).getNumericCellValue());
        }
    }

    /// Two charges of twelve months, of which one fits.
    @Test
    void whatTheTableOfAllChargesLeavesOutIsSaidThereAndAmongTheChecks() throws IOException {
        assertEquals("", leftOut(24, 24));
        assertEquals("The table Data leaves out the last 12 of 24 rows: pivots of it are not complete.", leftOut(23, 12));
    }

    private static String leftOut(int most, int rows) throws IOException {
        byte[] bytes = new PlanWorkbook(Fixtures.CHAT, Fixtures.CATALOG, Messages.root(),
                Forecaster.forecast(Fixtures.CHAT, Fixtures.CATALOG).scenarios(), most).bytes();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Sheet data = workbook.getSheet("Data");
            assertEquals(rows, data.getLastRowNum());
            String said = Optional.ofNullable(data.getRow(0).getCell(11)).map(Cell::getStringCellValue).orElse("");
            assertEquals(!said.isEmpty(), workbook.getSheet("Checks").getRow(1).getCell(0).getStringCellValue().contains("leaves out"));
            return said;
        }
    }

    private static double bill(XSSFWorkbook workbook, Scenario scenario) {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith("Bill") && sheet.getRow(0).getCell(0).getStringCellValue().endsWith(scenario.name())) {
                for (Row row : sheet) {
                    Cell first = row.getCell(0);
                    if (first != null && first.getCellType() == CellType.STRING && first.getStringCellValue().equals("Charges")
                            && row.getCell(MonthColumns.FIRST) != null) {
                        return row.getCell(MonthColumns.FIRST).getNumericCellValue();
                    }
                }
            }
        }
        throw new AssertionError("No bill of " + scenario.name());
    }

    /// What has no price is no $0, and is not left out either.
    @Test
    void whatIsUnpricedIsSaidWhereChargesAreListed() throws IOException {
        try (XSSFWorkbook workbook = open(UNPRICED)) {
            assertEquals(2, unpriced(workbook.getSheet("Shown"), 4), "input and output");
            assertEquals((2 + 4) * 12, unpriced(workbook.getSheet("Data"), 9), "two on demand, four with batches");
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertEquals(2, unpriced(workbook.getSheet("Shown"), 4));
            assertEquals((2 + 4) * 12, unpriced(workbook.getSheet("Data"), 9));
        }
    }

    private static int unpriced(Sheet sheet, int column) {
        int found = 0;
        for (Row row : sheet) {
            found += Optional.ofNullable(row.getCell(column)).filter(cell -> cell.getCellType() == CellType.FORMULA
                    && cell.getCachedFormulaResultType() == CellType.STRING && cell.getStringCellValue().equals("unpriced")).isPresent()
                    ? 1 : 0;
        }
        return found;
    }
}
