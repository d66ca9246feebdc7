package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.catalog.Meter;
import glidepath.catalog.PriceCatalog;
import glidepath.drawings.ChartRenderer;
import glidepath.files.catalog.Catalogs;
import glidepath.files.catalog.UnreadablePrices;
import glidepath.texts.Messages;

class PricesCommandTest {

    private static final String TABLE = """
            {"claude-opus-5": {"litellm_provider": "anthropic", "input_cost_per_token": 5.5e-06, "output_cost_per_token": 2.5e-05},
             "claude-sonnet-5": {"litellm_provider": "anthropic", "input_cost_per_token": 4e-06, "output_cost_per_token": 1e-05}}""";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Cli.run(new CliContext(this::catalog, LocalDate.of(2026, 11, 25), Messages.root(), ChartRenderer.NONE, Locale.ROOT, folder),
                out, err, args);
    }

    private PriceCatalog catalog() {
        try {
            return Catalogs.ofUser(folder);
        } catch (UnreadablePrices broken) {
            throw new CommandFailure(broken.getMessage());
        }
    }

    private String table() throws IOException {
        return Files.writeString(folder.resolve("table.json"), TABLE).toString();
    }

    @Test
    void aTableIsShownBeforeItIsTakenOver() throws IOException {
        assertEquals(0, run("prices", "import", table()));
        assertEquals("""
                LiteLLM price table. Prices the same: 2, different: 2, new models: 0
                  anthropic/claude-opus-5, input: $5 now $5.5 (+10.0 %)
                  anthropic/claude-sonnet-5, input: $2 now $4 (+100.0 %)
                Nothing was taken over. Name what to take over with --accept all or --accept MODEL
                """, out.toString());
        assertFalse(Files.exists(folder.resolve("prices.json")));
    }

    /// A change above 50 % needs its own word.
    @Test
    void acceptingAllLeavesOutWhatIsDoubtful() throws IOException {
        run("prices", "import", table(), "--accept", "all");
        assertTrue(out.toString().contains("1 models were taken over"), out.toString());
        run("price", "anthropic/claude-opus-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5 on 2026-11-25: $5.5\n"), out.toString());
        assertTrue(out.toString().contains("LiteLLM price table, checked 2026-11-25, Likely"), out.toString());
        run("price", "anthropic/claude-sonnet-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().startsWith("anthropic/claude-sonnet-5 on 2026-11-25: $2\n"), out.toString());
        run("prices", "import", table(), "--accept", "anthropic/claude-sonnet-5");
        run("price", "anthropic/claude-sonnet-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().startsWith("anthropic/claude-sonnet-5 on 2026-11-25: $4\n"), out.toString());
    }

    private String gpt() throws IOException {
        return Files.writeString(folder.resolve("gpt.json"), """
                {"gpt-4o": {"litellm_provider": "openai", "input_cost_per_token": 2.5e-06, "input_cost_per_token_above_200k_tokens": 5e-06,
                   "output_cost_per_token": 1e-05, "input_cost_per_token_batches": 1.5e-06, "input_cost_per_token_priority": 4.25e-06},
                 "gpt-brand-new": {"litellm_provider": "openai", "input_cost_per_token": 1e-09, "output_cost_per_token": 2e-06}}""").toString();
    }

    /// The catalog has $2.50 for all calls, batches at $1.25 and $5, priority at $4.25, $2.125 for cached tokens, and $17.
    @Test
    void batchesTiersAndLongCallsAreShownBeforeTheyAreTakenOver() throws IOException {
        assertEquals(0, run("prices", "import", gpt(), "--accept", "all"));
        assertEquals("""
                LiteLLM price table. Prices the same: 2, different: 2, new models: 1
                  openai/gpt-4o, input: $2.5 now $2.5 ($5.00 above 200,000 tokens) (above 200,000 tokens +100.0 %)
                  openai/gpt-4o, batch input: $1.25 now $1.5 (+20.0 %)
                  openai/gpt-brand-new is new (gpt-brand-new) - is that price right? A million tokens of text cost between $0.005 and $700
                Nothing was taken over. Name what to take over with --accept all or --accept MODEL
                2 models were left out, since a price is doubtful or changes by more than 50 %. Name each with --accept to take it over
                """, out.toString());
        run("prices", "diff", gpt(), "--format", "json");
        assertContains("\"meter\": \"batch.input_mtok\"", out.toString());
        assertContains("\"price\": 5", out.toString());
    }

    /// What a table says of batches and tiers is new, and what it does not say of them stays.
    @Test
    void pricesOfBatchesAndTiersAreTakenOverOneByOne() throws IOException {
        run("prices", "import", gpt(), "--accept", "openai/gpt-4o=batch.input_mtok");
        assertEquals("{batch.input_mtok=1.5, batch.output_mtok=5, priority.cache_read_mtok=2.125, priority.input_mtok=4.25, "
                + "priority.output_mtok=17}", ways());
        assertEquals("$2.5", catalog().model(glidepath.catalog.ModelId.parse("openai/gpt-4o")).orElseThrow().on(LocalDate.of(2026, 11, 25)).price(Meter.INPUT).above(200_000)
                .toString());
        run("prices", "import", gpt(), "--accept", "openai/gpt-4o");
        assertEquals("{batch.input_mtok=1.5, batch.output_mtok=5, priority.cache_read_mtok=2.125, priority.input_mtok=4.25, "
                + "priority.output_mtok=17}", ways());
        assertEquals("$5", catalog().model(glidepath.catalog.ModelId.parse("openai/gpt-4o")).orElseThrow().on(LocalDate.of(2026, 11, 25)).price(Meter.INPUT).above(200_000)
                .toString());
    }

    private String ways() {
        var ways = new java.util.TreeMap<String, java.math.BigDecimal>();
        catalog().model(glidepath.catalog.ModelId.parse("openai/gpt-4o")).orElseThrow().ways().forEach((way, price) -> ways.put(way.key(), price.base().usd()));
        return ways.toString();
    }

    /// A name that people use elsewhere is understood, and one that is none of the list is told.
    @Test
    void namesOfWhatIsTakenOver() throws IOException {
        assertEquals(0, run("prices", "import", table(), "--accept", "claude-sonnet-5"));
        run("price", "anthropic/claude-sonnet-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().startsWith("anthropic/claude-sonnet-5 on 2026-11-25: $4\n"), out.toString());
        assertEquals(1, run("prices", "import", table(), "--accept", "claude-sonet"));
        assertEquals("claude-sonet is not among the differences, so nothing of it was taken over. Name it as the list above does\n",
                err.toString());
    }

    @Test
    void anOwnPriceWinsIsMarkedAndCanBeRemoved() throws IOException {
        assertEquals(0, run("prices", "set", "claude-opus-5", "--input", "4", "--note", "two years", "--source", "contract", "--date",
                "2026-10-01"));
        run("prices", "import", table(), "--accept", "anthropic/claude-opus-5");
        run("price", "claude-opus-5", "--input", "1m", "--output", "100k");
        assertEquals("""
                anthropic/claude-opus-5 on 2026-11-25: $6.5
                  Input tokens: 1,000,000 x $4.00 / MTok = $4
                  Output tokens: 100,000 x $25.00 / MTok = $2.5
                  own price: contract, two years, checked 2026-10-01, Confirmed.\s
                  LiteLLM price table, checked 2026-11-25, Likely. https://github.com/BerriAI/litellm
                """, out.toString());
        run("prices", "own");
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5: input $4 / MTok, of 2026-10-01 contract two years\n"),
                out.toString());
        run("prices", "remove", "claude-opus-5");
        run("price", "claude-opus-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5 on 2026-11-25: $5\n"), out.toString());
    }

    @Test
    void theEffectOnAPlanIsToldInDollarsAndDays() throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"),
                "{\"global.anthropic.claude-haiku-4-5-20251001-v1:0\": {\"litellm_provider\": \"bedrock\","
                + " \"input_cost_per_token\": 1.2e-06, \"output_cost_per_token\": 5e-06}}");
        assertEquals(0, run("prices", "diff", file.toString(), "--plan", "sample:support-bot"));
        assertTrue(out.toString().contains("aws/global.anthropic.claude-haiku-4-5-20251001-v1:0, input: $1 now $1.2 (+20.0 %)"),
                out.toString());
        assertTrue(out.toString().contains("  aws/global.anthropic.claude-haiku-4-5-20251001-v1:0: +$"), out.toString());
        assertTrue(out.toString().contains("Credits run out no sooner and no later"), out.toString());
    }

    /// A million tokens a month: the plan's $3 stays in force, then the user's $4, then the list price counts.
    @Test
    void whereAnOwnPriceWinsATableChangesNoMoneyAndSaysSo() throws IOException {
        String plan = plan();
        run("prices", "set", "claude-opus-5", "--input", "4");
        assertEquals(0, run("prices", "set", "claude-opus-5", "--input", "3", "--in", plan));
        String diff = diff(plan);
        assertContains("  anthropic/claude-opus-5, input: $5 now $5.5 (+10.0 %), but the own price of $3 stays in force\n", diff);
        assertContains("In the plan: $6.00 becomes $6.00", diff);
        assertContains("\"own\": 3", diff(plan, "--format", "json"));
        String other = plan();
        assertContains("In the plan: $8.00 becomes $8.00", diff(other));
        run("prices", "remove", "claude-opus-5");
        assertContains("input: $5 now $5.5 (+10.0 %)\n", diff(other));
        assertContains("In the plan: $10.00 becomes $11.00 (+$1.00)", diff(other));
    }

    private String diff(String plan, String... more) throws IOException {
        var args = new java.util.ArrayList<>(java.util.List.of("prices", "diff", table(), "--plan", plan));
        args.addAll(java.util.List.of(more));
        assertEquals(0, run(args.toArray(String[]::new)), err.toString());
        return out.toString();
    }

    private String plan() throws IOException {
        return Files.writeString(folder.resolve("plan.json"), """
                {"format": "glidepath-plan", "version": 1, "name": "x", "start": "2026-12", "months": 2, "scenarios": [{"id": "baseline", "name": "Base"}],
                 "workloads": [{"id": "w", "name": "w", "demand": {"calls": 1000}, "tokens": {"input": 1000, "output": 0},
                   "route": {"model": "anthropic/claude-opus-5"}}]}""").toString();
    }

    /// A million tokens a month at $5, then at $4: $10 becomes $8 over two months.
    @Test
    void aPlanSaysWhatItWasPricedWithAndWhatHasChangedSince() throws IOException {
        String plan = plan();
        run("prices", "since", plan);
        assertTrue(out.toString().startsWith("The plan does not say which catalog it was priced with"), out.toString());
        assertEquals(0, run("prices", "stamp", plan), err.toString());
        run("prices", "since", plan);
        assertEquals("The plan was last priced with this catalog, Glidepath catalog of 2026-11-10\n", out.toString());
        run("prices", "set", "claude-opus-5", "--input", "4");
        run("prices", "since", plan);
        assertEquals("""
                The plan was last priced with Glidepath catalog of 2026-11-10; now it is priced with Glidepath catalog with own prices of 2026-11-10
                In the plan: $10.00 becomes $8.00 (-$2.00) over its months
                  anthropic/claude-opus-5: -$2.00
                Credits run out no sooner and no later
                """, out.toString());
    }

    @Test
    void anOwnPriceInAPlanTravelsWithItAndWins() throws IOException {
        String plan = plan();
        run("prices", "set", "claude-opus-5", "--input", "4");
        assertEquals(0, run("prices", "set", "claude-opus-5", "--input", "3", "--in", plan, "--source", "offer"), err.toString());
        run("forecast", plan);
        assertTrue(out.toString().contains("$6.00"), out.toString());
        run("forecast", plan, "--explain");
        assertTrue(out.toString().contains("own price: offer"), out.toString());
        run("price", "claude-opus-5", "--input", "1m", "--output", "0");
        assertTrue(out.toString().contains(": $4\n"), out.toString());
    }

    @Test
    void aBrokenPriceInAPlanIsToldWithItsPlace() throws IOException {
        String plan = plan();
        Files.writeString(folder.resolve("plan.json"), Files.readString(folder.resolve("plan.json")).replaceFirst("\\}$",
                ", \"prices\": {\"own\": [{\"model\": \"anthropic/claude-opus-5\", \"rates\": {\"input_mtok\": -1}, \"date\": "
                        + "\"2026-11-01\"}]}}"));
        assertEquals(1, run("forecast", plan));
        assertTrue(err.toString().contains("prices > own > anthropic/claude-opus-5") && err.toString().contains("A price is below zero"),
                err.toString());
    }

    private String told(String ownPrice) throws IOException {
        String plan = plan();
        String written = Files.readString(folder.resolve("plan.json")).replace("\"output\": 0", "\"output\": 100");
        Files.writeString(folder.resolve("plan.json"), written.replaceFirst("\\}$",
                ", \"prices\": {\"own\": [{\"model\": \"anthropic/claude-opus-5\", " + ownPrice + ", \"date\": \"2026-11-01\"}]}}"));
        run("check", plan);
        return err.toString() + out;
    }

    @Test
    void anOwnPriceUnderAnotherNameIsToldWithTheNameThatIsKnown() throws IOException {
        assertContains("'batch.input_mtok' holds on one way of using the model only: write it under 'ways', not under 'rates'",
                told("\"rates\": {\"batch.input_mtok\": 1}"));
        assertContains("'input_mtok' holds for calls on demand: write it under 'rates', not under 'ways'",
                told("\"ways\": {\"input_mtok\": 1}"));
        assertContains("nothing is called 'output' here, but 'output_mtok' is", told("\"rates\": {\"output\": 1}"));
        assertContains("nothing is called 'tier' here, but 'tiers' is", told("\"rates\": {\"input_mtok\": {\"base\": 1, \"tier\": []}}"));
        assertContains("'rates' is not an object", told("\"rates\": [1]"));
        assertContains("'note' is not a text", told("\"note\": [1]"));
        assertContains("The plan's own price for 'inputs_mtok' prices nothing", told("\"rates\": {\"inputs_mtok\": 1}"));
        assertContains("'input_mtok' may be meant", told("\"ways\": {\"batch.inputt_mtok\": 1}"));
        assertFalse(told("\"rates\": {\"output_reasoning_mtok\": 1}").contains("prices nothing"), "other models have it");
    }

    /// The catalog's price is of July, the plan starts in December.
    @Test
    void anOwnPriceIsAsOldAsItsOwnDate() throws IOException {
        assertContains("The price of anthropic/claude-opus-5 was checked on", told("\"rates\": {\"input_mtok\": 1}"));
        String both = told("\"rates\": {\"input_mtok\": 1, \"output_mtok\": 2}");
        assertFalse(both.contains("was checked on"), both);
    }

    private static void assertContains(String part, String all) {
        assertTrue(all.contains(part), all);
    }

    @Test
    void aBrokenTableAndABrokenPriceBookAreToldInOneSentence() throws IOException {
        Path html = Files.writeString(folder.resolve("page.json"), "<html>");
        assertEquals(1, run("prices", "diff", html.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        Files.writeString(folder.resolve("prices.json"), "{\"own\": [");
        assertEquals(1, run("price", "claude-opus-5", "--input", "1", "--output", "1"));
        assertTrue(err.toString().contains("The price book") && err.toString().lines().count() == 1, err.toString());
    }

    @Test
    void wrongUsageIsToldInOneSentence() {
        assertEquals(2, run("prices"));
        assertEquals(2, run("prices", "set", "claude-opus-5"));
        assertEquals(2, run("prices", "set", "claude-opus-5", "--input", "-1"));
        assertTrue(err.toString().contains("--input is '-1', which is not an amount of zero or more. Write it like 500 or 0."), err.toString());
        assertEquals(2, run("prices", "set", "claude-opus-5", "--rate", "cache_read_mtok=cheap"));
        assertTrue(err.toString().contains("--rate cache_read_mtok is 'cheap', which is not an amount. Write it like 500 or 0."),
                err.toString());
        assertEquals(2, run("prices", "set", "claude-opus-5", "--input", "5%"), "a share of what?");
        assertEquals(1, run("prices", "set", "nothing", "--input", "1"));
        assertEquals(1, run("prices", "remove", "claude-opus-5"));
        assertEquals(2, run("prices", "set", "claude-opus-5", "--discount", "150"));
        assertContains("Say a price with --input, --output or --rate, or a --discount below 100 %", err.toString());
        assertEquals(2, run("prices", "export", "--as", "xml"));
    }

    @Test
    void onePriceOfAModelIsTakenOver() throws IOException {
        assertEquals(0, run("prices", "import", table(), "--accept", "anthropic/claude-opus-5=input_mtok"));
        assertEquals(0, run("price", "anthropic/claude-opus-5", "--input", "1000000", "--output", "0"));
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5 on 2026-11-25: $5.5\n"), out.toString());
    }

    /// The input price of November's table stays where only the output price of December's is taken over.
    @Test
    void aPriceThatWasTakenOverStaysWhereAnotherOneFollows() throws IOException {
        run("prices", "import", table(), "--accept", "anthropic/claude-opus-5=input_mtok");
        Path later = Files.writeString(folder.resolve("later.json"), TABLE.replace("5.5e-06", "7e-06").replace("2.5e-05", "2.6e-05"));
        assertEquals(0, run("prices", "import", later.toString(), "--accept", "anthropic/claude-opus-5=output_mtok"));
        run("price", "anthropic/claude-opus-5", "--input", "1000000", "--output", "1000000");
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5 on 2026-11-25: $31.5\n"), out.toString());
        run("prices", "import", later.toString(), "--accept", "anthropic/claude-opus-5");
        run("price", "anthropic/claude-opus-5", "--input", "1000000", "--output", "1000000");
        assertTrue(out.toString().startsWith("anthropic/claude-opus-5 on 2026-11-25: $33\n"), out.toString());
    }

    @Test
    void ratesOfBatchesTiersAndRentedUnitsAreEnteredOneByOne() {
        assertEquals(0, run("prices", "set", "anthropic/claude-opus-5", "--rate", "batch.input_mtok=2", "--rate", "priority.output_mtok=60",
                "--rate", "provisioned.one-month=21.18"));
        assertEquals(0, run("prices", "own"));
        assertTrue(out.toString().contains("batch.input_mtok $2 / MTok, priority.output_mtok $60 / MTok, provisioned.one-month $21.18 / "
                + "unit-hour"),
                out.toString());
        var model = catalog().resolve("anthropic/claude-opus-5").one().orElseThrow();
        assertEquals("$2", model.batch().card().orElseThrow().value().price(Meter.INPUT).base().toString());
        assertEquals(2, run("prices", "set", "anthropic/claude-opus-5", "--rate", "batch.nonsense=2"));
        assertTrue(err.toString().contains("batch.nonsense names no rate"), err.toString());
    }
}
