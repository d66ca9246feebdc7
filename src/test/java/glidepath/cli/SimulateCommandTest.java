package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
import glidepath.Golden;
import glidepath.catalog.ModelId;
import glidepath.files.PlanJson;
import glidepath.files.json.Json;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// A call costs $0.0008, and 10,000 to 50,000 of them a month are as likely: $8 to $40 a month of $100 of credits.
class SimulateCommandTest {

    private static final String RANGE = "--range=demand.calls=10000..50000";
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String file = "";

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("assets", "simulation.schema.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @BeforeEach
    void savePlan() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100"))))
                .plusVariant("baseline", "dear", "Dear", Map.of(Levers.INPUT.at("chat"), Count.of("801")));
        Plan cash = plan.withAssumptions(plan.assumptions().with(Map.of(Levers.CASH_BALANCE.at("cash"), Optional.of(Money.of("150")))));
        file = Files.writeString(folder.resolve("plan.json"), PlanJson.write(cash)).toString();
    }

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, args);
    }

    @Test
    void theOddsReadAsAgreed() {
        assertEquals(0, run("simulate", file, RANGE, "--until", "2027-04-30", "--budget", "20", "--draws", "4000"), err.toString());
        Golden.check("simulation.txt", out.toString());
    }

    @Test
    void jsonFitsItsSchemaAndTellsTheSameOdds() throws Json.Unreadable {
        assertEquals(0, run("simulate", file, RANGE, "--until=2027-04-30", "--budget=20", "--format=json"), err.toString());
        assertEquals(List.of(), SCHEMA.validate(out.toString(), InputFormat.JSON));
        assertFalse(SCHEMA.validate(out.toString().replace("\"creditsLast\"", "\"creditsStay\""), InputFormat.JSON).isEmpty());
        JsonNode root = Json.read(out.toString());
        assertEquals(10_000, root.get("draws").asInt());
        JsonNode first = root.at("/scenarios/0");
        // PERT from 10,000 over 30,000 to 50,000: half of the draws lie below 30,000, and up to 31,250 calls last to the end of April.
        assertEquals(0.5 + 0.0585, first.at("/odds/creditsLast/share").asDouble(), 0.015);
        assertEquals(12 * 30_000 * 0.0008 - 100, first.get("meanLeftToPay").asDouble(), 3);
        assertEquals(1, root.at("/cheaper/0/share").asDouble(), 0.0, "one token more costs more in every draw");
    }

    @Test
    void csvListsTheDrawsAndASingleOneGivesTheSameFigures() {
        assertEquals(0, run("simulate", file, RANGE, "--draws=3", "--format=csv", "--seed=7"), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertEquals("Seed,Draw,chat: Calls,Left to pay,Dearest month,Expired unused,Credits run out,Cash runs out", lines.getFirst());
        assertEquals(4, lines.size());
        String[] row = lines.get(2).split(",", -1);
        assertEquals("7", row[0]);
        double calls = Double.parseDouble(row[2]);
        assertEquals(12 * calls * 0.0008 - 100, Double.parseDouble(row[3]), 1e-8);
        assertEquals(calls * 0.0008, Double.parseDouble(row[4]), 1e-8);
    }

    /// At most $86.40 of $100 is used by what has a price, and a unit that has none may use the rest.
    @Test
    void aDrawOfWhatHasNoPriceSaysSo() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100")))
                .with(Map.of(Levers.PROVISIONED_UNITS.at("chat"), Count.ONE, Levers.PROVISIONED_SHARE.at("chat"), Percent.ZERO)));
        String unpriced = Files.writeString(folder.resolve("unit.json"), PlanJson.write(plan)).toString();
        assertEquals(0, run("simulate", unpriced, "--range=demand.calls=5000..9000", "--draws=1", "--format=csv"), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertEquals("Seed,Draw,chat: Calls,Left to pay,Dearest month,Expired unused,Credits run out,Without a price", lines.getFirst());
        assertTrue(lines.get(1).endsWith(",0,0,0,unknown,\"amounts are at least this, days or sooner\""), lines.get(1));
    }

    /// Half a euro for a dollar. Users are a number that a plan may leave out, and was written `Optional[...]`.
    @Test
    void drawsAreNumbersInTheCurrencyThatThePlanIsShownIn() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().with(Map.of(Levers.USERS.at("chat"),
                Optional.of(Count.of(30_000)))));
        String euros = Files.writeString(folder.resolve("euros.json"), PlanJson.write(Fixtures.inEuros(plan))).toString();
        assertEquals(0, run("simulate", euros, "--range=demand.drivers.users=20000..40000", "--draws=1", "--format=csv"), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().startsWith("Seed,Draw,chat: Users,Left to pay (EUR),Dearest month (EUR),"), lines.getFirst());
        String[] row = lines.get(1).split(",", -1);
        assertEquals(Double.parseDouble(row[2]) * 0.0008 * 12 / 2, Double.parseDouble(row[3]), 1e-7);
    }

    @Test
    void aPlanWithoutRangesIsToldHowToGiveThem() {
        assertEquals(1, run("simulate", file));
        assertTrue(err.toString().contains("The plan has no ranges") && err.toString().contains("--range demand.growth=\"8% +- 3%\""),
                err.toString());
    }

    /// That cash lasts through 2030 was said of a plan that ends with 2027.
    @Test
    void onlyADayOfThePlanHasOdds() {
        for (String beyond : List.of("2028-01-01", "2026-12-31")) {
            assertEquals(2, run("simulate", file, RANGE, "--until", beyond), beyond);
            assertTrue(err.toString().contains("--until is '" + beyond + "', which is not a day of the plan. Write it like 2027-12-31."),
                    err.toString());
        }
    }

    @Test
    void wrongRangesAreTold() {
        assertEquals(2, run("simulate", file, "--range=demand.calls=9000..4000"));
        assertEquals(2, run("simulate", file, "--range=tokens.cacheRead=50%..120%"));
        assertEquals(2, run("simulate", file, "--range=demand.calls=-5..9000"));
        assertEquals(1, run("simulate", file, "--range=demand.callz=1..2"));
        assertEquals(2, run("simulate", file, "--range=demand.calls=12"));
        assertEquals(2, run("simulate", file, RANGE, "--until=someday"));
        assertEquals(2, run("simulate", file, RANGE, "--draws=0"));
        assertEquals(2, run("simulate", file, RANGE, "--budget=-3"));
        assertEquals("""
                glidepath: The lowest value 9,000 lies above the highest 4,000. Swap them. See: glidepath simulate --help
                glidepath: 120% is above 100%. Write 100% or less. See: glidepath simulate --help
                glidepath: -5 is below 0. Write 0 or more. See: glidepath simulate --help
                glidepath: No number of the plan is called 'demand.callz'. It has for example workloads/chat/demand.calls, \
                workloads/chat/demand.growth, workloads/chat/demand.callsPerTask, workloads/chat/demand.drivers.users, \
                workloads/chat/demand.drivers.tasksPerUser.
                glidepath: '12' is not a range. Write it like 4000..9000, 8% +- 3% or 5k to 12k. See: glidepath simulate --help
                glidepath: --until is 'someday', which is not a day. Write it like 2027-03-31. See: glidepath simulate --help
                glidepath: --draws is '0', which is not a whole number from 1 to 10000000. Write it like 10000. See: glidepath simulate --help
                glidepath: --budget is '-3', which is not an amount of zero or more. Write it like 500 or 0. See: glidepath simulate --help
                """, err.toString());
    }

    /// The baseline runs on a model that nobody lists; $0 of it is known, so neither its credits nor its cash are known to last.
    @Test
    void whatLacksAPriceIsNotKnownToLast() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100"))));
        Plan bare = plan.withAssumptions(plan.assumptions().with(Map.of(Levers.CASH_BALANCE.at("cash"), Optional.of(Money.of("150")),
                Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows"))))
                .plusVariant("baseline", "known", "Known", Map.of(Levers.MODEL.at("chat"), Fixtures.SMALL));
        String unpriced = Files.writeString(folder.resolve("unpriced.json"), PlanJson.write(bare)).toString();
        assertEquals(0, run("simulate", unpriced, RANGE, "--until", "2027-04-30", "--budget", "20", "--draws", "200"), () -> err.toString());
        String baseline = out.toString().substring(0, out.toString().indexOf("\nKnown\n"));
        for (String line : List.of("Credits last through 2027-04-30 unknown", "Cash lasts through 2027-04-30 unknown",
                "Every month stays up to $20.00 unknown", "Credits run out P5 unknown, median unknown, P95 unknown",
                "Left to pay median unpriced, middle 80% from unpriced to unpriced", "Left to pay, at least P5",
                "chat: Calls unpriced unpriced", "Credits left, at most P5", "Cash, at most P5")) {
            assertTrue(baseline.replaceAll(" +", " ").contains(line), line + " in " + baseline);
        }
        assertFalse(baseline.contains("100%") || baseline.contains("P5 lasts"), baseline);
        String both = out.toString().replaceAll(" +", " ");
        assertTrue(both.contains("Baseline costs less than Known unknown"), both);
        assertTrue(both.contains("Known costs less than Baseline unknown"), both);
    }

    /// Calls and tokens that move wholly together make the same draws whole: the more calls, the longer each of them.
    @Test
    void whatMovesTogetherIsSaidBehindTheRange() throws Json.Unreadable {
        assertEquals(0, run("simulate", file, RANGE + " with adoption", "--range=tokens.output=100..300 with adoption 100%", "--draws=20",
                "--format=csv"), err.toString());
        List<String[]> rows = out.toString().lines().skip(1).map(line -> line.split(",")).toList();
        assertEquals(20, rows.size());
        List<String[]> byCalls = rows.stream().sorted(Comparator.comparingDouble(row -> Double.parseDouble(row[2]))).toList();
        List<String[]> byTokens = rows.stream().sorted(Comparator.comparingDouble(row -> Double.parseDouble(row[3]))).toList();
        assertEquals(byCalls, byTokens);
    }
}
