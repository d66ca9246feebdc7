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
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.PlanJson;
import glidepath.plan.CashEvent;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Settings;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// The chat costs $24 a month, and with 20 % of retries $28.80; $48 of credits end on 1 March, or on 19 February.
class DiffCommandTest {

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String before = "";
    private String after = "";

    @BeforeEach
    void savePlans() throws IOException {
        Plan plan = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Activate", Money.of("48"))));
        before = write("a.json", plan);
        after = write("b.json", plan.withAssumptions(plan.assumptions().with(Map.of(Levers.RETRY_RATE.at("chat"), Percent.of("20")))));
    }

    private String write(String name, Plan plan) throws IOException {
        return Files.writeString(folder.resolve(name), PlanJson.write(plan)).toString();
    }

    private Plan read(String name) throws IOException {
        return PlanJson.read(Files.readString(folder.resolve(name)), Messages.root()).value().orElseThrow();
    }

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, args);
    }

    @Test
    void itSaysInMoneyWhatChanged() {
        assertEquals(0, run("diff", before, after), err.toString());
        assertEquals("""
                Baseline: $24.00 → $28.80 a month: +$4.80 a month (+$57.60 over the horizon), credits run out 10 days earlier
                  chat: Retry rate 0% → 20%: +$4.80 a month (+$57.60 over the horizon), credits run out 10 days earlier
                """, out.toString());
    }

    @Test
    void equalPlansDifferInNothing() {
        assertEquals(0, run("diff", before, before));
        assertEquals("Baseline: nothing that costs money changed\n", out.toString());
    }

    @Test
    void aPullRequestGetsATable() {
        assertEquals(0, run("diff", before, after, "--format", "md"));
        assertTrue(out.toString().contains("| chat: Retry rate 0% → 20% | +$4.80 | +$57.60 | +$57.60 | credits run out 10 days earlier |\n"), out.toString());
        assertTrue(out.toString().contains("| Total | +$4.80 | +$57.60 | +$57.60 | credits run out 10 days earlier |\n"), out.toString());
    }

    /// A pull request would load a picture that a name asks for, and tell its owner who reads it.
    @Test
    void namesStayTextInAPullRequest() throws IOException {
        String named = folder.resolve("named.json").toString();
        Files.writeString(Path.of(named), Files.readString(Path.of(after)).replace("\"Baseline\"", "\"![x](https://example.com/x.png)\""));
        assertEquals(0, run("diff", before, named, "--format", "md"), err.toString());
        assertTrue(out.toString().startsWith("### !\\[x\\](https://example.com/x.png)\n"), out.toString());
    }

    @Test
    void otherProgramsGetTheSame() {
        assertEquals(0, run("diff", before, after, "--format", "json"));
        assertTrue(out.toString().contains("\"what\": \"chat: Retry rate 0% → 20%\",\n          \"charges\": 57.60,\n          "
                + "\"chargesPerMonth\": 4.80"), out.toString());
    }

    @Test
    void aBuildFailsAboveItsBudget() {
        assertEquals(0, run("diff", before, after, "--budget", "28.80", "--max-increase", "4.80"));
        assertEquals(1, run("diff", before, after, "--budget", "28.79"));
        assertEquals("Baseline: 2027-01 has charges of $28.80, above the budget of $28.79\n", err.toString());
        assertEquals(1, run("diff", before, after, "--max-increase", "4.79"));
        assertEquals(2, run("diff", before, after, "--budget", "much"));
    }

    /// The newer plan has a variant of twice the calls: $57.60 a month, which is compared with nothing and held to the budget.
    @Test
    void aVariantOfOneOfThemIsNamedAndHeldToTheBudget() throws IOException {
        String third = write("c.json", read("b.json").plusVariant("baseline", "double", "Double", Map.of(Levers.CALLS.at("chat"),
                Count.of(60_000))));
        assertEquals(1, run("diff", before, third, "--budget", "50"));
        assertTrue(out.toString().endsWith("\nIn one of the plans only, so compared with nothing: Double\n"), out.toString());
        assertEquals("Double: 2027-01 has charges of $57.60, above the budget of $50.00\n", err.toString());
        assertEquals(0, run("diff", third, before, "--budget", "50"));
        assertTrue(out.toString().endsWith("\nIn one of the plans only, so compared with nothing: Double\n"), "of the older plan, too");
        assertEquals(0, run("diff", before, third, "--budget", "57.60", "--format", "json"));
        assertTrue(err.toString().endsWith("\nIn one of the plans only, so compared with nothing: Double\n"), err.toString());
        assertTrue(out.toString().contains("\"onlyBefore\": [],\n  \"onlyAfter\": [\n    {\n      \"id\": \"double\",\n      "
                + "\"name\": \"Double\"\n"), out.toString());
    }

    @Test
    void aScenarioThatOnlyOneOfThemHasIsRefused() {
        assertEquals(1, run("diff", before, after, "--scenario", "night"));
        assertEquals(2, run("diff", before, after, "--budget=-5"));
        assertTrue(err.toString().contains("'night' is no scenario that both plans have. They share Baseline."), err.toString());
    }

    /// $24 a month over 12 months, $28.80 over 6: what lies between the sums is of no month.
    @Test
    void plansOfOtherLengthsAreComparedAsAWhole() throws IOException {
        Plan shorter = read("b.json");
        String half = write("half.json", shorter.withSettings(shorter.settings().withMonths(6)));
        assertEquals(0, run("diff", before, half), err.toString());
        assertTrue(out.toString().startsWith("Baseline: $24.00 a month over 12 months → $28.80 a month over 6 months: "
                + "-$115.20 over the horizon"), out.toString());
        assertFalse(out.toString().contains("-$144.00 a month"), out.toString());
        assertEquals(0, run("diff", before, half, "--max-increase", "4.80"), "the mean month rises by that");
        assertEquals(1, run("diff", before, half, "--max-increase", "4.79"));
    }

    @Test
    void everySettingThatDiffersIsNamed() throws IOException {
        Plan plan = read("a.json");
        Settings other = Fixtures.inEuros(plan).settings().withAsOf(Optional.of(plan.settings().start().atDay(11)));
        assertEquals(0, run("diff", before, write("c.json", plan.withSettings(other))), err.toString());
        assertTrue(out.toString().contains("Balances read on none → 2027-01-11; Shown in none → EUR; Rate none → 0.5; Rate of none → 20"),
                out.toString());
    }

    @Test
    void rowsOfATableSayWhatIsChosenInWords() throws IOException {
        Plan plan = read("a.json");
        var invoice = new CashEvent(LocalDate.of(2027, 3, 15), Money.of("-1200"), CashEvent.Every.YEAR, Optional.empty());
        assertEquals(0, run("diff", before, write("c.json", plan.withAssumptions(plan.assumptions().with(Map.of(
                Levers.CASH_EVENTS.at("cash"), List.of(invoice)))))), err.toString());
        assertTrue(out.toString().contains("Every year"), out.toString());
        assertFalse(out.toString().contains("YEAR"), out.toString());
    }

    @Test
    void aBuildDoesNotPassOnWhatIsUnpriced() throws IOException {
        Plan plan = read("a.json");
        String unpriced = write("c.json", plan.withAssumptions(plan.assumptions().with(Map.of(
                Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows-this-v1:0")))));
        assertEquals(0, run("diff", before, unpriced));
        assertEquals(1, run("diff", before, unpriced, "--budget", "1000"));
        assertEquals("Baseline: something is unpriced, so whether it stays within its limit is unknown. glidepath check says what to "
                + "price\n", err.toString());
    }

    /// $24 a month, of which nothing is left that is priced.
    @Test
    void whatIsUnpricedMakesBoundsOfTheDifference() throws IOException {
        Plan plan = read("a.json");
        String unpriced = write("c.json", plan.withAssumptions(plan.assumptions().with(Map.of(
                Levers.MODEL.at("chat"), ModelId.parse("aws/nobody.knows-this-v1:0")))));
        assertEquals(0, run("diff", before, unpriced), err.toString());
        assertTrue(out.toString().startsWith("Baseline: $24.00 → unpriced a month: -$24.00 a month"), out.toString());
        assertTrue(out.toString().contains("unpriced in the newer plan: the difference in all is at least this"), out.toString());
        assertTrue(out.toString().contains("whether credits last longer is unknown"), out.toString());
        assertFalse(out.toString().contains("credits last the horizon"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("diff", unpriced, before, "--format", "md"), err.toString());
        assertTrue(out.toString().contains("unpriced in the older plan: the difference in all is at most this"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("diff", unpriced, unpriced), err.toString());
        assertTrue(out.toString().contains("unpriced in both plans: the difference in all is unknown"), out.toString());
    }

    /// $4.80 a month more, at half a euro a dollar; a program reads dollars, whatever the plan is shown in.
    @Test
    void peopleReadThePlansCurrencyAndProgramsDollars() throws IOException {
        String euros = write("c.json", Fixtures.inEuros(read("b.json")));
        assertEquals(0, run("diff", before, euros), err.toString());
        assertTrue(out.toString().contains("+€2.40 a month"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("diff", before, euros, "--format", "json"), err.toString());
        assertTrue(out.toString().contains("\"charges\": 57.60"), out.toString());
    }

    @Test
    void thePlansOwnPricesCount() throws IOException {
        assertEquals(0, run("diff", before, write("c.json", Fixtures.withOwnPrice(read("a.json"), Fixtures.SMALL, "1"))), err.toString());
        assertTrue(out.toString().contains("Own prices of aws/amazon.small: +$12.00 a month (+$144.00 over the horizon)"), out.toString());
    }
}
