package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.engine.credit.GrantMonth;
import glidepath.engine.ScenarioForecast;
import glidepath.files.Samples;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.ProviderTerms;
import glidepath.reports.live.LiveModel;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

class PlanWorkbookTest {

    private static final PriceCatalog CATALOG = SampleWorkbooks.CATALOG;
    private static final int FIRST_SCENARIO = 4;
    /// The least of them in the workbook of a sample.
    private static final int FORMULAS = 1_000;

    static List<String> samples() {
        return Samples.NAMES;
    }

    private static byte[] bytes(Plan plan) {
        return SampleWorkbooks.of(plan, CATALOG);
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static void assertCents(Money expected, Cell cell) {
        assertEquals(expected.toCents(), new Money(BigDecimal.valueOf(cell.getNumericCellValue())).toCents(), cell.getAddress().toString());
    }

    @Test
    void everyNumberWithANameHasOneForPeople() throws IOException {
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("everything"))) {
            int named = 0;
            for (String sheet : List.of("Assumptions", "Bill As planned")) {
                int column = sheet.equals("Assumptions") ? 2 : 1;
                for (Row row : workbook.getSheet(sheet)) {
                    Cell cell = row.getCell(column);
                    if (cell != null && cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
                        assertTrue(Character.isUpperCase(cell.getStringCellValue().codePointAt(0)), sheet + ": " + cell);
                        named++;
                    }
                }
            }
            assertTrue(named > 300, "names: " + named);
        }
    }

    @Test
    void supportAndTermsStandUnderTheNameOnTheInvoice() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(new ProviderTerms("aws", Percent.ZERO, Percent.of("10"))));
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of(plan, Fixtures.CATALOG))) {
            assertEquals(List.of("AWS"), beside(workbook.getSheet("Bill Baseline"), 1, "Support", 0));
            assertEquals(List.of("AWS"), beside(workbook.getSheet("Assumptions"), 2, "Support", 1));
        }
    }

    private static List<String> beside(Sheet sheet, int column, String text, int other) {
        var found = new ArrayList<String>();
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(other) != null && row.getCell(column).toString().equals(text)) {
                found.add(row.getCell(other).getStringCellValue());
            }
        }
        return found;
    }

    /// The results that are stored are the engine's; POI's own evaluator calculates each formula, and is the other way.
    @ParameterizedTest
    @MethodSource("samples")
    void totalsAndDifferencesAreTheEnginesAndEveryStoredResultIsWhatItsOwnFormulaGives(String sample) throws IOException {
        Thorough.unless(sample.equals("everything"));   // which has all that the others have
        Forecast forecast = Forecaster.forecast(SampleWorkbooks.plan(sample), CATALOG);
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of(sample))) {
            assertTotals(forecast, workbook.getSheet("Summary"));
            assertCompared(forecast, workbook.getSheet("Compare"));
            List<Object> stored = new ArrayList<>();
            everyCell(workbook, cell -> stored.add(shown(cell)));
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertTotals(forecast, workbook.getSheet("Summary"));
            Iterator<Object> known = stored.iterator();
            int[] formulas = {0};
            everyCell(workbook, cell -> {
                assertSame(known.next(), shown(cell), cell.getSheet().getSheetName() + " " + cell.getAddress());
                formulas[0] += cell.getCellType() == CellType.FORMULA ? 1 : 0;
            });
            assertFalse(known.hasNext());
            assertTrue(formulas[0] > FORMULAS, "only " + formulas[0] + " formulas");
        }
    }

    private static void everyCell(XSSFWorkbook workbook, Consumer<XSSFCell> look) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> look.accept((XSSFCell) cell))));
    }

    /// A result that is a number as a number, all else as it is written.
    private static Object shown(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        assertTrue(!formula || cell.getCachedFormulaResultType() != CellType.ERROR, () -> cell.getSheet().getSheetName() + " "
                + cell.getAddress());
        return formula && cell.getCachedFormulaResultType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue()
                : Objects.requireNonNullElse(cell.getRawValue(), "");
    }

    /// Texts alike, numbers but for what floating point leaves.
    private static void assertSame(Object stored, Object anew, String where) {
        if (stored instanceof Double number && anew instanceof Double calculated) {
            assertEquals(calculated, number, 1e-9 * Math.max(1, Math.abs(number)), where);
        } else {
            assertEquals(anew, stored, where);
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
            assertEquals(scenario.bills().stream().filter(bill ->
                    Money.sum(bill.credits().grants().stream().filter(grant -> grant.state() != GrantMonth.State.OFF)
                    .map(GrantMonth::closing).toList()).toCents().signum() > 0).count(), row.getCell(9).getNumericCellValue(),
                    scenario.scenario().name());
        }
    }

    /// What a reader changes in the sheet gives what the engine gives of a plan changed alike.
    @Test
    void assumptionsThatAreChangedInTheSheetChangeItsTotals() throws IOException {
        Plan plan = Samples.read("support-bot");
        String id = plan.assumptions().workloads().getFirst().id();
        Assumptions changed = plan.assumptions().with(Map.of(Levers.CALLS.at(id), Count.of(123_456), Levers.OUTPUT.at(id), Count.of(777),
                Levers.GROWTH.at(id), Percent.of("7"), Levers.RETRY_RATE.at(id), Percent.of("5"),
                Levers.GRANT_AMOUNT.at(plan.assumptions().grants().getFirst().id()), Money.of("4321")));
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("support-bot"))) {
            set(workbook, Messages.root().label(Levers.CALLS), 123_456);
            set(workbook, Messages.root().label(Levers.OUTPUT), 777);
            set(workbook, Messages.root().label(Levers.GROWTH), 0.07);
            set(workbook, Messages.root().label(Levers.RETRY_RATE), 0.05);
            set(workbook, Messages.root().label(Levers.GRANT_AMOUNT), 4321);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertTotals(Forecaster.forecast(plan.withAssumptions(changed), CATALOG), workbook.getSheet("Summary"));
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
        assertArrayEquals(SampleWorkbooks.of("credit-runway"), bytes(Samples.read("credit-runway")));
    }

    /// Scenarios are compared with the first.
    private static void assertCompared(Forecast forecast, Sheet compare) {
        ScenarioForecast first = forecast.baseline();
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

    @Test
    void namesLeadToWhatAReaderLooksFor() throws IOException {
        Plan plan = Samples.read("support-bot");
        Forecast forecast = Forecaster.forecast(plan, CATALOG);
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("support-bot"))) {
            for (int number = 1; number <= forecast.scenarios().size(); number++) {
                ScenarioForecast scenario = forecast.scenarios().get(number - 1);
                assertCents(scenario.gross(), SampleWorkbooks.named(workbook, "Charges_" + number));
                assertCents(scenario.credits(), SampleWorkbooks.named(workbook, "Credits_" + number));
                assertCents(scenario.tax(), SampleWorkbooks.named(workbook, "Taxes_" + number));
                assertCents(scenario.leftToPay(), SampleWorkbooks.named(workbook, "Left_to_pay_" + number));
            }
            assertEquals(plan.settings().tax().fraction().doubleValue(), SampleWorkbooks.named(workbook, "Tax_rate").getNumericCellValue());
        }
    }

    /// What charges are made of can be opened; parts of sums then wait behind a sign of their own.
    @Test
    void aBillOpensWithItsChargesBesideTheMonths() throws IOException {
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("everything"))) {
            XSSFSheet bill = workbook.getSheet("Bill As planned");
            var seen = new ArrayList<String>();
            int parts = 0;
            for (Row row : bill) {
                String what = row.getCell(1) == null ? "" : row.getCell(1).toString();
                parts += what.equals("Part of a sum of charges") && row.getZeroHeight() && row.getOutlineLevel() == 2 ? 1 : 0;
                if (!row.getZeroHeight() && row.getCell(0) != null) {
                    seen.add(row.getCell(0).getStringCellValue());
                }
            }
            assertEquals(List.of("Item", "Days", "Month number", "What charges are made of", "Charges", "Chat"), seen.subList(2, 8));
            assertTrue(parts > 70, "parts that are folded away: " + parts);
            String printed = workbook.getPrintArea(workbook.getSheetIndex(bill));
            assertTrue(printed.endsWith("$" + (bill.getLastRowNum() + 1)), "down to its totals: " + printed);
            for (int column = 0; column <= MonthColumns.FIRST; column++) {
                assertEquals(column >= 4 && column < MonthColumns.FIRST, bill.isColumnHidden(column), "column " + column);
            }
        }
    }

    @Test
    void eachSheetPrintsItsHeadingsOnEveryPageAndNoChartIsCut() throws IOException {
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("support-bot"))) {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                boolean charts = sheet.getSheetName().equals("Charts");
                assertEquals(!charts, sheet.getFitToPage(), sheet.getSheetName());
                assertEquals(!charts, workbook.getPrintArea(index) != null, sheet.getSheetName());
                assertEquals(!charts, sheet.getRepeatingRows() != null, sheet.getSheetName());
                // 87 + 24 x 14 characters, without the columns that are folded away: 230 on a page, then 140 beside 90 again
                boolean wide = sheet.getSheetName().startsWith("Bill");
                assertEquals(wide ? 3 : 1, wide ? sheet.getPrintSetup().getFitWidth() : 1, sheet.getSheetName());
                assertEquals(wide ? "A:D" : "", wide ? sheet.getRepeatingColumns().formatAsString() : "", sheet.getSheetName());
            }
            XSSFSheet charts = workbook.getSheet("Charts");
            for (XSSFShape chart : charts.getDrawingPatriarch().getShapes()) {
                var place = (XSSFClientAnchor) chart.getAnchor();
                assertTrue(Arrays.stream(charts.getRowBreaks()).noneMatch(row -> row >= place.getRow1() && row < place.getRow2()),
                        "rows from " + place.getRow1());
            }
            assertEquals(7, charts.getDrawingPatriarch().getShapes().size());
            assertEquals(1, charts.getRowBreaks().length, "7 charts, 4 on a page");
        }
    }

    @Test
    void nativeChartsAreThere() throws IOException {
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("support-bot"))) {
            List<String> titles = workbook.getSheet("Charts").getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getTitleText().getString()).toList();
            assertEquals("Left to pay and paid by credits, over the horizon", titles.get(2), titles::toString);
            assertEquals(3 + Samples.read("support-bot").scenarios().size(), titles.size(),
                    "balances, months, comparison, and each scenario's costs");
        }
    }

    /// The window draws the second scenario in the colour that somebody chose, and on demand in the first colour of the list.
    @Test
    void chartsHaveTheWindowsColours() throws IOException {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("double", "Double", Map.of(Levers.CALLS.at("chat"), Count.of(60_000)))
                .withColour("#123456"));
        try (XSSFWorkbook workbook = read(bytes(plan))) {
            List<XSSFChart> charts = workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
            assertEquals(List.of("0072B2", "123456"), charts.getFirst().getCTChart().getPlotArea().getLineChartArray(0).getSerList()
                    .stream()
                    .map(line -> HexFormat.of().withUpperCase().formatHex(line.getSpPr().getLn().getSolidFill().getSrgbClr().getVal()))
                    .toList());
        }
        assertTrue(new LiveModel(plan, Fixtures.CATALOG, Forecaster.forecast(plan, Fixtures.CATALOG), Messages.root()).json()
                .path("scenarios").path(1).path("colour").asString().equals("#123456"), "and so does the page");
    }

    /// $36 of credits against $24 a month: with the grant switched off nothing is left of it, and nothing is paid.
    @Test
    void aGrantThatIsSwitchedOffCountsNowhere() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36"))));
        Plan off = plan.withAssumptions(plan.assumptions().with(Levers.GRANT_ON.at("g"), false));
        assertEquals(36 - 24, balance(plan), 1e-9);
        assertEquals(0, balance(off), 1e-9);
    }

    /// What is left of credits at the end of the first month.
    private static double balance(Plan plan) throws IOException {
        var workbook = new PlanWorkbook(plan, Fixtures.CATALOG, Messages.root(), Forecaster.forecast(plan, Fixtures.CATALOG).scenarios());
        try (XSSFWorkbook read = read(workbook.bytes())) {
            Sheet summary = read.getSheet("Summary");
            for (Row row : summary) {
                if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(Messages.root().text("xlsx.chart.balance", "US dollars"))) {
                    return summary.getRow(row.getRowNum() + 1).getCell(1).getNumericCellValue();
                }
            }
        }
        throw new AssertionError("No balances");
    }
}
