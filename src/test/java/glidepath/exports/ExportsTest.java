package glidepath.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

import de.siegmar.fastcsv.reader.CsvReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.ModelId;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.reports.tables.ClipboardTable;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.reports.tables.PlanTables;
import glidepath.reports.tables.Table;
import glidepath.texts.Messages;
import glidepath.texts.NumberText;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Whole files as they leave the program.
@Isolated("changes the default locale of the whole process")
class ExportsTest {

    /// Two months of $24 with 19 % tax and $36 of credits, which pay all of the first month and half of the second; 100 calls of a
    /// model that nobody knows a price of; and a variant with half of the calls in batches.
    private static final Plan PLAN = plan("=1+1", "-x,\"y\"\n<b>|z");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static Plan plan(String grant, String variant) {
        Assumptions assumptions = Assumptions.EMPTY.plus(Fixtures.chat(Fixtures.SMALL))
                .plus(Fixtures.workload("new", ModelId.parse("aws/unheard-of"), 100, 800, 200))
                .plus(new Grant("g", grant, true, "aws", Money.of("36"), Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)),
                List.of()));
        return Plan.empty("Test", new Settings(Fixtures.YEAR.start(), 2, MonthConvention.THIRTY_DAYS, Percent.of("19")), "Baseline")
                .withAssumptions(assumptions)
                .plus(Fixtures.variant("variant", variant, Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"), Levers.CALLS.at("chat"),
                Count.of(60_000))));
    }

    private static Exports exports(Plan plan) {
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        return new Exports(plan, Fixtures.CATALOG, Messages.root(), forecast.baseline(), forecast.scenarios());
    }

    private static byte[] bytes(Plan plan, ExportFormat form) {
        return exports(plan).write(form, Optional.empty(), CsvTable.STANDARD);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// 251 workloads of two charges each for 120 months, of which 500 charges fit into 60,000 rows.
    @Test
    void whatTheWorkbooksLongTableLeavesOutIsToldWithTheExport() {
        Assumptions many = Assumptions.EMPTY;
        for (int number = 0; number < 251; number++) {
            many = many.plus(Fixtures.workload("w" + number, Fixtures.SMALL, 100, 800, 200));
        }
        Plan plan = Fixtures.CHAT.withSettings(Fixtures.YEAR.withMonths(Settings.MOST_MONTHS)).withAssumptions(many);
        assertEquals(Optional.of("The table Data leaves out the last 240 of 60,240 rows: pivots of it are not complete."),
                exports(plan).leftOut(ExportFormat.WORKBOOK));
        assertEquals(Optional.empty(), exports(PLAN).leftOut(ExportFormat.WORKBOOK));
        assertEquals(Optional.empty(), exports(plan).leftOut(ExportFormat.JSON));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"WORKBOOK", "SLIDES"}, mode = EnumSource.Mode.EXCLUDE)
    void eachFormIsAsItWasReadAndFoundGood(ExportFormat form) {
        Golden.check("export" + form.ending(), text(bytes(PLAN, form)));
    }

    /// Claude Opus 4.1 ends on Bedrock on 8 January.
    @Test
    void theExplanationTellsThatAModelHasEnded() {
        Plan plan = Fixtures.plan(Fixtures.workload("w", ModelId.parse("aws/regional.anthropic.claude-opus-4-1-20250805-v1:0"), 100, 1_000,
                100));
        Plan three = plan.withSettings(plan.settings().withStart(YearMonth.of(2026, 12)).withMonths(3));
        Forecast forecast = Forecaster.forecast(three, Catalogs.shipped());
        String memo = text(new Exports(three, Catalogs.shipped(), Messages.root(), forecast.baseline(), forecast.scenarios())
                .write(ExportFormat.EXPLANATION, Optional.empty(), CsvTable.STANDARD));
        assertEquals(3, memo.split("no call is answered from 2027-01-08 on: the model has ended", -1).length, "input and output: " + memo);
    }

    @ParameterizedTest
    @EnumSource(PlanTable.class)
    void eachTableIsAsItWasReadAndFoundGood(PlanTable table) {
        Golden.check("table-" + table.key() + ".csv", text(exports(PLAN).write(ExportFormat.CSV, Optional.of(table), CsvTable.STANDARD)));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void thePlanAloneDecidesOnTheBytes(ExportFormat form) {
        byte[] here = bytes(PLAN, form);
        for (String elsewhere : List.of("de-CH", "tr-TR", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(elsewhere));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, bytes(PLAN, form), form + " in " + elsewhere);
        }
    }

    /// What a person may call a scenario or a grant, and someone else's spreadsheet, browser or editor would take for more than a name.
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a|b\n# c", "[x](javascript:alert(1))", "`rm`",
                    "\"quoted\", with comma", "\uFEFF=1+1"})
    void noNameIsMoreThanAName(String name) {
        Plan plan = plan(name, name + " too");
        for (PlanTable table : PlanTable.values()) {
            String csv = text(exports(plan).write(ExportFormat.CSV, Optional.of(table), CsvTable.STANDARD));
            CsvReader.builder().ofCsvRecord(csv).forEach(row -> row.getFields().forEach(ExportsTest::assertNoFormula));
        }
        CsvReader.builder().ofCsvRecord(text(bytes(plan, ExportFormat.FOCUS)))
                .forEach(row -> row.getFields().forEach(ExportsTest::assertNoFormula));
        String html = text(bytes(plan, ExportFormat.HTML));
        assertFalse(html.contains("<script>") || html.contains("<img"), html);
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        Table credits = new PlanTables(plan, Fixtures.CATALOG, Messages.root(), forecast.baseline(), forecast.scenarios())
                .of(PlanTable.CREDITS);
        var clipboard = new ClipboardTable(NumberText.ROOT);
        clipboard.text(credits).lines().flatMap(line -> List.of(line.split("\t", -1)).stream()).forEach(ExportsTest::assertNoFormula);
        assertEquals(credits.rows().size() + 1, clipboard.text(credits).lines().count(), "a line for each row");
        assertFalse(clipboard.html(credits).contains("<script>") || clipboard.html(credits).contains("<img"));
        long rows = text(bytes(plan, ExportFormat.MARKDOWN)).lines().filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.replace("\\|", ""))
                .filter(line -> line.contains("alert(1)") || line.contains("too")).peek(line -> assertTrue(line.endsWith("|"), line))
                .count();
        assertTrue(rows > 0, "the names are there");
    }

    /// A cell that a spreadsheet would calculate: numbers are none.
    private static void assertNoFormula(String cell) {
        String start = cell.strip().replaceFirst("^[\\uFEFF\\u200B]+", "");
        boolean number = start.matches("[+-]?[0-9.]+(E[+-]?[0-9]+)?%?");
        assertFalse(!number && !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0, cell);
    }
}
