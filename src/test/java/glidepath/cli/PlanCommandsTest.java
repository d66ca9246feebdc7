package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.PlanJson;
import glidepath.files.Samples;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Percent;

class PlanCommandsTest {

    private static final CliContext FIXTURES = new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root());
    private static final CliContext SHIPPED = new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 23), Messages.root());

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void savePlan() throws IOException {
        Plan plan = Fixtures.CHAT.plus(Fixtures.variant("night", "At night", java.util.Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL)));
        file = write(PlanJson.write(plan));
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text).toString();
    }

    private int run(CliContext context, String... args) {
        return Cli.run(context, out, err, args);
    }

    @Test
    void whatIsNotThatOfAnAccountIsNamed() throws IOException {
        String other = Files.writeString(folder.resolve("other.json"), "hello").toString();
        assertEquals(1, run(SHIPPED, "aws", other, "--plan", file));
        assertEquals(other + ": Line 1 is not JSON: 'hello' is not expected there.\n", err.toString());
    }

    @Test
    void aNumberOfDrawsIsRefusedInWords() {
        assertEquals(2, run(SHIPPED, "simulate", file, "--draws", "many"));
        assertEquals(2, run(SHIPPED, "simulate", file, "--draws", "1e10"));
        String said = "glidepath: --draws is '%s', which is not a whole number from 1 to 10000000. Write it like 10000. See: "
                + "glidepath simulate --help\n";
        assertEquals(said.formatted("many") + said.formatted("1e10"), err.toString());
    }

    @Test
    void forecastPrintsEveryScenario() {
        assertEquals(0, run(FIXTURES, "forecast", file), err.toString());
        // 24M x $0.50 + 6M x $2, and half of that in batch
        assertTrue(out.toString().contains("2027-01   $24.00"), out.toString());
        assertTrue(out.toString().contains("2027-01   $12.00"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void forecastPrintsOneScenarioByNameOrId() {
        assertEquals(0, run(FIXTURES, "forecast", file, "--scenario", "at night"));
        assertFalse(out.toString().contains("Baseline"), out.toString());
        assertEquals(0, run(FIXTURES, "forecast", file, "--scenario", "night"));
        assertEquals(1, run(FIXTURES, "forecast", file, "--scenario", "other"));
        assertEquals("glidepath: The plan has no scenario 'other'. It has Baseline, At night.\n", err.toString());
    }

    @Test
    void forecastPrintsJson() {
        assertEquals(0, run(FIXTURES, "forecast", file, "--format", "json"));
        assertTrue(out.toString().startsWith("{\n  \"plan\": \"Test\""), out.toString());
    }

    @Test
    void forecastExplainsEveryCharge() {
        assertEquals(0, run(FIXTURES, "forecast", file, "--explain"));
        assertTrue(out.toString().contains("30,000 calls × 800 input tokens = 24,000,000 tokens × $0.50 / MTok = $12.00"), out.toString());
    }

    @Test
    void aModelWithoutAPriceIsNoFailureOfTheForecast() throws IOException {
        String unpriced = write(PlanJson.write(Fixtures.plan(Fixtures.chat(ModelId.parse("aws/unknown")))));
        assertEquals(0, run(FIXTURES, "forecast", unpriced));
        assertTrue(out.toString().contains("Incomplete, since some charges have no price"), out.toString());
        assertEquals(1, run(FIXTURES, "check", unpriced), "but an error of the plan");
        assertTrue(out.toString().contains("Error: Baseline, chat: The catalog has no model aws/unknown"), out.toString());
    }

    @Test
    void everyFaultOfAFileIsALineOnStandardError() throws IOException {
        String broken = write(Files.readString(Path.of(file)).replace("\"calls\": 30000", "\"calls\": -1").replace("\"0%\"", "\"0\""));
        for (String command : java.util.List.of("forecast", "check")) {
            err.getBuffer().setLength(0);
            assertEquals(1, run(FIXTURES, command, broken));
            assertTrue(err.toString().lines().count() > 1, err.toString());
            assertTrue(err.toString().contains(broken + ": workloads \"chat\" > demand > calls: -1 is below 0. Write 0 or more.\n"),
                    err.toString());
            assertFalse(err.toString().contains("Exception"), err.toString());
        }
        assertEquals("", out.toString());
    }

    @Test
    void adviceIsPrintedForAScenario() {
        assertEquals(0, run(FIXTURES, "advise", file), err.toString());
        assertTrue(out.toString().contains("send 50% of the calls in batches: saves $72.00 of charges"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run(FIXTURES, "advise", file, "--scenario", "night", "--strict", "--format", "md"));
        assertTrue(out.toString().contains("- Direct vendor or cloud marketplace, because compliance is strict"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aMissingFileAndWrongUsageAreToldInOneSentence() {
        assertEquals(1, run(FIXTURES, "forecast", "nowhere.json"));
        assertEquals("nowhere.json: there is no such file. Check the name.\n", err.toString());
        err.getBuffer().setLength(0);
        assertEquals(1, run(FIXTURES, "forecast", "sample:nothing"));
        assertTrue(err.toString().startsWith("glidepath: No sample is called nothing. There are support-bot, "), err.toString());
        err.getBuffer().setLength(0);
        assertEquals(2, run(FIXTURES, "forecast"));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void everySampleIsForecastAndHasNoErrors() {
        for (String name : Samples.NAMES) {
            assertEquals(0, run(SHIPPED, "check", "sample:" + name), name + "\n" + out);
            assertEquals(0, run(SHIPPED, "forecast", "sample:" + name), name);
        }
        assertFalse(out.toString().contains("Incomplete"), "every charge of a sample has a price");
        assertEquals("", err.toString());
    }

    /// $1,000 against 500, 1,000, 2,000, 10,000 and 50,000 a month covers 2, 1, 0.5, 0.1 and 0.02 months.
    @Test
    void theRunwaySampleCoversWhatTheTableSays() {
        assertEquals(0, run(SHIPPED, "forecast", "sample:credit-runway"));
        var covered = out.toString().lines().filter(line -> line.startsWith("Months like the first"))
                .map(line -> line.replaceAll(".* ", "")).toList();
        assertEquals(java.util.List.of("2", "1", "0.5", "0.1", "0.02"), covered);
    }
}
