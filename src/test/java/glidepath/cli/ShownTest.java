package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.files.PlanJson;
import glidepath.plan.DisplayCurrency;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;

/// What commands say of a plan in another currency: $24 a month at 150.5 yen for a dollar.
class ShownTest {

    private static final CliContext FIXTURES = new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root());
    private static final String SAID = "Amounts are in JPY, at 150.5 for one dollar of 2026-11-20\n\n";

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String plan(String name, Plan plan) throws IOException {
        var yen = new DisplayCurrency(Optional.of("JPY"), Optional.of(new BigDecimal("150.5")), Optional.of(LocalDate.of(2026, 11, 20)));
        return Files.writeString(folder.resolve(name), PlanJson.write(plan.withSettings(plan.settings().withCurrency(yen)))).toString();
    }

    private String run(String... args) {
        out.getBuffer().setLength(0);
        assertEquals(0, Cli.run(FIXTURES, out, err, args), err.toString());
        return out.toString();
    }

    @Test
    void differencesAreRoundedAfterTheyAreConverted() throws IOException {
        String old = plan("old.json", Fixtures.CHAT);
        String more = plan("new.json", Fixtures.CHAT.with("baseline", Levers.CALLS.at("chat"), Count.of(12_001)));   // $24.002
        String told = run("diff", old, more);
        assertTrue(told.startsWith(SAID) && !told.contains("$"), told);
        assertFalse(run("diff", old, more, "--format", "json").contains("JPY"));
    }

    /// $1.3333 is 201 yen, and not 200 as $1.33 would be.
    @Test
    void adviceIsRoundedAfterItIsConverted() throws IOException {
        Plan granted = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions().plus(Grant.of("g", "Given", Money.of("1.3333"))));
        String told = run("advise", plan("plan.json", granted));
        assertTrue(told.startsWith(SAID) && !told.contains("$"), told);
        assertTrue(told.contains("¥201 of credits"), told);
    }

    /// $36 a month at the plan's own price are 5,418 yen, which no credit for other products pays.
    @Test
    void whatLandsOnTheCardIsPricedAndConvertedAsThePlanSays() throws IOException {
        var other = new Grant("g", "Boxes", true, "aws", Money.of("100"), Optional.empty(), Optional.empty(), List.of("Amazon EC2"));
        Plan granted = Fixtures.CHAT_AT_OWN_PRICE.withAssumptions(Fixtures.CHAT_AT_OWN_PRICE.assumptions().plus(other));
        String told = run("grants", plan("plan.json", granted));
        assertTrue(told.startsWith(SAID) && told.contains("¥5,418") && !told.contains("$"), told);
    }

    @Test
    void oddsAndGoalsAreInTheCurrencyOfThePlanAndInputsInDollars() throws IOException {
        String file = plan("plan.json", Fixtures.CHAT);
        assertTrue(run("simulate", file, "--draws", "10", "--range", "demand.growth=1%..2%").startsWith(SAID), out.toString());
        String sought = run("seek", file, "--bill", "100", "--input", "cash/otherBurn");
        assertTrue(sought.startsWith(SAID) && sought.contains("¥15,050 to pay") && sought.contains("$0.00"), sought);
    }

    /// $0.02 of review an hour is 3.01 yen; the day on which balances were read is an input, too.
    @Test
    void exportedInputsAreCountedInTheCurrencyThatTheyAreConvertedTo() throws IOException {
        Plan late = Fixtures.CHAT.with("baseline", Levers.REVIEW_RATE.at("chat"), Money.of("0.02"));
        String file = plan("plan.json", late.withSettings(late.settings().withAsOf(Optional.of(LocalDate.of(2027, 1, 17)))));
        String to = folder.resolve("inputs.csv").toString();
        run("export", file, "--table", "assumptions", "--to", to);
        String inputs = Files.readString(Path.of(to));
        assertTrue(inputs.contains("Reviewer hourly rate,JPY,3.01"), inputs);
        assertTrue(inputs.contains("Balances read on,,2027-01-17"), inputs);
        run("export", plan("ranged.json", RangeArgument.set(late, Messages.root(), "review.hourlyRate=0.02..0.04")), "--table",
                "ranges", "--to", to);
        assertTrue(Files.readString(Path.of(to)).contains("Reviewer hourly rate,JPY,3.01"), Files.readString(Path.of(to)));
    }

    /// A cent is 1.505 yen: amounts that were rounded to cents before would be multiples of it.
    @Test
    void exportedOddsAreNotRoundedBeforeTheyAreConverted() throws IOException {
        Plan ranged = RangeArgument.set(Fixtures.CHAT, Messages.root(), "demand.calls=12001..12999");
        String to = folder.resolve("odds.csv").toString();
        run("export", plan("plan.json", ranged), "--table", "odds", "--to", to);
        String left = Files.readString(Path.of(to)).lines().filter(line -> line.contains("Left to pay")).findFirst().orElseThrow();
        assertTrue(Stream.of(left.split(",")).filter(cell -> cell.matches("[0-9.]+"))
                .anyMatch(cell -> new BigDecimal(cell).remainder(new BigDecimal("1.505")).signum() != 0), left);
    }

    @Test
    void whatIsInDollarsSaysNothingOfIt() throws IOException {
        String file = Files.writeString(folder.resolve("plan.json"), PlanJson.write(Fixtures.CHAT)).toString();
        assertTrue(run("advise", file).startsWith("Advice for"), out.toString());
    }
}
