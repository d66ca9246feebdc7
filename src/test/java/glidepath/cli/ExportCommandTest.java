package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.drawings.ChartKind;
import glidepath.drawings.ChartRenderer;
import glidepath.drawings.Drawing;
import glidepath.drawings.ImageFormat;
import glidepath.exports.ExportFormat;
import glidepath.files.PlanJson;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.reports.tables.PlanTable;
import glidepath.texts.Messages;
import glidepath.units.Percent;

class ExportCommandTest {

    private static final CliContext FIXTURES = new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root());

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String plan = "";

    /// The variant's name is one that a spreadsheet would run.
    @BeforeEach
    void savePlan() throws IOException {
        Plan two = Fixtures.CHAT.plus(Fixtures.variant("night", "=1+1", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL)));
        plan = Files.writeString(folder.resolve("plan.json"), PlanJson.write(two)).toString();
    }

    private String export(String name, String... more) throws IOException {
        var args = new java.util.ArrayList<>(List.of("export", plan, "--to", folder.resolve(name).toString()));
        args.addAll(List.of(more));
        assertEquals(0, Cli.run(FIXTURES, out, err, args.toArray(String[]::new)), err.toString());
        assertEquals("", err.toString());
        return Files.readString(folder.resolve(name), name.endsWith(".xlsx") || name.endsWith(".pptx")
                ? java.nio.charset.StandardCharsets.ISO_8859_1 : java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void chargesWithoutAPriceAreToldWithABill() throws IOException {
        Files.writeString(Path.of(plan), PlanJson.write(Fixtures.plan(Fixtures.workload("chat", ModelId.parse("maker/none"), 1, 1, 1))));
        export("bill.focus.csv");
        assertEquals("24 charges have no price and are not in the file, which adds up to a lower bound: chat (none at Maker).",
                out.toString().strip());
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void thePlanIsNotWrittenOverByItsForecast() throws IOException {
        String before = Files.readString(Path.of(plan));
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", plan));
        assertEquals("glidepath: " + plan + ": Nothing was exported: that is the file that the export is made from. Name another one."
                + System.lineSeparator(), err.toString());
        assertEquals(before, Files.readString(Path.of(plan)));
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

    /// 1,005 calls of 1,000 + 100 tokens at $0.50 and $2.00 / MTok: $0.5025 and $0.201.
    @Test
    void aSemicolonBringsADecimalCommaUnlessAPointIsAskedFor() throws IOException {
        Plan plan = Fixtures.plan(Fixtures.workload("B\u00fcro", Fixtures.SMALL, 1005, 1000, 100));
        this.plan = Files.writeString(folder.resolve("office.json"), PlanJson.write(plan)).toString();
        assertTrue(export("de.csv", "--separator", ";").contains(";1005000;tokens;0,5;MTok;0;0,5025;0,5025;"),
                export("de.csv", "--separator", ";"));
        assertTrue(export("point.csv", "--separator", ";", "--decimal", "point").contains(";0.5025;"));
        assertTrue(export("comma.csv", "--decimal", "comma").contains(",\"0,5025\","));
        assertTrue(export("focus.focus.csv").contains(",0.5025,"));
    }

    @Test
    void localFilesAreAsTheMachinesSpreadsheetsReadThem() throws IOException {
        var german = new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root(), ChartRenderer.NONE,
                java.util.Locale.GERMANY);
        Path file = folder.resolve("local.csv");
        assertEquals(0, Cli.run(german, out, err, "export", plan, "--to", file.toString(), "--table", "prices", "--separator", "local"),
                err.toString());
        assertTrue(Files.readString(file).startsWith("\uFEFFProvider;Model;"), Files.readString(file));
        assertTrue(Files.readString(file).contains(";0,5;"), Files.readString(file));
        assertTrue(export("here.csv", "--separator", "local").startsWith("Scenario,Month,"));
    }

    @Test
    void whatCannotPartCellsIsRefused() {
        refused("Letters, digits, points, signs, quotes and line ends cannot separate cells. Choose another character.", "c.csv",
                "--separator", ".");
        refused("Cells can be separated by one character, and not by ', '. Choose a comma, a semicolon, a tab or `local`.", "c.csv",
                "--separator", ", ");
    }

    @Test
    void thePlanItselfAndWhatIsWriteProtectedStayAsTheyAre() throws IOException {
        String before = Files.readString(Path.of(plan));
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", plan));
        assertTrue(err.toString().contains("that is the file that the export is made from. Name another one."), err.toString());
        assertEquals(before, Files.readString(Path.of(plan)));
        Path kept = Files.writeString(folder.resolve("kept.csv"), "mine");
        assertTrue(kept.toFile().setReadOnly());
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", kept.toString()));
        assertTrue(err.toString().contains("Nothing was exported: the file is write-protected."), err.toString());
        assertEquals("mine", Files.readString(kept));
    }

    @Test
    void memosHoldTheTablesWithoutMarkupFromNames() throws IOException {
        assertTrue(export("memo.md").contains("| Baseline | $24.00 | $288.00 |"));
        String html = export("memo.html");
        assertTrue(html.contains("<span hidden>&#39;</span>=1+1</td>"), html);
        assertTrue(html.contains("<data value=\"288\">$288.00</data>"), html);
    }

    @Test
    void everyFormGivesTheSameBytesTwice() throws IOException {
        for (ExportFormat form : ExportFormat.values()) {
            assertEquals(export("a" + form.ending()), export("b" + form.ending()), form.ending());
        }
    }

    @Test
    void aNameWithoutAFormOrAnUnknownTableIsRefusedAndNothingWritten() throws IOException {
        String file = folder.resolve("forecast.docx").toString();
        assertEquals(2, Cli.run(FIXTURES, out, err, "export", plan, "--to", file));
        assertTrue(err.toString().contains(".focus.csv"), err.toString());
        String csv = folder.resolve("t.csv").toString();
        assertEquals(2, Cli.run(FIXTURES, out, err, "export", plan, "--to", csv, "--table", "taxes"));
        assertTrue(err.toString().contains("No table is called taxes. There are summary, comparison"), err.toString());
        assertFalse(Files.exists(Path.of(csv)));
    }

    @Test
    void aFolderThatIsNotThereIsToldInASentence() {
        String file = folder.resolve("none").resolve("t.csv").toString();
        assertEquals(1, Cli.run(FIXTURES, out, err, "export", plan, "--to", file));
        assertTrue(err.toString().contains("Nothing was exported: the folder is not there."), err.toString());
    }

    @Test
    void aChartIsWrittenInTheFormThatTheNameAsksFor() throws IOException {
        var context = new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root(), SQUARES);
        String svg = folder.resolve("chart.svg").toString();
        assertEquals(0, Cli.run(context, out, err, "export", plan, "--to", svg, "--chart", "waterfall", "--transparent"), err.toString());
        assertTrue(Files.readString(Path.of(svg)).contains("<title id=\"title\">WATERFALL of night</title>"),
                Files.readString(Path.of(svg)));
        String png = folder.resolve("chart.png").toString();
        assertEquals(0, Cli.run(context, out, err, "export", plan, "--to", png, "--scale", "3"), err.toString());
        assertEquals(1, Cli.run(context, out, err, "export", plan, "--to", svg, "--chart", "waterfall", "--scenario", "Baseline"));
        assertTrue(err.toString().contains("Name another with --scenario."), err.toString());
        err.getBuffer().setLength(0);
        assertEquals("RUNWAY of baseline x3", Files.readString(Path.of(png)));
        for (String file : List.of("chart.pdf", "report.pdf")) {
            String[] chart = file.startsWith("chart") ? new String[] {"--chart", "months"} : new String[0];
            String pdf = folder.resolve(file).toString();
            assertEquals(0, Cli.run(context, out, err, Stream.concat(Stream.of("export", plan, "--to", pdf), Stream.of(chart))
                    .toArray(String[]::new)), err.toString());
            assertTrue(Files.readString(Path.of(pdf), java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
        assertEquals("", err.toString());
    }

    @Test
    void whatNoChartIsForIsRefusedInASentenceThatListsWhatThereIs() {
        refused("No chart is called pie. There are runway, months, compare, compare-months, waterfall, break-even.", "c.svg", "--chart",
                "pie");
        refused("A .svg file is sharp at any size. Leave out --scale.", "c.svg", "--scale", "2");
        refused("A .csv file holds no chart of its own. Leave out --chart, or export to .png, .svg, .pdf.", "c.csv", "--chart", "months");
        refused("A .png file has no tables to choose from. Leave out --table.", "c.png", "--table", "bill");
        refused(1, "Charts cannot be drawn here. Export a table instead.", "c.png");
    }

    @Test
    void aScaleIsAWholeNumberThatAPictureCanHave() {
        for (String none : List.of("9", "0", "1.5", "large")) {
            assertEquals(2, Cli.run(FIXTURES, out, err, "export", plan, "--to", folder.resolve("c.png").toString(), "--scale", none), none);
            assertTrue(err.toString().contains("--scale is '" + none + "', which is not a whole number from 1 to 8. Write it like 2."),
                    err.toString());
        }
    }

    private void refused(String sentence, String file, String... more) {
        refused(2, sentence + " See: glidepath export --help", file, more);
    }

    private void refused(int code, String sentence, String file, String... more) {
        err.getBuffer().setLength(0);
        Path target = folder.resolve(file);
        assertEquals(code, Cli.run(FIXTURES, out, err, Stream.concat(Stream.of("export", plan, "--to", target.toString()), Stream.of(more))
                .toArray(String[]::new)));
        assertTrue(err.toString().contains(sentence), err.toString());
        assertFalse(Files.exists(target));
    }

    @Test
    void itsHelpNamesEveryTableChartAndEnding() {
        assertEquals(0, Cli.run(FIXTURES, out, err, "export", "--help"));
        String help = out.toString().replaceAll("\\s+", " ");
        assertEquals(List.of(), Stream.of(Arrays.stream(PlanTable.values()).map(PlanTable::key), ChartKind.keys().stream(),
                ExportFormat.endings().stream(), ImageFormat.endings().stream()).flatMap(names -> names)
                .filter(name -> !help.contains(name)).toList());
    }

    /// Draws nothing but says what it was asked for.
    private static final ChartRenderer SQUARES = new ChartRenderer() {
        @Override
        public Drawing draw(Subject subject, ChartKind kind, Frame frame) {
            return new Drawing(10, 10, kind + " of " + subject.scenario(), "", List.of());
        }

        @Override
        public byte[] png(Drawing drawing, int scale, boolean transparent) {
            return (drawing.title() + " x" + scale).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    };
}
