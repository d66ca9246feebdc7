package glidepath.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Credits that are values in a workbook say where they no longer belong to its charges.
class FixedCreditSheetTest {

    private static final YearMonth JANUARY = Fixtures.YEAR.start();

    /// $36 of calls in January, $24 in February, a row of another provider of $12 a month, and a grant that pays at most $20 a month.
    private static final Plan PLAN = Plan.empty("Test", Fixtures.YEAR.withMonths(2), "Baseline").withAssumptions(Fixtures.CHAT.assumptions()
            .plus(Grant.of("g", "Capped", Money.of("100"))).plus(Infrastructure.of("r", "Vectors", "other", "Search"))
            .with(Map.of(Levers.GRANT_MONTHLY_CAP.at("g"), Optional.of(Money.of("20")), Levers.RAMP.at("chat"), new TreeMap<>(Map.of(
                    JANUARY, Count.of(45_000), JANUARY.plusMonths(1), Count.of(30_000))), Levers.ROW_MONTHLY.at("r"), Money.of("12"))));

    private static String note(XSSFWorkbook workbook) {
        new XSSFFormulaEvaluator(workbook).clearAllCachedResultValues();
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        return workbook.getSheet("Bill Baseline").getRow(BillTotals.NOTE).getCell(0).getStringCellValue();
    }

    private static Cell input(XSSFWorkbook workbook, String item, String input) {
        for (Row row : workbook.getSheet("Assumptions")) {
            if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals(item)
                    && row.getCell(2).getStringCellValue().equals(input)) {
                return row.getCell(5);
            }
        }
        throw new AssertionError(item + " " + input);
    }

    /// The same $60 of calls, of which February has more than January.
    @Test
    void chargesThatMoveToAnotherMonthAreTold() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(PLAN, Fixtures.CATALOG)))) {
            assertEquals("", note(workbook));
            Row calls = workbook.getSheet("By month").getRow(6);
            calls.getCell(MonthColumns.FIRST).setCellValue(30_000);
            calls.getCell(MonthColumns.FIRST + 1).setCellValue(45_000);
            assertEquals(Messages.root().text("xlsx.bill.stale"), note(workbook));
        }
    }

    /// Without the row, and with so many calls more that each month comes to what it was.
    @Test
    void chargesThatMoveToAnotherAccountAreTold() throws IOException {
        Plan even = PLAN.withAssumptions(PLAN.assumptions().with(Map.of(Levers.RAMP.at("chat"), new TreeMap<>(), Levers.GROWTH.at("chat"),
                Percent.ZERO)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(even, Fixtures.CATALOG)))) {
            assertEquals("", note(workbook));
            input(workbook, "Vectors", Messages.root().label(Levers.ROW_MONTHLY)).setCellValue(0);
            input(workbook, even.assumptions().workloads().getFirst().name(), Messages.root().label(Levers.CALLS)).setCellValue(45_000);   // 15,000 more are $12
            assertEquals(Messages.root().text("xlsx.bill.stale"), note(workbook));
        }
    }
}
