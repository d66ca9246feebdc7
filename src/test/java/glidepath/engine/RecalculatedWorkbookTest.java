package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Office;
import glidepath.catalog.PriceCatalog;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Plan;
import glidepath.spreadsheet.PlanWorkbook;
import glidepath.texts.Messages;
import glidepath.units.InvalidValueException;
import glidepath.units.Money;

/// Workbooks as another spreadsheet program calculates them: LibreOffice, which need not be there. Run with `-Doffice=soffice`.
@EnabledIfSystemProperty(named = "office", matches = ".+", disabledReason = "no LibreOffice was named with -Doffice")
class RecalculatedWorkbookTest {

    private static final int RANDOM_PLANS = Integer.getInteger("workbooks", 40);
    private static final int BATCH = 40;

    @TempDir
    Path folder;

    /// The stored results are taken out first, so that what is read back can only come from LibreOffice.
    @Test
    void everyTotalOfEverySampleIsTheEngines() throws Exception {
        Map<Path, Forecast> forecasts = new LinkedHashMap<>();
        for (String sample : Samples.NAMES) {
            write(forecasts, sample, Samples.read(sample), Catalogs.shipped());
        }
        assertRecalculated(forecasts);
    }

    /// A batch at a time, so that neither program holds all of them.
    @Test
    void everyTotalOfAnyPlanIsTheEngines() throws Exception {
        for (int first = 1; first <= RANDOM_PLANS; first += BATCH) {
            Map<Path, Forecast> forecasts = new LinkedHashMap<>();
            for (long seed = first; seed <= Math.min(RANDOM_PLANS, first + BATCH - 1); seed++) {
                Sketch sketch = PlanGenerator.sketch(seed);
                write(forecasts, "seed-" + seed, sketch.plan(), sketch.catalog());
            }
            assertRecalculated(forecasts);
        }
    }

    private void assertRecalculated(Map<Path, Forecast> forecasts) throws Exception {
        Path out = new Office(folder).recalculate(forecasts.keySet());
        for (Map.Entry<Path, Forecast> entry : forecasts.entrySet()) {
            Path file = out.resolve(entry.getKey().getFileName());
            try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                assertTotals(file.getFileName().toString(), entry.getValue(), workbook);
            }
            Files.delete(file);
            Files.delete(entry.getKey());
        }
    }

    private void write(Map<Path, Forecast> forecasts, String name, Plan plan, PriceCatalog catalog) throws IOException {
        Forecast forecast = Forecaster.forecast(plan, catalog);
        try {
            byte[] workbook = new PlanWorkbook(plan, catalog, Messages.root(), forecast.scenarios()).bytes();
            Path file = folder.resolve(name + ".xlsx");
            Files.write(file, Office.withoutResults(workbook));
            forecasts.put(file, forecast);
        } catch (InvalidValueException refused) {
            throw new AssertionError(name + ": " + Messages.root().say(refused.reason()), refused);
        }
    }

    private static void assertTotals(String file, Forecast forecast, Workbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertNotEquals(CellType.ERROR, cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType()
                            : cell.getCellType(),
                            file + " " + sheet.getSheetName() + " " + cell.getAddress());
                }
            }
        }
        for (int number = 1; number <= forecast.scenarios().size(); number++) {
            ScenarioForecast scenario = forecast.scenarios().get(number - 1);
            String where = file + ", " + scenario.scenario().name();
            assertCents(scenario.gross(), named(workbook, "Charges_" + number), where);
            assertCents(scenario.credits(), named(workbook, "Credits_" + number), where);
            assertCents(scenario.tax(), named(workbook, "Taxes_" + number), where);
            assertCents(scenario.leftToPay(), named(workbook, "Left_to_pay_" + number), where);
        }
    }

    private static Cell named(Workbook workbook, String name) {
        var place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static void assertCents(Money expected, Cell cell, String where) {
        assertEquals(expected.toCents(), new Money(BigDecimal.valueOf(cell.getNumericCellValue())).toCents(), where + " "
                + cell.getAddress());
    }
}
