package glidepath.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.files.json.Json;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Uncertainty;
import glidepath.reports.tables.PlanOdds;
import glidepath.reports.tables.CsvTable;
import glidepath.reports.tables.PlanTable;
import glidepath.simulate.ScenarioOdds;
import glidepath.texts.Messages;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Ranges and their odds in what leaves the program: labelled as simulated, with the seed; a plan of plain numbers shows nothing of it.
class OddsInExportsTest {

    private static final InputRef<?> CALLS = Levers.CALLS.at("chat");

    /// 20,000 to 60,000 calls, most likely 30,000; the variant makes half of them in batches and knows its output less well.
    private static final Plan PLAN = closed().withUncertainty(new Uncertainty(7, new java.util.TreeMap<>())
            .with(closed().baseline().id(), CALLS, range("20000", "30000", "60000"))
            .with("batch", Levers.OUTPUT.at("chat"), range("150", "200", "400")));

    private static Plan closed() {
        return Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100"))))
                .plus(Fixtures.variant("batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.of("50"))));
    }

    private static Range range(String low, String likely, String high) {
        return Range.of(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }

    private static Exports exports(Plan plan) {
        Forecast forecast = Forecaster.forecast(plan, Fixtures.CATALOG);
        return new Exports(plan, Fixtures.CATALOG, Messages.root(), forecast.baseline(), forecast.scenarios());
    }

    private static String text(Plan plan, ExportFormat form, Optional<PlanTable> table) {
        return new String(exports(plan).write(form, table, CsvTable.STANDARD), StandardCharsets.UTF_8);
    }

    private static PlanOdds odds() {
        return PlanOdds.of(PLAN, Fixtures.CATALOG, Forecaster.forecast(PLAN, Fixtures.CATALOG).scenarios()).orElseThrow();
    }

    @Test
    void tablesTellRangesAndOddsAsTheyWereReadAndFoundGood() {
        Golden.check("odds-tables.csv", text(PLAN, ExportFormat.CSV, Optional.of(PlanTable.RANGES)) + "\n"
                + text(PLAN, ExportFormat.CSV, Optional.of(PlanTable.ODDS)));
    }

    @Test
    void memosSayThatOddsAreSimulatedAndWithWhichSeed() {
        for (ExportFormat form : List.of(ExportFormat.MARKDOWN, ExportFormat.HTML)) {
            String memo = text(PLAN, form, Optional.empty());
            assertTrue(memo.contains("Odds, simulated: 10,000 draws, seed 7"), memo);
            String plain = text(closed(), form, Optional.empty());
            assertFalse(plain.contains("imulated") || plain.contains("Ranges"), plain);
        }
    }

    @Test
    void jsonHoldsTheSimulationOfTheCommandLine() throws Json.Unreadable {
        JsonNode simulation = Json.read(text(PLAN, ExportFormat.JSON, Optional.empty())).at("/simulation");
        assertEquals(7, simulation.at("/seed").asInt());
        assertEquals(odds().simulation().of("batch").total().p50(), simulation.at("/scenarios/1/leftToPay/p50").asDouble(), 1e-9);
        assertTrue(Json.read(text(closed(), ExportFormat.JSON, Optional.empty())).at("/simulation").isMissingNode());
    }

    @Test
    void workbooksHoldRangesBesideTheInputsAndOddsAsValues() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exports(PLAN)
                .write(ExportFormat.WORKBOOK, Optional.empty(), CsvTable.STANDARD)))) {
            Row calls = row(workbook.getSheet("Assumptions"), 2, Messages.root().label(CALLS.lever()));
            assertEquals(List.of(20_000.0, 30_000.0, 60_000.0), List.of(number(calls, 7), number(calls, 8), number(calls, 9)));
            assertEquals("PERT", calls.getCell(10).getStringCellValue());
            Sheet sheet = workbook.getSheet("Odds");
            assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().contains("seed 7"), "the seed");
            ScenarioOdds baseline = odds().simulation().scenarios().getFirst();
            Row left = row(sheet, 1, Messages.root().text("odds.left"));
            assertEquals(baseline.total().p5(), number(left, 2), 0.005);
            assertEquals(baseline.total().p50(), number(left, 5), 0.005);
            assertEquals(baseline.mean(), number(left, 9), 0.005);
            assertEquals(1, shares(sheet), 1e-9, "all draws of the baseline");
            sheet.forEach(row -> row.forEach(cell -> assertTrue(cell.getCellType() != CellType.FORMULA, "values only: "
                    + cell.getAddress())));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(exports(closed())
                .write(ExportFormat.WORKBOOK, Optional.empty(), CsvTable.STANDARD)))) {
            assertEquals(null, workbook.getSheet("Odds"));
        }
    }

    /// Of the first histogram, the shares added up.
    private static double shares(Sheet sheet) {
        int heading = row(sheet, 4, Messages.root().text("xlsx.odds.share")).getRowNum();
        var shares = new ArrayList<Double>();
        for (int part = 1; part <= 20; part++) {
            shares.add(number(sheet.getRow(heading + part), 4));
        }
        return shares.stream().mapToDouble(share -> share).sum();
    }

    private static double number(Row row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private static Row row(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.STRING && row.getCell(column)
                    .getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("No row says " + text);
    }
}
