package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.ServiceTier;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Readiness;
import glidepath.plan.RouteSplit;
import glidepath.plan.Situation;
import glidepath.plan.TokenShape;
import glidepath.units.Percent;

class ReadinessCheckTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    private static List<String> commands(String model, String region) {
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("w", ModelId.parse(model), 1_000, 1_000, 100)),
                Map.of(Levers.REGION.at("w"), region));
        return ReadinessCheck.of(Cases.of(plan, Situation.PLAIN, CATALOG, Cases.TODAY)).stream().flatMap(check -> check.commands().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "aws/regional.anthropic.claude-sonnet-4-6-v1:0, us-east-1, us.anthropic.claude-sonnet-4-6",
        "aws/regional.anthropic.claude-sonnet-4-6-v1:0, eu-west-1, eu.anthropic.claude-sonnet-4-6",
        "aws/global.anthropic.claude-sonnet-4-6-v1:0, us-east-1, global.anthropic.claude-sonnet-4-6"})
    void aCommandNamesTheIdThatTheProviderAcceptsInTheRegion(String key, String region, String accepted) {
        List<String> commands = commands(key, region);
        assertTrue(commands.stream().anyMatch(command -> command.contains("converse --region " + region + " --model-id " + accepted
                + " ")), commands.toString());
        assertTrue(commands.stream().anyMatch(command -> command.endsWith("--model-id anthropic.claude-sonnet-4-6")),
                "availability is asked of the model itself");
        assertTrue(commands.contains("glidepath price aws/" + accepted + " --input 1000 --output 100"), commands.toString());
        assertFalse(commands.toString().contains("regional.") || commands.toString().contains("-4-6-v1:0"), commands.toString());
    }

    /// Where a plan names no region, the model's own place does.
    @ParameterizedTest
    @CsvSource({
        "aws/eu.amazon.nova-2-lite-v1:0, eu-central-1, eu.amazon.nova-2-lite-v1:0",
        "aws/jp.amazon.nova-2-lite-v1:0, ap-northeast-1, jp.amazon.nova-2-lite-v1:0",
        "aws/eu-west-1/qwen.qwen3-coder-next, eu-west-1, qwen.qwen3-coder-next",
        "aws/us-gov-east-1/amazon.nova-pro-v1:0, us-gov-east-1, amazon.nova-pro-v1:0",
        "aws/global.anthropic.claude-sonnet-4-6-v1:0, us-east-1, global.anthropic.claude-sonnet-4-6",
        "aws/openai.gpt-oss-120b-1:0, us-east-1, openai.gpt-oss-120b-1:0"})
    void aCommandNamesARegionThatTheModelAnswersFrom(String key, String region, String accepted) {
        assertTrue(commands(key, "").stream().anyMatch(command -> command.contains("converse --region " + region + " --model-id " + accepted
                + " ")), commands(key, "").toString());
    }

    /// A plan states us-east-1 unless it says otherwise, from which none of these answers.
    @ParameterizedTest
    @CsvSource({
        "aws/eu.amazon.nova-pro-v1:0, eu-central-1, eu.amazon.nova-pro-v1:0",
        "aws/ap-south-1/moonshotai.kimi-k2.5, ap-south-1, moonshotai.kimi-k2.5",
        "aws/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0, us-gov-east-1, us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0"})
    void noCommandCallsAModelFromWhereItDoesNotAnswer(String key, String region, String accepted) {
        List<String> commands = commands(key, "us-east-1");
        assertTrue(commands.stream().anyMatch(command -> command.contains("converse --region " + region + " --model-id " + accepted + " ")),
                commands.toString());
        assertFalse(commands.toString().contains("us-east-1"), commands.toString());
    }

    /// The Converse operation of Bedrock is for text models.
    @Test
    void onlyTextModelsAreAskedToConverse() {
        for (String other : List.of("aws/amazon.titan-embed-text-v2:0", "aws/cohere.rerank-v3-5:0", "aws/amazon.nova-canvas-v1:0",
                "aws/amazon.nova-2-sonic-v1:0")) {
            List<String> commands = commands(other, "us-east-1");
            assertTrue(commands.stream().anyMatch(command -> command.contains("get-foundation-model-availability")), other);
            assertFalse(commands.toString().contains("converse"), other);
        }
    }

    /// Bedrock's own id would be priced as in us-east-1, and a command for one call knows neither service tiers nor surcharges.
    @Test
    void thePriceCommandPricesWhatThePlanDoes() {
        assertTrue(commands("aws/eu-west-1/qwen.qwen3-coder-next", "").contains(
                "glidepath price aws/eu-west-1/qwen.qwen3-coder-next --input 1000 --output 100"));
        Plan plan = Fixtures.plan(Fixtures.workload("w", ModelId.parse("openai/gpt-6-sol"), 1_000, 1_000, 100));
        for (Map<InputRef<?>, ?> dearer : List.<Map<InputRef<?>, ?>>of(Map.of(Levers.TIER.at("w"), ServiceTier.PRIORITY),
                Map.of(Levers.SURCHARGE.at("w"), Percent.of("10")))) {
            assertTrue(ReadinessCheck.of(Cases.of(Cases.changed(plan, dearer), Situation.PLAIN, CATALOG, Cases.TODAY)).stream()
                    .flatMap(check -> check.commands().stream()).noneMatch(command -> command.startsWith("glidepath price")));
        }
    }

    /// Seven of ten calls go to Nova, three to Claude, and what fails to Llama.
    @Test
    void everyModelThatCallsGoToIsTested() {
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("w", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1_000, 1_000, 100)), Map.of(
                Levers.SPLITS.at("w"), List.of(new RouteSplit(ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0"), Percent.of("30"))),
                Levers.FALLBACK_MODEL.at("w"), Optional.of(ModelId.parse("aws/meta.llama3-3-70b-instruct-v1:0"))));
        List<ReadinessCheck> checks = ReadinessCheck.of(Cases.of(plan, Situation.PLAIN, CATALOG, Cases.TODAY));
        assertEquals(List.of("amazon.nova-pro-v1:0", "anthropic.claude-sonnet-4-6"), asked(checks, Readiness.MODEL));
        assertEquals(List.of("meta.llama3-3-70b-instruct-v1:0"), asked(checks, Readiness.FALLBACK));
        assertEquals(List.of("--input 1000 --output 100", "--input 1000 --output 100"), checks.stream()
                .filter(check -> check.test() == Readiness.TOKEN_COST).flatMap(check -> check.commands().stream())
                .map(command -> command.substring(command.indexOf("--"))).toList());
    }

    private static List<String> asked(List<ReadinessCheck> checks, Readiness test) {
        return checks.stream().filter(check -> check.test() == test).flatMap(check -> check.commands().stream())
                .map(command -> command.substring(command.lastIndexOf(' ') + 1)).toList();
    }

    /// Its calls grow turn by turn, and none of them is like the tokens of a plain call.
    @Test
    void aTaskOfTurnsHasNoPriceCommand() {
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("w", ModelId.parse("aws/amazon.nova-pro-v1:0"), 1_000, 1_000, 100)),
                Map.of(Levers.TURNS.at("w"), Optional.of(5)));
        assertEquals(List.of(), ReadinessCheck.of(Cases.of(plan, Situation.PLAIN, CATALOG, Cases.TODAY)).stream()
                .filter(check -> check.test() == Readiness.TOKEN_COST).flatMap(check -> check.commands().stream()).toList());
    }

    @Test
    void theIdOfAPriceCommandHasThePriceOfThePlan() {
        for (String key : List.of("aws/regional.anthropic.claude-sonnet-4-6-v1:0", "aws/global.anthropic.claude-sonnet-4-6-v1:0",
                "aws/amazon.nova-pro-v1:0", "openai/gpt-5.5")) {
            String command = commands(key, "us-east-1").stream().filter(each -> each.startsWith("glidepath price ")).findFirst()
                    .orElseThrow();
            assertEquals(key, CATALOG.resolve(command.split(" ")[2]).one().orElseThrow().id().toString());
        }
    }

    @Test
    void aPriceCommandCarriesTheCacheSharesOfThePlan() {
        Plan plan = Cases.changed(Fixtures.plan(Fixtures.workload("w", ModelId.parse("anthropic/claude-sonnet-4-6"), 1_000, 4_000, 100)),
                Map.of(Levers.CACHE_READ.at("w"), Percent.of("50"), Levers.CACHE_WRITE.at("w"), Percent.of("5"), Levers.CACHE_FOR.at("w"),
                        TokenShape.CacheTime.ONE_HOUR));
        assertTrue(ReadinessCheck.of(Cases.of(plan, Situation.PLAIN, CATALOG, Cases.TODAY)).stream()
                .flatMap(check -> check.commands().stream())
                .anyMatch("glidepath price anthropic/claude-sonnet-4-6 --input 4000 --output 100 --cache-read 2000 --cache-write-1h 200"::equals));
    }
}
