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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import glidepath.Fixtures;
import glidepath.Office;
import glidepath.Thorough;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.CashRunway;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Cash;
import glidepath.plan.CashEvent;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Every yellow cell works: what is entered there gives what the forecast of a plan gives that was changed the same way.
class YellowCellsTest {

    @SuppressWarnings("unused")   // named by an annotation
    private static final List<String> SAMPLES = Samples.NAMES;

    private static final int FIRST_SCENARIO = 4;
    private static final List<String> TOTALS = List.of("Charges_", "Credits_", "Taxes_", "Left_to_pay_");

    @TempDir
    private Path folder;

    private static byte[] workbook(Plan plan, PriceCatalog catalog) {
        return SampleWorkbooks.of(plan, catalog);
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /// With the library's own calculation, on a small plan that has a variant, a grant, a row and a provider's terms.
    @Test
    void inASmallPlan() throws IOException {
        Plan plan = Plan.empty("Test", new Settings(Fixtures.YEAR.start(), 2, MonthConvention.THIRTY_DAYS, Percent.of("19")), "Baseline")
                .withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36")))
                .plus(Infrastructure.of("r", "Vectors", "aws", "Search")).plus(ProviderTerms.of("aws"))
                        .with(Map.of(Levers.CASH_BALANCE.at("cash"), Optional.of(Money.of("100")))))
                .plus(Fixtures.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))));
        assertEveryCellWorks(plan);
    }

    private static void assertEveryCellWorks(Plan plan) throws IOException {
        try (XSSFWorkbook workbook = read(workbook(plan, Fixtures.CATALOG))) {
            List<ChangedInputs.Changed> inputs = ChangedInputs.of(plan, workbook);
            assertTrue(inputs.size() > 25, "only " + inputs.size() + " yellow cells");
            var evaluator = new XSSFFormulaEvaluator(workbook);
            for (ChangedInputs.Changed changed : Thorough.some(inputs, 3)) {
                Runnable back = changed.enter(workbook);
                calculate(workbook, evaluator, changed, plan.scenarios().size());
                assertFollows(changed, Fixtures.CATALOG, workbook);
                back.run();
                evaluator.notifyUpdateCell(changed.cell(workbook));
            }
        }
    }

    /// What the changed forecast is held to, anew where it follows from what was entered, as a spreadsheet program does it.
    private static void calculate(XSSFWorkbook workbook, XSSFFormulaEvaluator evaluator, ChangedInputs.Changed changed, int scenarios) {
        evaluator.notifyUpdateCell(changed.cell(workbook));
        for (int number = 1; number <= scenarios; number++) {
            for (String name : TOTALS) {
                evaluator.evaluateFormulaCell(SampleWorkbooks.named(workbook, name + number));
            }
            workbook.getSheet("Summary").getRow(FIRST_SCENARIO + number - 1).forEach(evaluator::evaluateFormulaCell);
        }
    }

    /// From a day within a month on, with cash that moves by month and on days, and a grant that expires within the plan.
    @Test
    void inAPlanThatStartsWithinAMonthAndHasDatedCash() throws IOException {
        LocalDate day = LocalDate.of(2027, 1, 12);
        var settings = new Settings(Fixtures.YEAR.start(), 5, MonthConvention.CALENDAR, Percent.of("19"), Optional.of(day));
        var cash = new Cash(Optional.of(Money.of("60")), Money.of("20"), Money.of("4"),
                new TreeMap<>(Map.of(YearMonth.of(2027, 3), Money.of("1"))),
                new TreeMap<>(Map.of(YearMonth.of(2027, 2), Money.of("6"))),
                        List.of(new CashEvent(day.plusDays(3), Money.of("5"), CashEvent.Every.ONCE, Optional.empty()),
                new CashEvent(day.plusDays(40), Money.of("-7"), CashEvent.Every.MONTH, Optional.empty()),
                        new CashEvent(day, Money.of("-2"), CashEvent.Every.YEAR, Optional.empty())), Optional.empty());
        Plan plan = Plan.empty("Test", settings, "Baseline").withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Grant.of("g", "Activate", Money.of("36"))).plus(Grant.of("h", "Other", Money.of("500")))
                .with(Map.of(Levers.GRANT_EXPIRES.at("g"), Optional.of(LocalDate.of(2027, 1, 20)), Levers.GRANT_EXPIRES.at("h"),
                Optional.of(LocalDate.of(2027, 2, 10)),
                        Levers.CASH_BALANCE.at("cash"), cash.balance(), Levers.OTHER_BURN.at("cash"), cash.otherBurn(),
                                Levers.INCOME.at("cash"), cash.income(),
                        Levers.BURN_SERIES.at("cash"), cash.burnSeries(), Levers.INCOME_SERIES.at("cash"), cash.incomeSeries(),
                                Levers.CASH_EVENTS.at("cash"), cash.events())));
        assertEveryCellWorks(plan);
    }

    /// The tax, an amount given for a month, and a price twice as high, which is all that such a plan is charged by.
    @Test
    void ofSettingsMonthsAndPrices() throws IOException {
        Plan plan = Fixtures.CHAT;
        byte[] bytes = workbook(plan, Fixtures.CATALOG);
        try (XSSFWorkbook workbook = read(bytes)) {
            workbook.getSheet("Assumptions").getRow(7).getCell(5).setCellValue(0.25);
            workbook.getSheet("By month").getRow(6).getCell(MonthColumns.FIRST + 1).setCellValue(45_000);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            Plan changed = plan.withSettings(plan.settings().withTax(Percent.of("25"))).withAssumptions(plan.assumptions().with(Map.of(
                    Levers.RAMP.at("chat"), new TreeMap<>(Map.of(plan.settings().start().plusMonths(1), Count.of(45_000))))));
            assertFollows(new ChangedInputs.Changed(Levers.RAMP.at("chat"), 6, changed, 45_000), Fixtures.CATALOG, workbook);
        }
        try (XSSFWorkbook workbook = read(bytes)) {
            int prices = 0;
            for (Row row : workbook.getSheet("Prices")) {
                Cell price = row.getRowNum() < 4 ? null : row.getCell(5);
                if (price != null && price.getCellType() == CellType.NUMERIC) {
                    price.setCellValue(price.getNumericCellValue() * 2);
                    prices++;
                }
            }
            assertTrue(prices > 3, "only " + prices + " prices");
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertCents(Forecaster.forecast(plan, Fixtures.CATALOG).baseline().gross().times(BigDecimal.TWO), workbook, "Charges_1",
                    "twice the prices");
        }
    }

    /// A grant of so much a month is a value in the workbook, and the bill says where it no longer fits.
    @Test
    void creditsThatCannotFollowSaySoOnceChargesDiffer() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Monthly", Money.ZERO))
                .with(Map.of(Levers.GRANT_MONTHLY.at("g"), Optional.of(Money.of("10")))));
        try (XSSFWorkbook workbook = read(workbook(plan, Fixtures.CATALOG))) {
            Cell note = workbook.getSheet("Bill Baseline").getRow(2).getCell(0);
            assertEquals("", note.getStringCellValue());
            Row summary = workbook.getSheet("Summary").getRow(FIRST_SCENARIO);
            assertTrue(DateUtil.isCellDateFormatted(summary.getCell(10)) && summary.getCell(10).getNumericCellValue() > 0);
            ChangedInputs.of(plan, workbook).getFirst().enter(workbook);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertEquals(Messages.root().text("xlsx.bill.stale"), note.getStringCellValue());
            assertEquals(note.getStringCellValue(), summary.getCell(14).getStringCellValue());
            assertEquals(List.of("", "", ""), Stream.of(10, 11, 12).map(column -> summary.getCell(column).getStringCellValue()).toList(),
                    "what is not known is not shown");
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
            assertOutlook(scenario, workbook.getSheet("Summary").getRow(FIRST_SCENARIO + number - 1), what);
        }
    }

    /// How long credits and cash last, and what expires unused.
    private static void assertOutlook(ScenarioForecast scenario, Row row, String what) {
        Runway runway = Runway.of(scenario);
        assertDay(runway.runOut().map(Runway.RunOut::date), row.getCell(10), what + ": run-out");
        runway.runOut().ifPresent(out -> assertEquals(Messages.root().label(out.reason()) + (scenario.complete() ? "" : ", or sooner"),
                row.getCell(11).getStringCellValue(), what + ": reason"));
        assertEquals(Money.sum(runway.lapses().stream().map(Runway.Lapse::amount).toList()).usd().doubleValue(), row.getCell(12)
                .getNumericCellValue(), 0.005,
                what + ": lapses");
        CashRunway.of(scenario).ifPresent(cash -> assertDay(cash.zero(), row.getCell(13), what + ": cash"));
    }

    private static void assertDay(Optional<LocalDate> expected, @Nullable Cell cell, String what) {
        Optional<LocalDate> day = Optional.ofNullable(cell).filter(some -> some.getCachedFormulaResultType() == CellType.NUMERIC)
                .map(some -> some.getLocalDateTimeCellValue().toLocalDate());
        assertEquals(expected, day, what);
    }

    private static void assertCents(Money expected, XSSFWorkbook workbook, String name, String what) {
        Cell cell = SampleWorkbooks.named(workbook, name);
        assertEquals(expected.usd().doubleValue(), cell.getNumericCellValue(), 0.005, what + ": " + name + " "
                + new BigDecimal(cell.getNumericCellValue()));
    }
}
