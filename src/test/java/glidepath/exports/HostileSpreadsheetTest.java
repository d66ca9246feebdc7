package glidepath.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Office;
import glidepath.plan.Plan;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;

/// Hostile names in a real spreadsheet program that was told to calculate all that it can. Run with `-Doffice=soffice`.
@EnabledIfSystemProperty(named = "office", matches = ".+", disabledReason = "no LibreOffice was named with -Doffice")
class HostileSpreadsheetTest {

    /// Comma, quote, UTF-8, from the first line, ..., quoted fields not as text, detect numbers, ..., evaluate formulas.
    private static final String CALCULATING = "--infilter=Text - txt - csv "
            + "(StarCalc):%s,34,76,1,,1033,false,true,false,false,false,-1,true";

    @TempDir
    private Path folder;

    @Test
    void noTextOfACsvFileIsCalculated() throws Exception {
        assertNoFormulas(new Office(folder).recalculate(files("comma", ExportFormat.CSV, CsvTable.STANDARD), CALCULATING.formatted("44")),
                1_000);
    }

    @Test
    void norWhereItIsOpenedWithAnotherSeparator() throws Exception {
        assertNoFormulas(new Office(folder).recalculate(files("wrong", ExportFormat.CSV, CsvTable.STANDARD),
                CALCULATING.formatted("59/9/124")), 1_000);
    }

    @Test
    void norOfAFocusFile() throws Exception {
        assertNoFormulas(new Office(folder).recalculate(files("focus", ExportFormat.FOCUS, CsvTable.STANDARD),
                CALCULATING.formatted("44")), 1_000);
    }

    @Test
    void norOfAPage() throws Exception {
        assertNoFormulas(new Office(folder).recalculate(files("page", ExportFormat.HTML, CsvTable.STANDARD),
                "--infilter=calc_HTML_WebQuery"), 1_000);
    }

    private List<Path> files(String name, ExportFormat form, CsvTable csv) throws IOException {
        var files = new ArrayList<Path>();
        for (Plan plan : HostileNamesTest.plans(3_000).toList()) {
            Path file = folder.resolve(name + files.size() + (form == ExportFormat.HTML ? ".html" : ".csv"));
            Optional<PlanTable> table = form == ExportFormat.CSV ? Optional.of(PlanTable.BILL) : Optional.empty();
            files.add(Files.writeString(file, HostileNamesTest.text(plan, form, table, csv), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static void assertNoFormulas(Path out, int least) throws IOException {
        int texts = 0;
        try (var files = Files.list(out)) {
            for (Path file : files.toList()) {
                try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                    for (Sheet sheet : workbook) {
                        texts += texts(sheet);
                    }
                }
            }
        }
        assertTrue(texts >= least, "only " + texts + " texts were read");
    }

    private static int texts(Sheet sheet) {
        int texts = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertEquals(false, cell.getCellType() == CellType.FORMULA, () -> cell + " in " + cell.getAddress());
                texts += cell.getCellType() == CellType.STRING ? 1 : 0;
            }
        }
        return texts;
    }
}
