package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.formats.PlanJson;
import glidepath.formats.Words;
import glidepath.formats.exports.Form;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.units.Percent;

class ExportCommandTest {

    private static final World FIXTURES = new World(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Words.root());

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String plan = "";

    /// The variant's name is one that a spreadsheet would run.
    @BeforeEach
    void savePlan() throws IOException {
        Plan two = Fixtures.CHAT.plus(Plan.variant("night", "=1+1", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL)));
        plan = Files.writeString(folder.resolve("plan.json"), PlanJson.write(two)).toString();
    }

    private String export(String name, String... more) throws IOException {
        var args = new java.util.ArrayList<>(List.of("export", plan, "--to", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        assertEquals(0, Cli.run(FIXTURES, out, err, args.toArray(String[]::new)), err.toString());
        assertEquals("", err.toString());
        return Files.readString(folder.resolve(name), name.endsWith(".xlsx") ? java.nio.charset.StandardCharsets.ISO_8859_1 : java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void monthsAreOneRowEachWithNumbersAsNumbers() throws IOException {
        List<NamedCsvRecord> rows = rows(export("months.csv", "--table", "months"));
        assertEquals(24, rows.size());
        assertEquals("2027-01", rows.getFirst().getField("Month"));
        // 24M tokens x $0.50 + 6M x $2
        assertEquals("24", rows.getFirst().getField("Charges"));
        assertEquals("'=1+1", rows.getLast().getField("Scenario"));
        assertEquals("12", rows.getLast().getField("Charges"));
    }

    @Test
    void aBillHasARowForEachChargeWithItsPriceAndSource() throws IOException {
        NamedCsvRecord row = rows(export("bill.csv", "--scenario", "Baseline")).getFirst();
        assertEquals("24000000", row.getField("Quantity"));
        assertEquals("0.5", row.getField("Price"));
        assertEquals("MTok", row.getField("Per"));
        assertEquals("12", row.getField("Amount"));
        assertEquals("test page", row.getField("Source"));
        assertEquals("2026-11-01", row.getField("Checked"));
    }

    @Test
    void aComparisonTellsDifferencesToTheBaseline() throws IOException {
        NamedCsvRecord night = rows(export("comparison.csv", "--table", "comparison", "--scenario", "night")).getFirst();
        assertEquals("144", night.getField("Charges"));   // 12 x $12
        assertEquals("-144", night.getField("Charges, difference"));
        assertEquals("Batch share 0% → 100%", night.getField("What differs"));
    }

    @Test
    void assumptionsHaveAColumnForEachScenario() throws IOException {
        NamedCsvRecord batch = rows(export("inputs.csv", "--table", "assumptions")).stream()
                .filter(row -> row.getField("Input").equals("Batch share")).findFirst().orElseThrow();
        assertEquals("0", batch.getField("Baseline"));
        assertEquals("1", batch.getField("'=1+1"));
    }

    @Test
    void separatorAndByteOrderMarkAreTheReadersChoice() throws IOException {
        String csv = export("months.csv", "--table", "months", "--separator", ";", "--bom");
        assertTrue(csv.startsWith("\uFEFFScenario;Month;"), csv.substring(0, 40));
    }

    @Test
    void memosHoldTheTablesWithoutMarkupFromNames() throws IOException {
        assertTrue(export("memo.md").contains("| Baseline | $24.00 | $288.00 |"));
        String html = export("memo.html");
        assertTrue(html.contains("<td>&#39;=1+1</td>"), html);
        assertTrue(html.contains("<data value=\"288\">$288.00</data>"), html);
    }

    @Test
    void everyFormGivesTheSameBytesTwice() throws IOException {
        for (Form form : Form.values()) {
            assertEquals(export("a" + form.ending()), export("b" + form.ending()), form.ending());
        }
    }

    @Test
    void aNameWithoutAFormOrAnUnknownTableIsRefusedAndNothingWritten() throws IOException {
        String file = folder.resolve("forecast.docx").toString();
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", file));
        assertTrue(err.toString().contains(".focus.csv"), err.toString());
        String csv = folder.resolve("t.csv").toString();
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", csv, "--table", "taxes"));
        assertTrue(err.toString().contains("No table is called taxes. There are summary, comparison"), err.toString());
        assertFalse(Files.exists(Path.of(csv)));
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        String file = folder.resolve("none").resolve("t.csv").toString();
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", file));
        assertTrue(err.toString().contains("Nothing was exported: the folder is not there."), err.toString());
    }
}
