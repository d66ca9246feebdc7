package glidepath.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Each formula of a small workbook, with its result.
class GoldenWorkbookTest {

    /// $24 a month in two months, 19 % tax, and $36 of credits.
    @Test
    void theCellsAreAsTheyWereReadAndFoundGood() throws IOException {
        Plan plan = Plan.empty("Test", new Settings(Fixtures.YEAR.start(), 2, MonthConvention.THIRTY_DAYS, Percent.of("19")), "Baseline")
                .withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("36"))))
                .plus(Fixtures.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))));
        var text = new StringBuilder();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SampleWorkbooks.of(plan, Fixtures.CATALOG)))) {
            SampleWorkbooks.everyFormula(workbook, (sheet, cell) -> text.append(sheet.getSheetName()).append('!')
                    .append(cell.getAddress()).append(" = ").append(cell.getCellFormula())
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
