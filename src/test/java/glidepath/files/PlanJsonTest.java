package glidepath.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import glidepath.Thorough;
import glidepath.catalog.PriceCatalog;
import glidepath.engine.Forecaster;
import glidepath.files.catalog.Catalogs;
import glidepath.files.json.Diagnostic;
import glidepath.plan.Fact;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Readiness;
import glidepath.reports.ForecastJson;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Percent;

class PlanJsonTest {

    private static final Messages WORDS = Messages.root();
    private static final int BROKEN = Thorough.or("broken", 200, 4_000);

    /// A whole file with one workload and one variant, to break in one place.
    private static final String WHOLE = """
            { "format": "glidepath-plan", "version": 1, "name": "Bot", "start": "2026-12", "months": 24,
              "workloads": [ { "id": "chat", "name": "Chat", "demand": { "calls": 100, "growth": "8%" },
                "tokens": { "input": 10, "output": 5, "cacheRead": "60%", "cacheWrite": "10%" },
                "route": { "model": "aws/amazon.small", "batchShare": "25%" }, "provisioned": { "share": "10%" } } ],
              "grants": [ { "id": "pilot", "name": "Pilot", "amount": 1000, "expires": "2028-11-30" } ],
              "scenarios": [ { "id": "baseline", "name": "Base" },
                { "id": "night", "name": "Night", "differences": { "workloads": { "chat": { "route": { "batchShare": "90%" } } } } } ] }
            """;

    private static Plan read(String text) {
        ReadResult<Plan> reading = PlanJson.read(text, WORDS);
        return reading.value().orElseThrow(() -> new AssertionError(Diagnostic.in("plan", reading.faults())));
    }

    private static String faults(String text) {
        ReadResult<Plan> reading = PlanJson.read(text, WORDS);
        assertTrue(reading.value().isEmpty(), "should have been refused");
        return Diagnostic.in("plan.json", reading.faults());
    }

    private static String broken(String part, String by) {
        assertTrue(WHOLE.contains(part), part);
        return faults(WHOLE.replace(part, by));
    }

    @Test
    void aWholeFileIsRead() {
        Plan plan = read(WHOLE);
        assertEquals(Count.of(100), plan.assumptions().get(Levers.CALLS.at("chat")));
        assertEquals(Percent.of("90"), plan.assumptions("night").get(Levers.BATCH_SHARE.at("chat")));
        assertEquals(Count.ONE, plan.assumptions().get(Levers.CALLS_PER_TASK.at("chat")));
    }

    @Test
    void aPlanIsTheSameAfterWritingAndReading() {
        for (String name : Samples.ALL) {
            Plan plan = Samples.read(name);
            String text = PlanJson.write(plan);
            assertEquals(plan, read(text), name);
            assertEquals(text, PlanJson.write(read(text)), name);
        }
    }

    @Test
    void aForecastIsTheSameAfterSavingAndReading() {
        for (String name : Samples.ALL) {
            Plan plan = Samples.read(name);
            assertEquals(forecast(plan), forecast(read(PlanJson.write(plan))), name);
        }
    }

    private static String forecast(Plan plan) {
        PriceCatalog catalog = Catalogs.shipped();
        return new ForecastJson(plan, catalog).text(Forecaster.forecast(plan, catalog).scenarios());
    }

    @Test
    void theFullSampleTouchesEveryLever() {
        Plan plan = Samples.read("everything");
        List<String> untouched = Levers.ALL.stream().filter(lever -> !lever.path().equals("name")).filter(lever ->
                plan.assumptions().items().get(lever.section()).stream()
                        .allMatch(item -> lever.of(item).equals(lever.of(ItemWriter.defaults(item)))))
                .map(Lever::id).toList();
        assertEquals(List.of("grants.monthly.amount", "grants.monthly.carryOver"), untouched,
                "which no grant in parts has; see SavedPlansTest");
    }

    @Test
    void aMarkAtTheStartAndOtherLineEndsAreRead() {
        assertEquals(read(WHOLE), read(InputFile.text(("\uFEFF" + WHOLE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anotherKindOfFileIsSaidToBeNoPlan() {
        assertEquals("plan.json: this is not a plan. A plan says \"format\": \"glidepath-plan\" in its first lines.", faults("[]"));
        assertEquals("plan.json: this is not a plan. A plan says \"format\": \"glidepath-plan\" in its first lines.",
                faults("{\"format\": {}}"));
    }

    @Test
    void textThatIsNoJsonIsToldWithItsLine() {
        assertTrue(faults("{\n\"format\": nonsense").startsWith("plan.json: line 2: this is not JSON: "),
                faults("{\n\"format\": nonsense"));
        assertTrue(faults("").startsWith("plan.json: line 1: this is not JSON: the file is empty."));
        assertTrue(faults(WHOLE.substring(0, 300)).startsWith("plan.json: line "), "cut short");
        assertTrue(faults(WHOLE + "x").startsWith("plan.json: line "), "more after the end");
    }

    @Test
    void aNewerFileAsksForANewerProgram() {
        assertEquals("plan.json: version: the plan was made by a newer Glidepath (format 2, this one reads 1). Update Glidepath.",
                broken("\"version\": 1", "\"version\": 2"));
    }

    @Test
    void anUnknownFieldIsToldWithTheNearestKnownOne() {
        assertEquals("plan.json: workloads \"chat\" > demand > cals: nothing is called 'cals' here. Did you mean 'calls'?",
                broken("\"calls\"", "\"cals\""));
        assertEquals("plan.json: monhts: nothing is called 'monhts' here. Did you mean 'months'?\nplan.json: months: this value is "
                + "missing. Add it.",
                broken("\"months\"", "\"monhts\""));
        assertTrue(broken("\"demand\": { \"calls\": 100,", "\"demand.calls\": 5, \"demand\": {")
                .contains("nothing is called 'demand.calls' here"));
    }

    @Test
    void whatSurroundsThePlanIsReadByItsWords() {
        Plan plan = Samples.read("everything");
        assertEquals(Set.of(Fact.AWS_INVOICE, Fact.FLEXIBLE_LATENCY), plan.situation().facts());
        assertEquals(Set.of(Readiness.MODEL, Readiness.REGION), plan.situation().tested());
        assertEquals("plan.json: situation > tested: nothing is called 'regoin' here. Did you mean 'region'?",
                broken("\"scenarios\"", "\"situation\": { \"tested\": [\"regoin\"] }, \"scenarios\""));
        assertEquals("plan.json: situation > facts: '5' is not a list of texts. Write it like [\"one\", \"two\"].",
                broken("\"scenarios\"", "\"situation\": { \"facts\": 5 }, \"scenarios\""));
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertEquals("plan.json: line 2: this is not JSON: 'calls' appears twice. Repair it there, or open an earlier copy.",
                broken("\"calls\": 100", "\"calls\": 100, \"calls\": 200"));
    }

    @Test
    void aWrongTypeIsToldWithHowToWriteIt() {
        assertEquals("plan.json: workloads \"chat\" > demand > calls: '\"many\"' is not a number. Write it without quotes, like 1250.",
                broken("\"calls\": 100", "\"calls\": \"many\""));
        assertEquals("plan.json: workloads \"chat\" > demand > growth: '0.08' is not a percentage. Write it in quotes, like \"8%\".",
                broken("\"growth\": \"8%\"", "\"growth\": 0.08"));
        assertEquals("plan.json: months: 24.5 is not a whole number. Leave out the decimals.",
                broken("\"months\": 24", "\"months\": 24.5"));
        assertTrue(broken("\"id\": \"chat\"", "\"id\": 7").contains("the id is missing"));
    }

    @Test
    void aNumberOutOfBoundsIsRefused() {
        assertEquals("plan.json: workloads \"chat\" > demand > calls: -1 is below 0. Write 0 or more.",
                broken("\"calls\": 100", "\"calls\": -1"));
        String huge = broken("\"calls\": 100", "\"calls\": 1e1000000");
        assertTrue(huge.startsWith("plan.json: workloads \"chat\" > demand > calls: ") && huge.length() < 300, huge);
        assertTrue(broken("\"calls\": 100", "\"calls\": " + "9".repeat(5_000)).contains("a number has too many digits"));
        assertTrue(broken("\"2026-12\"", "\"+999999999-12\"").contains("is not a month"));
    }

    @Test
    void sharesDoNotAddUpToMoreThanAll() {
        assertEquals("plan.json: workloads \"chat\" > route > batchShare: 101% is above 100%. Write 100% or less.",
                broken("\"batchShare\": \"25%\"", "\"batchShare\": \"101%\""));
        assertTrue(broken("\"cacheRead\": \"60%\"", "\"cacheRead\": \"95%\"")
                .contains("Cache reads 95% and cache writes 10% together exceed 100%"));
        assertTrue(broken("\"batchShare\": \"90%\"", "\"batchShare\": \"91%\"")
                .contains("scenarios \"night\": Batch share 91% and provisioned share 10%"),
                broken("\"batchShare\": \"90%\"", "\"batchShare\": \"91%\""));
    }

    @Test
    void aScenarioRefersOnlyToWhatIsThere() {
        assertTrue(broken("\"workloads\": { \"chat\"", "\"workloads\": { \"chatt\"")
                .contains("workloads has no entry with the id 'chatt'"));
        assertTrue(broken("\"route\": { \"batchShare\": \"90%\" }", "\"name\": \"Other\"").contains("all scenarios share this value"));
        assertTrue(broken("\"name\": \"Base\"", "\"name\": \"Base\", \"differences\": {\"cash\": {\"income\": 1}}")
                .contains("has no differences"));
    }

    @Test
    void anIdStandsForOneEntry() {
        assertEquals("plan.json: grants \"pilot\": another entry has the same id. Give one of them another.",
                broken("\"grants\": [", "\"grants\": [ { \"id\": \"pilot\", \"name\": \"One\" },"));
        assertTrue(broken("\"id\": \"night\"", "\"id\": \"baseline\"").contains("Two scenarios have the same id"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String two = faults(WHOLE.replace("\"calls\": 100", "\"calls\": -1").replace("\"8%\"", "\"8\"")
                .replace("2028-11-30", "2028-11-31"));
        assertEquals(3, two.lines().count(), two);
    }

    @Test
    void whatIsFarTooLargeIsRefusedSoon() {
        assertTrue(faults("[".repeat(100_000)).contains("no plan needs this much: it is nested too deeply"));
        assertTrue(broken("\"Bot\"", "\"" + "x".repeat(1_000_000) + "\"").contains("a text is too long"));
        assertTrue(broken("\"Bot\"", "\"" + "x".repeat(201) + "\"").contains("A name has 1 to 200 characters"));
        String fields = java.util.stream.IntStream.range(0, 300_000).mapToObj(number -> "\"field" + number + "\": 1")
                .collect(Collectors.joining(","));
        String told = broken("\"name\": \"Bot\"", "\"name\": \"Bot\", " + fields);
        assertEquals(101, told.lines().count());
        assertTrue(told.contains("299,900 more things are wrong"), told.lines().skip(100).findFirst().orElseThrow());
        String grants = java.util.stream.IntStream.range(0, 201).mapToObj(number -> "{\"id\": \"g" + number + "\"}")
                .collect(Collectors.joining(","));
        assertTrue(broken("\"grants\": [", "\"grants\": [" + grants + ",").contains("there are 202 entries. Keep to 200 or fewer"));
    }

    /// Whatever is done to a good file, the answer is a plan or sentences, never an exception.
    @Test
    void brokenFilesGiveAPlanOrSentences() {
        List<String> originals = new ArrayList<>(List.of(WHOLE, PlanJson.write(Samples.read("everything"))));
        List<String> pieces = List.of("", "{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e99", "1e-99", "1e1000000", "true", "\"\"",
                "\"%\"",
                "\"101%\"", "\"chat\"", "{}", "[]", "\u0000", "\\u0000", "\uD800", "\"2026-13\"", "\"aws/\"", "0.1",
                        "99999999999999999999");
        for (int seed = 0; seed < BROKEN; seed++) {
            var random = new Random(seed);
            String text = originals.get(random.nextInt(originals.size()));
            for (int change = random.nextInt(3); change >= 0; change--) {
                text = mutated(text, random, pieces);
            }
            try {
                ReadResult<Plan> reading = PlanJson.read(text, WORDS);
                assertEquals(reading.value().isEmpty(), !reading.faults().isEmpty(), "seed " + seed);
                reading.value().ifPresent(plan -> assertEquals(plan, read(PlanJson.write(plan))));
            } catch (RuntimeException thrown) {
                throw new AssertionError("seed " + seed + ": " + thrown, thrown);
            }
        }
    }

    /// With one token, or some letters, changed for a piece.
    private static String mutated(String text, Random random, List<String> pieces) {
        int at = random.nextInt(text.length());
        String piece = pieces.get(random.nextInt(pieces.size()));
        if (random.nextBoolean()) {
            var tokens = java.util.regex.Pattern.compile("\"[^\"]*\"|[-\\w.]+").matcher(text);
            int end = tokens.find(at) ? tokens.end() : text.length();
            return end == text.length() ? text : text.substring(0, tokens.start()) + piece + text.substring(end);
        }
        return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + random.nextInt(4)));
    }
}
