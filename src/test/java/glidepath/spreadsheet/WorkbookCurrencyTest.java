package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.engine.Forecaster;
import glidepath.files.Samples;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Plan;
import glidepath.texts.Messages;

/// A workbook in a currency at half a unit for a dollar, cell by cell beside the one in dollars.
class WorkbookCurrencyTest {

    /// Where inputs and prices stand, as they were entered and published.
    private static final Set<String> IN_DOLLARS = Set.of("Assumptions", "Prices", "By month");

    /// Where the long one has nothing to show that this one has not, but in its many rows.
    private static final String SAMPLE = Thorough.all() ? "everything" : "credit-runway";

    private static final Map<String, byte[]> EUROS = new HashMap<>();

    private static XSSFWorkbook euros(String sample) throws IOException {
        return read(EUROS.computeIfAbsent(sample, name -> SampleWorkbooks.of(Fixtures.inEuros(SampleWorkbooks.plan(name)),
                SampleWorkbooks.CATALOG)));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                || cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    @Test
    void everyAmountIsHalfAndEveryOtherNumberTheSame() throws IOException {
        try (XSSFWorkbook euros = euros(SAMPLE)) {
            assertHalf(SAMPLE, euros);
            String note = euros.getSheet("Summary").getRow(1).getCell(0).getStringCellValue();
            assertTrue(note.endsWith("Amounts are in EUR, at 0.5 for one dollar of 2026-11-20."), note);
        }
    }

    /// With the library's own calculation, which is checked as the export does it, too.
    @Test
    void theFormulasGiveHalf() throws IOException {
        Plan plan = Fixtures.inEuros(Samples.read("credit-runway"));
        var bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook euros = euros("credit-runway")) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(euros);
            assertHalf("credit-runway", euros);
            euros.write(bytes);
        }
        new WorkbookContents(plan, SampleWorkbooks.CATALOG, Messages.root(), Forecaster.forecast(plan, SampleWorkbooks.CATALOG).scenarios())
                .check(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void assertHalf(String sample, XSSFWorkbook euros) throws IOException {
        int amounts = 0;
        try (XSSFWorkbook dollars = read(SampleWorkbooks.of(sample))) {
            for (Sheet sheet : euros) {
                if (!IN_DOLLARS.contains(sheet.getSheetName())) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            amounts += compare(dollars.getSheet(sheet.getSheetName()).getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex()), cell);
                        }
                    }
                }
            }
        }
        assertTrue(amounts > 100, "amounts: " + amounts);
    }

    /// @return 1 where it is an amount
    private static int compare(Cell dollars, Cell euros) {
        String where = euros.getSheet().getSheetName() + " " + euros.getAddress();
        if (!isNumber(euros)) {
            return 0;
        }
        boolean amount = euros.getCellStyle().getDataFormatString().contains("EUR");
        double expected = dollars.getNumericCellValue() * (amount ? 0.5 : 1);
        boolean rounded = euros.getCellType() == CellType.FORMULA && euros.getCellFormula().startsWith("ROUND(");
        assertEquals(expected, euros.getNumericCellValue(), rounded ? 0.0051 : 1e-9 * Math.max(1, Math.abs(expected)), where + ", format "
                + euros.getCellStyle().getDataFormatString());
        return amount ? 1 : 0;
    }

    /// A dinar has 1,000 fils, of which a workbook shows 1 as it shows a cent; a yen has no parts.
    @Test
    void amountsAreShownToTheLastDecimalOfTheCurrency() {
        assertEquals("[>=0.0005][$KWD]\u00a0#,##0.000;[Red][<=-0.0005]-[$KWD]\u00a0#,##0.000;\"-\"", money("KWD"));
        assertEquals("[>=0.5][$JPY]\u00a0#,##0;[Red][<=-0.5]-[$JPY]\u00a0#,##0;\"-\"", money("JPY"));
    }

    private static String money(String code) {
        var currency = new DisplayCurrency(Optional.of(code), Optional.of(BigDecimal.ONE), Optional.of(LocalDate.EPOCH));
        return Styles.of(new XSSFWorkbook(), currency).of(Style.MONEY).getDataFormatString();
    }

    @Test
    void inputsAndPricesStayInDollars() throws IOException {
        try (XSSFWorkbook euros = euros(SAMPLE)) {
            for (String sheet : List.of("Assumptions", "Prices")) {
                List<String> formats = StreamSupport.stream(euros.getSheet(sheet).spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .map(cell -> cell.getCellStyle().getDataFormatString()).distinct().toList();
                assertTrue(formats.stream().anyMatch(format -> format.contains("$#")), formats.toString());
                assertTrue(formats.stream().noneMatch(format -> format.contains("EUR")), formats.toString());
            }
        }
    }

    /// No heading, chart or axis calls them dollars.
    @Test
    void headingsNameTheCurrency() throws IOException {
        try (XSSFWorkbook euros = euros("credit-runway")) {
            for (Sheet sheet : euros) {
                if (!IN_DOLLARS.contains(sheet.getSheetName())) {
                    sheet.forEach(row -> row.forEach(cell -> assertTrue(cell.getCellType() != CellType.STRING
                            || !cell.getStringCellValue().contains("US dollars"), () -> sheet.getSheetName() + " " + cell)));
                }
            }
            var charts = euros.getSheet("Charts").getDrawingPatriarch().getCharts();
            assertTrue(charts.size() >= 3);
            charts.forEach(chart -> assertFalse(chart.getCTChartSpace().xmlText().contains("US dollars"), chart.getTitleText()
                    .getString()));
            assertTrue(charts.getFirst().getTitleText().getString().endsWith(", EUR"));
        }
    }

    @Test
    void theDayOnWhichBalancesWereReadIsAnAssumption() throws IOException {
        Plan plan = Samples.read("credit-runway");
        Plan later = plan.withSettings(plan.settings().withAsOf(Optional.of(plan.settings().start().atDay(11))));
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of(later, SampleWorkbooks.CATALOG))) {
            Row row = workbook.getSheet("Assumptions").getRow(8);
            assertEquals("Balances read on", row.getCell(2).getStringCellValue());
            assertEquals(plan.settings().start().atDay(11).atStartOfDay(), row.getCell(5).getLocalDateTimeCellValue());
        }
    }

    /// A grant that names no products covers all; accounts are told apart, and none is without a name.
    @Test
    void creditsAreOfNamedAccountsAndOfAllProductsWhereNoneIsNamed() throws IOException {
        try (XSSFWorkbook workbook = read(SampleWorkbooks.of("everything"))) {
            Sheet credits = workbook.sheetIterator().next();
            for (Sheet sheet : workbook) {
                credits = sheet.getSheetName().startsWith("Credits") ? sheet : credits;
            }
            boolean all = false;
            for (Row row : credits) {
                for (Cell cell : row) {
                    all |= isNumber(cell) && new DataFormatter().formatCellValue(cell).equals("all");
                }
                if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
                    String label = row.getCell(0).getStringCellValue();
                    assertEquals(label.strip(), label);
                    assertFalse(label.endsWith(":"), label);
                }
            }
            assertTrue(all, "32,767 tells nobody anything");
        }
    }
}
