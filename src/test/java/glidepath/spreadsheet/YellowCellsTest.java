package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import glidepath.Fixtures;
import glidepath.Office;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every yellow cell works: what is entered there gives what the forecast of a plan gives that was changed the same way.
class YellowCellsTest {

    @SuppressWarnings("unused")   // named by an annotation
    private static final List<String> SAMPLES = Samples.NAMES;

    @TempDir
    private Path folder;

    private static byte[] workbook(Plan plan, PriceCatalog catalog) {
        return new PlanWorkbook(plan, catalog, Messages.root(), Forecaster.forecast(plan, catalog).scenarios()).bytes();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /// With the library's own calculation, on a small plan that has a variant, a grant and a row.
    @Test
    void inASmallPlan() throws IOException {
        Plan plan = Plan.empty("Test", new Settings(Fixtures.YEAR.start(), 2, MonthConvention.THIRTY_DAYS, Percent.of("19")), "Baseline")
                .withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36"))).plus(Infrastructure.of("r", "Vectors", "aws", "Search"))
                        .with(Map.of(Levers.CASH_BALANCE.at("cash"), Optional.of(Money.of("100")))))
                .plus(Plan.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))));
        byte[] bytes = workbook(plan, Fixtures.CATALOG);
        List<ChangedInputs.Changed> inputs;
        try (XSSFWorkbook workbook = read(bytes)) {
            inputs = ChangedInputs.of(plan, workbook);
        }
        assertTrue(inputs.size() > 25, "only " + inputs.size() + " yellow cells");
        for (ChangedInputs.Changed changed : inputs) {
            try (XSSFWorkbook workbook = read(bytes)) {
                changed.enter(workbook);
                XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
                assertFollows(changed, Fixtures.CATALOG, workbook);
            }
        }
    }

    /// With LibreOffice, on all samples. Run with `-Doffice=soffice`.
    @ParameterizedTest
    @FieldSource("SAMPLES")
    @EnabledIfSystemProperty(named = "office", matches = ".+", disabledReason = "no LibreOffice was named with -Doffice")
    void inEverySample(String sample) throws Exception {
        Plan plan = Samples.read(sample);
        byte[] bytes = workbook(plan, Catalogs.shipped());
        Map<Path, ChangedInputs.Changed> files = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = read(bytes)) {
            ChangedInputs.of(plan, workbook).forEach(changed -> files.put(entered(changed, bytes, files.size()), changed));
        }
        Path out = new Office(folder).recalculate(files.keySet());
        for (Map.Entry<Path, ChangedInputs.Changed> entry : files.entrySet()) {
            try (var workbook = new XSSFWorkbook(Files.newInputStream(out.resolve(entry.getKey().getFileName())))) {
                assertFollows(entry.getValue(), Catalogs.shipped(), workbook);
            }
        }
    }

    private Path entered(ChangedInputs.Changed changed, byte[] bytes, int number) {
        try (XSSFWorkbook workbook = read(bytes)) {
            changed.enter(workbook);
            var written = new ByteArrayOutputStream();
            workbook.write(written);
            return Files.write(folder.resolve("input-" + number + ".xlsx"), Office.withoutResults(written.toByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void assertFollows(ChangedInputs.Changed changed, PriceCatalog catalog, XSSFWorkbook workbook) {
        Forecast forecast = Forecaster.forecast(changed.plan(), catalog);
        for (int number = 1; number <= forecast.scenarios().size(); number++) {
            ScenarioForecast scenario = forecast.scenarios().get(number - 1);
            String what = changed.ref() + " = " + changed.value() + " in " + scenario.scenario().name();
            assertCents(scenario.gross(), workbook, "Charges_" + number, what);
            assertCents(scenario.credits(), workbook, "Credits_" + number, what);
            assertCents(scenario.tax(), workbook, "Taxes_" + number, what);
            assertCents(scenario.leftToPay(), workbook, "Left_to_pay_" + number, what);
        }
    }

    private static void assertCents(Money expected, XSSFWorkbook workbook, String name, String what) {
        var place = new CellReference(workbook.getName(name).getRefersToFormula());
        Cell cell = workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
        assertEquals(expected.usd().doubleValue(), cell.getNumericCellValue(), 0.005, what + ": " + name + " " + new BigDecimal(cell.getNumericCellValue()));
    }
}
