package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanJson;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
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

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, args);
    }

    @Test
    void itSaysInMoneyWhatChanged() {
        assertEquals(0, run("diff", before, after), err.toString());
        assertEquals("""
                Baseline: $24.00 -> $28.80 a month: +$4.80 a month (+$57.60 over the horizon), credits run out 10 days earlier
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

    @Test
    void aScenarioThatOnlyOneOfThemHasIsRefused() {
        assertEquals(1, run("diff", before, after, "--scenario", "night"));
        assertTrue(err.toString().contains("Both plans have no scenario 'night'. The newer one has Baseline"), err.toString());
    }
}
