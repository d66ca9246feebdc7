package glidepath.formats.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Catalogs;
import glidepath.formats.Samples;
import glidepath.formats.Words;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Setup;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;
import glidepath.units.Refused;

class PlanWorkbookTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();
    private static final int FIRST_SCENARIO = 4;

    static List<String> samples() {
        return Samples.NAMES;
    }

    private static byte[] bytes(Plan plan) {
        try {
            return new PlanWorkbook(plan, CATALOG, Words.root(), Forecaster.forecast(plan, CATALOG).scenarios()).bytes();
        } catch (Refused refused) {
            throw new AssertionError(Words.root().say(refused.reason()), refused);
        }
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static void assertCents(Money expected, Cell cell) {
        assertEquals(expected.toCents(), new Money(BigDecimal.valueOf(cell.getNumericCellValue())).toCents(), cell.getAddress().toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void totalsThatAreStoredAndCalculatedAnewAreTheEngines(String sample) throws IOException {
        Plan plan = Samples.read(sample);
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        try (XSSFWorkbook workbook = read(bytes(plan))) {
            assertTotals(forecast, workbook.getSheet("Summary"));
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertTotals(forecast, workbook.getSheet("Summary"));
        }
    }

    private static void assertTotals(Forecast forecast, Sheet summary) {
        for (int index = 0; index < forecast.scenarios().size(); index++) {
            ScenarioForecast scenario = forecast.scenarios().get(index);
            Row row = summary.getRow(FIRST_SCENARIO + index);
            assertEquals(scenario.scenario().name(), row.getCell(0).getStringCellValue());
            assertCents(scenario.firstMonth().gross(), row.getCell(1));
            assertCents(scenario.gross(), row.getCell(2));
            assertCents(scenario.credits(), row.getCell(3));
            assertCents(scenario.tax(), row.getCell(4));
            assertCents(scenario.leftToPay(), row.getCell(5));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noCellHoldsAnError(String sample) throws IOException {
        try (XSSFWorkbook workbook = read(bytes(Samples.read(sample)))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() != CellType.FORMULA || cell.getCachedFormulaResultType() != CellType.ERROR,
                                sheet.getSheetName() + " " + cell.getAddress());
                    }
                }
            }
        }
    }

    /// What a reader changes in the sheet gives what the engine gives of a plan changed alike.
    @Test
    void assumptionsThatAreChangedInTheSheetChangeItsTotals() throws IOException {
        Plan plan = Samples.read("support-bot");
        String id = plan.setup().workloads().getFirst().id();
        Setup changed = plan.setup().with(Map.of(Levers.CALLS.at(id), Count.of(123_456), Levers.OUTPUT.at(id), Count.of(777),
                Levers.GROWTH.at(id), Percent.of("7"), Levers.RETRY_RATE.at(id), Percent.of("5"),
                Levers.GRANT_AMOUNT.at(plan.setup().grants().getFirst().id()), Money.of("4321")));
        try (XSSFWorkbook workbook = read(bytes(plan))) {
            set(workbook, Words.root().label(Levers.CALLS), 123_456);
            set(workbook, Words.root().label(Levers.OUTPUT), 777);
            set(workbook, Words.root().label(Levers.GROWTH), 0.07);
            set(workbook, Words.root().label(Levers.RETRY_RATE), 0.05);
            set(workbook, Words.root().label(Levers.GRANT_AMOUNT), 4321);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertTotals(Forecaster.forecast(plan.withSetup(changed), CATALOG), workbook.getSheet("Summary"));
        }
    }

    /// The first input of that name, in the baseline's column.
    private static void set(XSSFWorkbook workbook, String input, double value) {
        for (Row row : workbook.getSheet("Assumptions")) {
            if (row.getCell(2) != null && row.getCell(2).getStringCellValue().equals(input)) {
                row.getCell(5).setCellValue(value);
                return;
            }
        }
        throw new AssertionError("No input is called " + input);
    }

    @Test
    void thePlanGivesTheSameBytesAgain() {
        Plan plan = Samples.read("credit-runway");
        assertArrayEquals(bytes(plan), bytes(plan));
    }
}
