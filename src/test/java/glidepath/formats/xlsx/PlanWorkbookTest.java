package glidepath.formats.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.formats.Catalogs;
import glidepath.formats.Samples;
import glidepath.formats.Words;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
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

    /// The results that are stored come from formulas parsed once a row; POI's own evaluator parses each, and is the other way.
    @Test
    void everyStoredResultIsWhatItsOwnFormulaGives() throws IOException {
        try (XSSFWorkbook stored = read(bytes(Samples.read("everything"))); XSSFWorkbook anew = read(bytes(Samples.read("everything")))) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(anew);
            int formulas = 0;
            for (Sheet sheet : stored) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Cell other = anew.getSheet(sheet.getSheetName()).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        assertEquals(((XSSFCell) other).getRawValue(), ((XSSFCell) cell).getRawValue(), sheet.getSheetName() + " " + cell.getAddress());
                        formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                    }
                }
            }
            assertTrue(formulas > 1_000, "only " + formulas + " formulas");
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

    /// As the FAST standard asks of models: who reads a row's first month has read them all.
    @ParameterizedTest
    @MethodSource("samples")
    void aRowHasOneFormulaInAllItsMonths(String sample) throws IOException {
        try (XSSFWorkbook workbook = read(bytes(Samples.read(sample)))) {
            int compared = 0;
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith("Bill") || sheet.getSheetName().startsWith("Credits")) {
                    for (Row row : sheet) {
                        Cell first = row.getCell(Time.FIRST);   // a grant's row may have what it pays for there, as text or number
                        compared += first != null && first.getCellType() == CellType.FORMULA ? formulas(row, Time.FIRST, sheet.getSheetName()) : 0;
                    }
                }
            }
            assertTrue(compared > 100, compared + " cells compared");
        }
    }

    private static int formulas(Row row, int first, String sheet) {
        int compared = 0;
        for (int column = first + 1; column < row.getLastCellNum(); column++) {
            assertEquals(relative(row.getCell(first)), relative(row.getCell(column)), sheet + " " + row.getCell(column).getAddress());
            compared++;
        }
        return compared;
    }

    private static String relative(Cell cell) {
        return RelativeFormula.of(cell.getCellFormula(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /// Whatever a reader might want to change stands in a cell of its own. Nothing, one and "the month before" are no assumptions.
    @ParameterizedTest
    @MethodSource("samples")
    void formulasHoldNoFigures(String sample) throws IOException {
        try (XSSFWorkbook workbook = read(bytes(Samples.read(sample)))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            String figures = cell.getCellFormula().replaceAll("'[^']*'!|\"[^\"]*\"|\\$?[A-Z]+\\$?[0-9]+", "").replaceAll("[^0-9.]+", " ").strip();
                            assertTrue(figures.matches("[01 ]*"), sheet.getSheetName() + " " + cell.getAddress() + ": " + cell.getCellFormula());
                        }
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

    /// Sheet, cell, formula and result, one a line, to be read.
    @Test
    void aSmallWorkbookReadsAsItDid() throws IOException {
        Setup setup = Fixtures.CHAT.setup().plus(Grant.of("g", "Activate", Money.of("36")))
                .with(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("10"), Levers.GROWTH.at("chat"), Percent.of("5")));
        Plan plan = Plan.empty("Small", new Settings(YearMonth.of(2027, 1), 2, MonthConvention.THIRTY_DAYS, Percent.of("10")), "Today").withSetup(setup)
                .plus(Scenario.named("half", "=Half").with(Levers.CALLS.at("chat"), Count.of(500)));
        var text = new StringBuilder();
        try (XSSFWorkbook workbook = read(new PlanWorkbook(plan, Fixtures.CATALOG, Words.root(), Forecaster.forecast(plan, Fixtures.CATALOG).scenarios()).bytes())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> text.append(sheet.getSheetName()).append(' ').append(cell.getAddress()).append('\t').append(shown(cell)).append('\n'));
                }
            }
        }
        Golden.check("workbook.txt", text.toString());
    }

    private static String shown(Cell cell) {
        String value = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ((XSSFCell) cell).getRawValue();
        return cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() + "\t" + value : String.valueOf(value);
    }

    @Test
    void thePlanGivesTheSameBytesAgain() {
        Plan plan = Samples.read("credit-runway");
        assertArrayEquals(bytes(plan), bytes(plan));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scenariosAreComparedWithTheFirst(String sample) throws IOException {
        Plan plan = Samples.read(sample);
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        ScenarioForecast first = forecast.baseline();
        try (XSSFWorkbook workbook = read(bytes(plan))) {
            Sheet compare = workbook.getSheet("Compare");
            for (int index = 0; index < forecast.scenarios().size(); index++) {
                ScenarioForecast scenario = forecast.scenarios().get(index);
                int column = 1 + index;
                assertEquals(scenario.scenario().name(), compare.getRow(3).getCell(column).getStringCellValue());
                assertCents(scenario.gross(), compare.getRow(5).getCell(column));
                assertCents(scenario.credits(), compare.getRow(6).getCell(column));
                assertCents(scenario.tax(), compare.getRow(7).getCell(column));
                assertCents(scenario.leftToPay(), compare.getRow(8).getCell(column));
                assertCents(scenario.gross().minus(first.gross()), compare.getRow(13).getCell(column));
                assertCents(scenario.leftToPay().minus(first.leftToPay()), compare.getRow(16).getCell(column));
                assertEquals(scenario.gross().usd().doubleValue() / first.gross().usd().doubleValue() - 1,
                        compare.getRow(21).getCell(column).getNumericCellValue(), 1e-9);
            }
        }
    }

    @Test
    void namesLeadToWhatAReaderLooksFor() throws IOException {
        Plan plan = Samples.read("support-bot");
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        try (XSSFWorkbook workbook = read(bytes(plan))) {
            for (int number = 1; number <= forecast.scenarios().size(); number++) {
                ScenarioForecast scenario = forecast.scenarios().get(number - 1);
                assertCents(scenario.gross(), named(workbook, "Charges_" + number));
                assertCents(scenario.credits(), named(workbook, "Credits_" + number));
                assertCents(scenario.tax(), named(workbook, "Taxes_" + number));
                assertCents(scenario.leftToPay(), named(workbook, "Left_to_pay_" + number));
            }
            assertEquals(plan.settings().tax().fraction().doubleValue(), named(workbook, "Tax_rate").getNumericCellValue());
        }
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        var place = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    /// 24 months beside what they are for are wider than a page that can be read: they print on several, each with its headings and its
    /// frozen columns. Charts print three to a page.
    @Test
    void sheetsPrintOnPagesThatCanBeRead() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(Samples.read("support-bot")))) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                boolean charts = sheet.getSheetName().equals("Charts");
                assertEquals(!charts, sheet.getFitToPage(), sheet.getSheetName());
                assertEquals(!charts, workbook.getPrintArea(index) != null, sheet.getSheetName());
                assertEquals(!charts, sheet.getRepeatingRows() != null, sheet.getSheetName());
            }
            XSSFSheet bill = workbook.getSheetAt(workbook.getNumberOfSheets() - 2);
            assertEquals("A:D", bill.getRepeatingColumns().formatAsString().replaceAll("[0-9$]", ""));
            assertTrue(bill.getPrintSetup().getFitWidth() > 1, "24 months on one page");
            assertEquals(1, workbook.getSheet("Compare").getPrintSetup().getFitWidth());
            assertArrayEquals(new int[] {71, 143}, workbook.getSheet("Charts").getRowBreaks());
        }
    }

    @Test
    void nativeChartsAreThere() throws IOException {
        try (XSSFWorkbook workbook = read(bytes(Samples.read("support-bot")))) {
            List<String> titles = workbook.getSheet("Charts").getDrawingPatriarch().getCharts().stream().map(chart -> chart.getTitleText().getString()).toList();
            assertEquals("Left to pay and paid by credits, over the horizon", titles.get(2), titles::toString);
            assertEquals(3 + Samples.read("support-bot").scenarios().size(), titles.size(), "balances, months, comparison, and each scenario's costs");
        }
    }

    /// $36 of credits against $24 a month: with the grant switched off nothing is left of it, and nothing is paid.
    @Test
    void aGrantThatIsSwitchedOffCountsNowhere() throws IOException {
        Plan plan = Fixtures.CHAT.withSetup(Fixtures.CHAT.setup().plus(Grant.of("g", "Activate", Money.of("36"))));
        Plan off = plan.withSetup(plan.setup().with(Levers.GRANT_ON.at("g"), false));
        assertEquals(36 - 24, balance(plan), 1e-9);
        assertEquals(0, balance(off), 1e-9);
    }

    /// What is left of credits at the end of the first month.
    private static double balance(Plan plan) throws IOException {
        var workbook = new PlanWorkbook(plan, Fixtures.CATALOG, Words.root(), Forecaster.forecast(plan, Fixtures.CATALOG).scenarios());
        try (XSSFWorkbook read = read(workbook.bytes())) {
            Sheet summary = read.getSheet("Summary");
            for (Row row : summary) {
                if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(Words.root().text("xlsx.chart.balance"))) {
                    return summary.getRow(row.getRowNum() + 1).getCell(1).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("No balances");
    }
}
