package glidepath.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Fixtures;
import glidepath.Thorough;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.files.json.Json;
import glidepath.files.storage.Contents;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Grant;
import glidepath.plan.Infrastructure;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.reports.tables.ClipboardTable;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.reports.tables.Table;
import glidepath.texts.FormulaGuard;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Thousands of names that want to be more than names, in everything that leaves the program, each read back by a parser.
class HostileNamesTest {

    private static final int NAMES = Thorough.or("names", 80, 2_000);
    private static final int FEWER = Thorough.or("names", 40, 500);
    private static final int IN_A_PLAN = 100;
    private static final String NUMBER = "[+-]?[0-9][0-9.,]*(E[+-]?[0-9]+)?%?";

    /// Plans of which each has so many of the names: of itself, a variant, a workload, a gateway, a grant, and rows with their products.
    static Stream<Plan> plans(int names) {
        List<String> all = HostileNames.of(names);
        return IntStream.range(0, names / IN_A_PLAN).mapToObj(number -> plan(all.subList(number * IN_A_PLAN, (number + 1) * IN_A_PLAN)));
    }

    private static Plan plan(List<String> names) {
        Assumptions assumptions = Assumptions.EMPTY.plus(Fixtures.workload("w", Fixtures.SMALL, 1000, 800, 200))
                .plus(Gateway.of("g", names.get(0)))
                .plus(new Grant("c", names.get(1), true, "aws", Money.of("36"), Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)),
                List.of(names.get(2), "Amazon Bedrock")));
        for (int index = 3; index < names.size() - 3; index++) {
            String id = names.get(index).length() > 80 ? "row " + index : index + names.get(index);
            assumptions = assumptions.plus(Infrastructure.of(id, names.get(index), "aws", names.get(index))).with(Map.of(
                    Levers.ROW_MONTHLY.at(id), Money.of("5")));
        }
        assumptions = assumptions.with(Map.of(Levers.GATEWAY.at("w"), "g"));
        Settings settings = new Settings(Fixtures.YEAR.start(), 1, MonthConvention.THIRTY_DAYS, Percent.of("19"));
        return Plan.empty(names.get(names.size() - 1), settings, names.get(names.size() - 2)).withAssumptions(assumptions)
                .plus(Fixtures.variant("v", names.get(names.size() - 3), Map.of(Levers.BATCH_SHARE.at("w"), Percent.of("50"))));
    }

    private static Exports exports(Plan plan) {
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        return new Exports(plan, Fixtures.CATALOG, Messages.root(), forecast.baseline(), forecast.scenarios());
    }

    static String text(Plan plan, ExportFormat form, Optional<PlanTable> table, CsvTable csv) {
        return new String(exports(plan).write(form, table, csv), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void noCellOfACsvFileIsCalculatedWhateverPartsCells(String separator) {
        CsvTable csv = CsvTable.separatedBy(separator.charAt(0));
        plans(NAMES).forEach(plan -> {
            for (PlanTable table : List.of(PlanTable.SUMMARY, PlanTable.CREDITS, PlanTable.BILL, PlanTable.ASSUMPTIONS)) {
                assertHarmless(text(plan, ExportFormat.CSV, Optional.of(table), csv), separator.charAt(0));
            }
            assertHarmless(text(plan, ExportFormat.FOCUS, Optional.empty(), csv), separator.charAt(0));
        });
    }

    private static void assertHarmless(String file, char separator) {
        var widths = new HashSet<Integer>();
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(file).forEach(row -> {
            row.getFields().forEach(HostileNamesTest::assertText);
            widths.add(row.getFieldCount());
        });
        assertEquals(1, widths.size(), "cells in a row: " + widths);
        for (String other : List.of(",", ";", "\t", "|")) {
            if (other.charAt(0) != separator) {   // quotes count only at the start of what such a program takes for a cell
                file.lines().flatMap(line -> Stream.of(line.split(java.util.regex.Pattern.quote(other), -1)).skip(1))
                        .map(cell -> cell.replaceFirst("^\"+", "")).filter(cell -> other.equals(",") || !cell.matches(NUMBER + ".*"))
                        .forEach(HostileNamesTest::assertText);
            }
        }
        assertNothingHides(file.replace("\r\n", "").replace("\t", separator == '\t' ? "" : "\t"));
    }

    private static void assertText(String cell) {
        assertFalse(FormulaGuard.isFormula(cell) && !cell.matches(NUMBER + ".*"), cell);
        int first = cell.strip().isEmpty() ? 'x' : cell.strip().codePointAt(0);
        // not by our own rule alone
        assertFalse(!cell.matches(NUMBER + ".*") && "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE63\u2212".indexOf(first) >= 0, cell);
    }

    private static void assertNothingHides(String text) {
        text.codePoints().filter(point -> point < ' ' || point >= 0x7F && point < 0xA0 || point >= 0x2028 && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point >= 0xD800 && point <= 0xDFFF).findFirst()
                .ifPresent(point -> assertEquals("nothing that hides", "U+" + Integer.toHexString(point)));
    }

    @Test
    void pagesHoldNoMarkupFromNamesAndNothingThatASpreadsheetCalculates() {
        plans(NAMES).forEach(plan -> {
            String html = text(plan, ExportFormat.HTML, Optional.empty(), CsvTable.STANDARD);
            assertNothingHides(html.replace("\n", ""));
            assertFalse(html.matches("(?s).*<(script|img|!--).*"), "markup");
            for (String piece : html.replaceFirst("(?s).*?<body>", "").replaceAll("<(td|th|caption|h1|li|p)[^>]*>", "\u0000")
                    .split("\u0000")) {
                String shown = piece.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                        .replace("&#39;", "'").replace("&amp;", "&").strip();
                assertFalse(FormulaGuard.isFormula(shown) && !piece.startsWith("<data "), piece);
            }
        });
    }

    @Test
    void memosKeepTheirRowsAndCells() {
        plans(NAMES).forEach(plan -> {
            String memo = text(plan, ExportFormat.MARKDOWN, Optional.empty(), CsvTable.STANDARD);
            assertNothingHides(memo.replace("\n", ""));
            int cells = 0;
            for (String line : memo.lines().toList()) {
                assertFalse(line.matches("(^|.*[^\\\\])<(script|img|!--).*"), line);
                int now = line.startsWith("| ") ? line.replace("\\\\", "").replace("\\|", "").split("\\|", -1).length : 0;
                assertTrue(now == 0 || cells == 0 || now == cells, line);
                cells = now;
                if (now > 0) {
                    Stream.of(line.split("(?<!\\\\)\\|")).map(cell -> cell.replace("\\|", "|"))
                            .filter(cell -> !cell.matches(" -+:? | -?\\$.*| [-+]?[0-9].*")).forEach(HostileNamesTest::assertText);
                }
            }
        });
    }

    @Test
    void whatIsPastedKeepsItsRowsAndCells() {
        var clipboard = new ClipboardTable(NumberText.ROOT);
        plans(NAMES).forEach(plan -> {
            Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
            Table bill = new PlanTables(plan, Fixtures.CATALOG, Messages.root(), forecast.baseline(), forecast.scenarios())
                    .of(PlanTable.BILL);
            String text = clipboard.text(bill);
            assertEquals(bill.rows().size() + 1, text.lines().count());
            CsvReader.builder().fieldSeparator('\t').ofCsvRecord(text).forEach(row -> {
                assertEquals(bill.columns().size(), row.getFieldCount());
                row.getFields().forEach(HostileNamesTest::assertText);
            });
            assertFalse(clipboard.html(bill).matches("(?s).*<(script|img|!--).*"), "markup");
        });
    }

    @Test
    void jsonIsReadBack() throws Json.Unreadable {
        for (Plan plan : plans(FEWER).toList()) {
            String json = text(plan, ExportFormat.JSON, Optional.empty(), CsvTable.STANDARD);
            assertNothingHides(json.replace("\n", ""));
            assertEquals(plan.scenarios().getLast().name().replace("\uD800", "?"), Json.read(json).at("/scenarios/1/name").asString()
                    .replace("\uD800", "?"));
        }
    }

    /// Written, read back by the program itself (each part as XML, the totals as the engine's), and again by the library.
    @Test
    void workbooksHoldNamesAsTheyAre() throws IOException {
        for (Plan plan : plans(FEWER).toList()) {
            Contents workbook = exports(plan).contents(ExportFormat.WORKBOOK, Optional.empty(), CsvTable.STANDARD);
            byte[] bytes = exports(plan).write(ExportFormat.WORKBOOK, Optional.empty(), CsvTable.STANDARD);
            workbook.check(new ByteArrayInputStream(bytes));
            try (var read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                read.forEach(HostileNamesTest::assertTexts);
            }
        }
    }

    private static void assertTexts(Sheet sheet) {
        assertNothingHides(sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    String text = cell.getStringCellValue();
                    assertNothingHides(text);
                    assertEquals(FormulaGuard.isFormula(text), cell.getCellStyle().getQuotePrefixed(), text);
                }
            }
        }
    }
}
