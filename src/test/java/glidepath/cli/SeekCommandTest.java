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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
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

/// 30,000 calls at $0.0008 are $24 a month, of $100 of credits: five months would need $120, or 25,000 calls.
class SeekCommandTest {

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String file = "";

    @BeforeEach
    void savePlan() throws IOException {
        file = Files.writeString(folder.resolve("plan.json"),
                PlanJson.write(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100"))))))
                        .toString();
    }

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, args);
    }

    @Test
    void itSaysWhatEachInputWouldHaveToBe() {
        assertEquals(0, run("seek", file, "--until", "2027-06-01"), err.toString());
        assertEquals("""
                Baseline: credits last until 2027-06-01. This is not met yet; each of these changes alone would meet it

                One of these alone         now         needed
                chat: Calls             30,000         25,000
                chat: Growth                0%       -9.1295%
                chat: Batch share           0%       33.3333%
                chat: Read from cache       0%   no value does
                chat: Retry rate            0%   no value does
                Activate: Amount left  $100.00        $120.00
                """.replaceAll(" +", " "), out.toString().replaceAll(" +", " "));
    }

    /// $24 of priced charges against $100 are 4.17 months at most, and that the credits last is as uncertain.
    @Test
    void whereSomethingHasNoPriceNothingIsSureToLast() throws IOException {
        Files.writeString(Path.of(file), PlanJson.write(Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Grant.of("g", "Activate", Money.of("100")))
                .plus(Fixtures.workload("other", ModelId.parse("aws/unknown"), 30_000, 800, 200)))));
        assertEquals(0, run("seek", file, "--until", "2027-02-01"), err.toString());
        assertTrue(out.toString().contains("\nSome charges have no price: "), out.toString());
        assertTrue(printed("--until", "2027-02-01").contains("\"complete\": false"));
        assertEquals(0, run("forecast", file), err.toString());
        assertTrue(out.toString().replaceAll(" +", " ").contains("that credits cover at most 4.17\n"), out.toString());
    }

    @Test
    void aMonthsBillIsSoughtAndJsonTellsTheSame() throws Json.Unreadable {
        assertEquals(0, run("seek", file, "--bill", "30", "--input", "demand.calls", "--format", "json"), err.toString());
        JsonNode root = Json.read(out.toString());
        assertEquals("2027-12", root.get("month").asString());
        assertTrue(root.get("complete").asBoolean());
        assertTrue(root.get("met").asBoolean());
        assertEquals(37_500, root.at("/answers/0/needed").asInt());
        assertValid("seek", out.toString());
    }

    /// Answers of all kinds and a frontier are as the schema says, and a goal without its sum is not.
    @Test
    void theJsonOfEachGoalIsAsItsSchemaSays() throws Json.Unreadable {
        assertValid("seek", printed("--until", "2027-06-01"));
        assertValid("seek", printed("--until", "2027-06-01", "--odds", "80%", "--range=demand.calls=10000..50000", "--input",
                "grants/g/amount"));
        String frontier = printed("--bill", "30", "--input", "demand.calls", "--along", "tokens.output");
        assertValid("seek", frontier);
        assertEquals(9, Json.read(frontier).get("frontier").size());
        assertFalse(schema("seek").validate(frontier.replace("leftToPayAtMost", "atMost"), InputFormat.JSON).isEmpty());
    }

    private String printed(String... goal) {
        out.getBuffer().setLength(0);
        String[] args = Stream.of(Stream.of("seek", file, "--format=json"), Stream.of(goal)).flatMap(each -> each).toArray(String[]::new);
        assertEquals(0, run(args), err.toString());
        return out.toString();
    }

    private static void assertValid(String name, String json) {
        assertEquals(List.of(), schema(name).validate(json, InputFormat.JSON).stream().map(Object::toString).toList());
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("assets", name + ".schema.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void aFrontierGoesAlongAnotherInput() {
        assertEquals(0, run("seek", file, "--until", "2027-06-01", "--input", "grants/g/amount", "--along", "demand.calls"),
                err.toString());
        assertTrue(out.toString().contains("15,000") && out.toString().contains("$60.00"), out.toString());
        assertTrue(out.toString().contains("60,000") && out.toString().contains("$240.00"), out.toString());
    }

    /// The plan ends with 2027: credits that last until 1 January last it, and of any later day nothing is known.
    @Test
    void onlyADayOfThePlanCanBeSought() {
        assertEquals(0, run("seek", file, "--until=2028-01-01"), err.toString());
        assertEquals(0, run("seek", file, "--until=2027-12"), err.toString());
        for (String beyond : List.of("2028-01-02", "2030-01-01", "2028-01", "2026-12-31", "2026-11")) {
            assertEquals(2, run("seek", file, "--until", beyond), beyond);
            assertTrue(err.toString().contains("--until is '" + beyond + "', which is not a day of the plan. Write it like 2028-01-01."),
                    err.toString());
        }
    }

    @Test
    void whatIsNotAGoalIsTold() {
        assertEquals(2, run("seek", file));
        assertEquals(2, run("seek", file, "--until=2027-06-01", "--bill=3"));
        assertEquals(2, run("seek", file, "--until=2027-06-01", "--odds=120%"));
        assertEquals(2, run("seek", file, "--bill=30", "--month=2031-01"));
        assertEquals(2, run("seek", file, "--until=2027-06-01", "--along=demand.calls"));
        assertEquals(2, run("seek", file, "--bill=-5"));
        assertEquals(1, run("seek", file, "--until=2027-06-01", "--odds=80%"), "there are no ranges");
        assertTrue(err.toString().contains("Write what is sought: --until DATE for credits, or --bill USD for a month"), err.toString());
        assertTrue(err.toString().contains("The plan has no ranges"), err.toString());
        assertTrue(err.toString().contains("--bill is '-5', which is not an amount of zero or more. Write it like 500 or 0"), err.toString());
    }

    /// $100 of credits end on 5 May; from then on batches, which the other scenario pays $12 a month for, are cheaper.
    @Test
    void theDaysOnWhichAnotherScenarioIsTheCheapestAreListed() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("100"))))
                .plusVariant("baseline", "batch", "Batch", Map.of(Levers.BATCH_SHARE.at("chat"), Percent.ALL, Levers.GRANT_ON.at("g"),
                false));
        String two = Files.writeString(folder.resolve("two.json"), PlanJson.write(plan)).toString();
        assertEquals(0, run("crossovers", two), err.toString());
        assertEquals("2027-05-06: Batch becomes the cheapest instead of Baseline (credits end)\n", out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("crossovers", two, "--format=json"), err.toString());
        assertValid("crossovers", out.toString());
        assertTrue(out.toString().contains("2027-05-06"), out.toString());
        Plan same = Fixtures.CHAT.plusVariant("baseline", "more", "More", Map.of(Levers.OUTPUT.at("chat"), Count.of(400)));
        out.getBuffer().setLength(0);
        assertEquals(0, run("crossovers", Files.writeString(folder.resolve("same.json"), PlanJson.write(same)).toString()), err.toString());
        assertEquals("In no month is another scenario cheaper than Baseline\n", out.toString());
    }

    /// What a scenario without a price costs is not known, so that it is no candidate, and nobody hears that another is the cheapest.
    @Test
    void aScenarioWithoutAPriceIsNotCompared() throws IOException {
        Plan plan = Fixtures.CHAT.plusVariant("baseline", "none", "Unpriced", Map.of(Levers.MODEL.at("chat"), ModelId.parse("maker/none")));
        String two = Files.writeString(folder.resolve("two.json"), PlanJson.write(plan)).toString();
        assertEquals(0, run("crossovers", two), err.toString());
        assertEquals("""
                No two scenarios can be compared: it takes a variant whose charges all have prices
                Not compared, since a price is missing: Unpriced
                """, out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("crossovers", two, "--format=json"), err.toString());
        assertValid("crossovers", out.toString());
        assertTrue(out.toString().replaceAll("\\s", "").contains("\"notCompared\":[\"none\"]"), out.toString());
    }

    @Test
    void aPlanWithoutInputsHasNothingToSeek() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.json"), PlanJson.write(Fixtures.plan())).toString();
        assertEquals(0, run("seek", empty, "--until=2027-06-01"), err.toString());
        assertEquals("Baseline: credits last until 2027-06-01. No input of the plan decides this\n", out.toString());
    }
}
