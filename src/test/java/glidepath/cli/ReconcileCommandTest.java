package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.PlanJson;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// `reconcile` word by word: the fixture's plan forecasts $12 of input and $12 of output tokens for January 2027.
class ReconcileCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... messages) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2027, 2, 3), Messages.root()), out, err, messages);
    }

    /// 48M of input tokens for $24, 6M of output tokens for $13.20, a credit of $20, and what the bill says of EC2 is not compared.
    private String[] files() throws IOException {
        return files(Fixtures.CHAT);
    }

    private String[] files(Plan of) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), PlanJson.write(of));
        Path bill = Files.writeString(folder.resolve("focus.csv"), """
                BilledCost,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,ProviderName,ServiceName,SkuPriceDetails
                24,USD,2027-01-01,Usage,,Input,2027-01-01,48000000,Tokens,AWS,Amazon Bedrock,"{""ModelId"":""amazon.small"",""TokenDirection"":""Input""}"
                13.2,USD,2027-01-01,Usage,,Output,2027-01-01,6000000,Tokens,AWS,Amazon Bedrock,"{""ModelId"":""amazon.small"",""TokenDirection"":""Output""}"
                -20,USD,2027-01-01,Credit,,Activate,2027-01-01,,,AWS,Amazon Bedrock,
                99,USD,2027-01-01,Usage,,Boxes,2027-01-01,5,Hours,AWS,Amazon EC2,
                """);
        return new String[] {"reconcile", plan.toString(), bill.toString()};
    }

    /// An export that tells what calls cost is not without charges; it is no bill to this command.
    @Test
    void saysOfAFileThatItIsReadAsUsage() throws IOException {
        String costs = "src/test/resources/usage/made/azure-costs.csv";
        assertEquals(Cli.FAILED, run("reconcile", files()[1], costs));
        assertEquals("No charge of a bill was read\n\nFiles\n  " + costs + ": Azure cost export, read as usage and not as a bill\n",
                out.toString());
    }

    /// Volume: 54M instead of 30M tokens at $0.80 on average is + $19.20; mix: 48M at $0.50 and 6M at $2.00 are $36, not $43.20; price: +
    /// $1.20.
    @Test
    void tellsWhyABillDiffers() throws IOException {
        String[] files = files();
        assertEquals(0, run(files));
        assertEquals("""
                2027-01: forecast $24.00, billed $37.20, difference +$13.20
                  Product         Forecast  Billed  Paid by credits
                  Amazon Bedrock    $24.00  $37.20           $20.00

                Why (these add up to the difference)
                  +$19.20  more or fewer tokens
                  -$7.20  other models and kinds of tokens
                  +$1.20  prices a tenth higher, as in one geography or region (amazon.small, output)

                Apart from usage
                  Credits: -$20.00, forecast $0.00
                  Products that the plan does not charge, not compared: $99.00 (Amazon EC2 $99.00)

                Files
                  FILE: FOCUS 1.0 to 1.3; rows: 4
                """, out.toString().replace(files[2], "FILE"));
    }

    /// The bill is of AWS: of the $50.00 that reviewers get, and of $9.60 that the maker charges for 1,000 calls of 1,200 + 400 tokens at
    /// $3 and $15, it tells nothing, so that both are no part of the difference.
    @Test
    void whatNoBillWasReadOfIsNotCompared() throws IOException {
        Plan more = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("direct", ModelId.parse("maker/large"), 1_000, 1_200, 400))
                .with(Map.of(Levers.REVIEW_SHARE.at("direct"), Percent.ALL, Levers.REVIEW_MINUTES.at("direct"),
                        new Count(new BigDecimal("0.1")), Levers.REVIEW_RATE.at("direct"), Money.of("30"))));
        assertEquals(0, run(files(more)));
        assertTrue(out.toString().startsWith("2027-01: forecast $24.00, billed $37.20, difference +$13.20\n"), out.toString());
        assertFalse(out.toString().contains("in the plan, and not on this bill"), out.toString());
        assertTrue(out.toString().contains("\n  Forecast of providers of whom no bill of the month was read, not compared: $59.60 "
                + "(people $50.00, Maker API $9.60)\n"), out.toString());
    }

    @Test
    void aPlansOwnPricesHold() throws IOException {
        assertEquals(0, run(files(Fixtures.CHAT_AT_OWN_PRICE)));
        assertTrue(out.toString().startsWith("2027-01: forecast $36.00, billed $37.20, difference +$1.20\n"), out.toString());
    }

    @Test
    void csvHasEachCauseToItsLastDigit() throws IOException {
        String[] files = files();
        assertEquals(0, run(files[0], files[1], files[2], "--format", "csv"));
        assertEquals("""
                month,line,what,tokens,usd
                2027-01,forecast,,,24
                2027-01,actual,,,37.2
                2027-01,volume,,,19.2
                2027-01,mix,,,-7.2
                2027-01,place,amazon.small,output_tokens,1.2
                2027-01,credit,,,-20
                2027-01,not_compared,Amazon EC2,,99
                """.replace("\n", "\r\n"), out.toString());
    }

    /// January is over: the new plan has its $37.20 in the place of $24 and starts to forecast in February, here as where bills are named.
    @Test
    void writesAPlanThatRunsOnTheBills() throws IOException {
        String[] files = files();
        String made = folder.resolve("new.json").toString();
        assertEquals(0, run(files[0], files[1], files[2], "--to", made));
        out.getBuffer().setLength(0);
        assertEquals(0, run("forecast", made));
        String written = out.toString();
        assertTrue(written.contains("Actuals to 2027-01, forecast after it") && written.contains("2027-01   $37.20")
                && written.contains("2027-02   $24.00"), written);
        out.getBuffer().setLength(0);
        assertEquals(0, run("forecast", files[1], "--bills", files[2]));
        assertEquals(written, out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("check", made));
        assertTrue(out.toString().contains("Months up to 2027-01 are what was billed; the forecast starts with 2027-02"), out.toString());
        assertTrue(out.toString().contains("By the bill, credits paid $20.00 in 2027-01, of which the plan's grants account for $0.00"),
                out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run(files[0], made, files[2]));
        assertTrue(out.toString().startsWith("2027-01: forecast $24.00, billed $37.20, difference +$13.20"), out.toString());
    }

    /// @param last with a charge, of a month that begins with one
    private String daily(String month, int last) throws IOException {
        String head = "\"Service\",\"Amazon Bedrock($)\",\"Total costs($)\"\n";
        return Files.writeString(folder.resolve("days.csv"), IntStream.range(0, last)
                .mapToObj(day -> "\"" + LocalDate.parse(month + "-01").plusDays(day) + "\",\"1.00\",\"1.00\"\n")
                .collect(Collectors.joining("", head, ""))).toString();
    }

    /// A file that was saved on the 10th of January looks like the bill of a month that is over. Three days without charges are a weekend.
    @Test
    void aBillThatBreaksOffWithinItsMonthIsToldOf() throws IOException {
        assertEquals(0, run("forecast", files()[1], "--bills", daily("2027-01", 10)));
        assertEquals("The bills of 2027-01 tell of 2027-01-01 to 2027-01-10 only, and count as the whole month. Where a file was saved before "
                + "the month was over, save it again.\n", err.toString());
        assertEquals(0, run(files()[0], files()[1], daily("2027-01", 10)));
        assertTrue(out.toString().endsWith("\nIn doubt\n  " + err), out.toString());
        err.getBuffer().setLength(0);
        assertEquals(0, run("forecast", files()[1], "--bills", daily("2027-01", 28)));
        assertEquals("", err.toString());
        assertEquals(0, run("forecast", files()[1], "--bills", daily("2027-02", 3)));
        assertEquals("The bills go to 2027-02, which is not over, so that nothing is taken from them and all is forecast.\n", err.toString());
    }

    @Test
    void aForecastOnBillsThatNobodyKnowsSaysSo() throws IOException {
        assertEquals(Cli.FAILED, run("forecast", files()[1], "--bills", "pom.xml"));
        assertTrue(err.toString().contains("pom.xml"), err.toString());
    }

    @Test
    void failsWhereNoMonthIsCommon() throws IOException {
        String[] files = files();
        assertEquals(Cli.FAILED, run(files[0], files[1], "src/test/resources/usage/made/cost-explorer.bill.csv"));
        assertTrue(out.toString().startsWith("The bill is of 2026-05, which the plan does not cover. Let it start earlier\n"),
                out.toString());
    }

    /// Costs of OpenAI are a bill and usage: what is missing of them is told all the same.
    @Test
    void aPageOfSeveralIsToldOf() throws IOException {
        Path page = Files.writeString(folder.resolve("page.json"), """
                {"object":"page","data":[{"object":"bucket","start_time":1798761600,"end_time":1798848000,"results":[{"object":"organization.costs.result",\
                "amount":{"value":"0.06","currency":"usd"},"line_item":null,"project_id":null}]}],"has_more":true,"next_page":"page_2"}""");
        run("reconcile", Files.writeString(folder.resolve("plan.json"), PlanJson.write(Fixtures.CHAT)).toString(), page.toString());
        assertTrue(out.toString().endsWith("page.json: More pages follow this one: save them all, and read them together.\n"), out.toString());
    }

    @Test
    void aForecastWithoutAllPricesIsSaidToBeALowerBound() throws IOException {
        String[] files = files();
        assertEquals(0, run(files));
        assertFalse(out.toString().contains("lower bound"), out.toString());
        out.getBuffer().setLength(0);
        Plan unpriced = Fixtures.CHAT.withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Fixtures.workload("new", ModelId.parse("aws/nobody.knows-this-v1:0"), 1, 1, 1)));
        Files.writeString(folder.resolve("plan.json"), PlanJson.write(unpriced));
        assertEquals(0, run(files));
        assertTrue(out.toString().endsWith("Something in the plan has no price, so that its forecast is a lower bound. glidepath check "
                + "says what to price\n"), out.toString());
    }
}
