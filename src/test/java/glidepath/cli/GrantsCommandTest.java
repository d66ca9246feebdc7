package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.files.PlanJson;
import glidepath.files.catalog.Catalogs;
import glidepath.files.json.Json;
import glidepath.plan.Grant;
import glidepath.plan.Plan;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Programs and who pays, on the command line; and plans of others with their expected figures.
class GrantsCommandTest {

    private static final CliContext SHIPPED = new CliContext(Catalogs::shipped, LocalDate.of(2026, 11, 25), Messages.root());

    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private JsonNode json(String... args) throws Json.Unreadable {
        assertEquals(0, Cli.run(SHIPPED, out, err, args), err.toString());
        return Json.read(out.toString());
    }

    private String plan(String workloads, String grants) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), """
                {"format": "glidepath-plan", "version": 1, "name": "case", "start": "2026-12", "months": 6, "scenarios": [{"id": "baseline", "name": "Base"}],
                 "workloads": [%s], "grants": [%s]}""".formatted(workloads, grants)).toString();
    }

    private static String workload(String id, String model, int input) {
        return """
                {"id": "%1$s", "name": "%1$s", "demand": {"calls": 1000}, "tokens": {"input": %2$s, "output": 0}, "route": {"model": "%3$s"}}""".formatted(id, input, model);
    }

    @Test
    void allProgramsAreListed() throws Json.Unreadable {
        JsonNode programs = json("grants", "--format", "json");
        assertEquals(23, programs.size());
        assertEquals("aws-activate-founders", programs.get(0).get("id").asString());
        assertEquals("amount", programs.get(0).get("toFillIn").get(0).get("input").asString());
    }

    @Test
    void aProgramSaysWhatTheUserMustFillIn() {
        assertEquals(0, Cli.run(SHIPPED, out, err, "grants", "--program", "microsoft-investor"), err.toString());
        assertTrue(out.toString().contains("to fill in: Activation deadline (90 days after the agreement)"), out.toString());
        assertTrue(out.toString().contains("read 2026-11-25, Confirmed"), out.toString());
        assertTrue(out.toString().contains("(Microsoft)\n"), "whose charges it pays, by name: " + out);
    }

    @Test
    void anUnknownProgramIsToldSo() {
        assertEquals(2, Cli.run(SHIPPED, out, err, "grants", "--program", "nobody"));
        assertEquals("glidepath: There is no credit program 'nobody'. Try glidepath grants without --program. See: glidepath grants --help\n", err.toString());
    }

    @Test
    void aPlanTellsWhoPaysAndWhatLandsOnTheCard() throws IOException, Json.Unreadable {
        JsonNode scenario = json("grants", plan(workload("claude", "google/claude-sonnet-4-6", 100_000),
                "{\"id\": \"g\", \"name\": \"Scale\", \"provider\": \"google\", \"amount\": 5000, \"expires\": \"2027-11-30\", "
                        + "\"products\": [\"Google\"]}"), "--format", "json")
                .get("scenarios").get(0);
        assertEquals("300", scenario.get("firstInvoice").get("toPay").asString());
        assertEquals("no", scenario.get("rows").get(0).get("pays").asString());
        assertTrue(scenario.get("rows").get(0).get("inUse").asBoolean());
    }

    /// gitleaks#1967: on Vertex AI the credit is for Google's own models; partner models are a product that a grant can leave out.
    @Test
    void googlesOwnModelsArePaidAndPartnersModelsAreLeftToPay() throws IOException, Json.Unreadable {
        JsonNode bill = json("forecast", plan(workload("gemini", "google/gemini-3.5-flash", 1_000_000) + ","
                + workload("claude", "google/claude-opus-5-5", 100_000),
                "{\"id\": \"g\", \"name\": \"GenAI credit\", \"provider\": \"google\", \"amount\": 5000, \"expires\": \"2027-11-30\", "
                        + "\"products\": [\"Google\"]}"), "--format", "json")
                .get("scenarios").get(0).get("bills").get(0);
        assertEquals("1500", bill.get("credits").asString());
        assertEquals("400", bill.get("leftToPay").asString());
    }

    /// AWS, model access product IDs: Llama and Nova are ordinary Bedrock usage, Claude is sold through the Marketplace.
    @Test
    void aPromotionalCreditPaysOrdinaryBedrockUsageOnly() throws IOException, Json.Unreadable {
        JsonNode bill = json("forecast", plan(workload("llama", "aws/meta.llama3-3-70b-instruct-v1:0", 1_000_000) + ","
                + workload("claude", "aws/global.anthropic.claude-sonnet-4-6-v1:0", 100_000) + ","
                + workload("nova", "aws/amazon.nova-pro-v1:0", 1_000_000),
                "{\"id\": \"p\", \"name\": \"Promo\", \"provider\": \"aws\", \"amount\": 5000, \"expires\": \"2027-11-30\", \"products\": "
                        + "[\"Amazon Bedrock\"]}"), "--format", "json")
                .get("scenarios").get(0).get("bills").get(0);
        assertEquals("1520", bill.get("credits").asString());
        assertEquals("300", bill.get("leftToPay").asString());
    }

    @Test
    void whatIsWrongInAListOfPartsIsToldWithItsRow() throws IOException {
        String file = plan("", "{\"id\": \"g\", \"name\": \"Lift\", \"releases\": [{\"amount\": 5}, {\"amount\": 7, \"date\": \"soon\"}]}");
        assertEquals(1, Cli.run(SHIPPED, out, err, "forecast", file));
        assertTrue(err.toString().contains("row 2, date: 'soon' is not a date. Write it like 2028-11-30"), err.toString());
        err.getBuffer().setLength(0);
        file = plan("", "{\"id\": \"g\", \"name\": \"Lift\", \"releases\": [{\"amount\": 5, \"untill\": \"2027-01-01\"}]}");
        assertEquals(1, Cli.run(SHIPPED, out, err, "forecast", file));
        assertTrue(err.toString().contains("row 1: 'untill' is not known here. Write one of amount, date, expires, afterPrevious, spend"),
                err.toString());
    }

    @Test
    void aModelThatOnlyThePlanKnowsIsPaidForAsOthersOfItsProvider() throws IOException {
        ModelId own = ModelId.parse("aws/our-own");
        Plan plan = Fixtures.withOwnPrice(Fixtures.plan(Fixtures.workload("chat", own, 1, 1, 1)), own, "1");
        Path file = Files.writeString(folder.resolve("own.json"), PlanJson.write(plan.withAssumptions(plan.assumptions()
                .plus(Grant.of("g", "Activate", Money.of("48"))))));
        assertEquals(0, Cli.run(SHIPPED, out, err, "grants", file.toString()), err.toString());
        assertTrue(out.toString().contains("our-own"), out.toString());
    }
}
