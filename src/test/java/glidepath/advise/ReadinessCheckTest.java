package glidepath.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.files.catalog.Catalogs;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
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
