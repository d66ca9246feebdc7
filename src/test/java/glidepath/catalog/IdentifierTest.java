package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.files.catalog.Catalogs;

/// Ids as people, tools, tables and bills write them.
class IdentifierTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    private record Case(String id, Set<String> models) {
    }

    private static List<Case> cases() throws IOException {
        try (var stream = Objects.requireNonNull(IdentifierTest.class.getResourceAsStream("/identifiers/ids.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> new Case(line.substring(0, line.lastIndexOf(';')),
                    Set.of(line.substring(line.lastIndexOf(';') + 1).split("\\|")))).toList();
        }
    }

    private static Set<String> models(String id) {
        return CATALOG.resolve(id).models().stream().map(model -> model.id().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ofMoreThanFiveHundredIdsNinetyNineOfAHundredAreFoundAndNoneIsWrong() throws IOException {
        List<Case> cases = cases();
        assertTrue(cases.size() >= 500, "only " + cases.size());
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Case each : cases) {
            Set<String> found = models(each.id());
            if (found.isEmpty()) {
                unknown.add(each.id());
            } else if (!found.equals(each.models())) {
                wrong.add(each.id() + " is " + found + " (" + CATALOG.resolve(each.id()).rule() + ") instead of " + each.models());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(unknown.size() * 100 <= cases.size(), unknown.size() + " of " + cases.size() + " are unknown: " + unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us.anthropic.claude-opus-9", "claude-opus-9", "aws/claude-turbo-3000", "anthropic/claude-sonnet-6", "gpt-99",
        "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcd1234efgh",
                "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/xyz",
        "global.anthropic.claude-3-haiku-20240307-v1:0", "", "   ", "/", "aws/", "\u0000", "InputTokenCount-Units",
                "USW2-MP:USW2_input_tokens_standard-Units", "openrouter/anthropic/claude-haiku-5.5", "azure/Claude Sonnet 4.5 (EU)",
        "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcd1234", "gpt-4v", "us-gov.anthropic.claude-3-haiku-20240307-v1:0",
        "zai.glm-4.6", "google.gemma-4-31b-it", "moonshotai/kimi-k2:free", "vercel/anthropic/claude-opus-5",
        "perplexity/anthropic/claude-opus-5", "groq/openai/gpt-5.5"})
    void whatCannotBeToldIsSaidToBeUnknown(String id) {
        assertEquals(Set.of(), models(id));
    }

    @Test
    void aBillsCodeOfARegionTellsThePrice() {
        assertEquals(Set.of("aws/eu.amazon.nova-lite-v1:0"), models("EUC1-NovaLite-input-tokens"));
        assertEquals(Set.of("aws/global.amazon.nova-2-lite-v1:0"), models("USW2-Nova2.0Lite-input-tokens-cross-region-global"));
        assertEquals(Set.of("aws/regional.anthropic.claude-sonnet-4-5-20250929-v1:0"), models("Claude Sonnet 4.5 (EU)"));
    }

    @ParameterizedTest
    @CsvSource({"anthropic, claude-haiku-4-5, Claude Haiku 4.5",
            "aws, eu.anthropic.claude-3-5-haiku-20241022-v1:0, Claude 3.5 Haiku (EU) (2024-10-22)",
        "fireworks, accounts/fireworks/models/llama-v3p1-8b-instruct, Llama 3.1 8B Instruct",
                "azure, eu/gpt-4o-mini-2024-07-18, GPT-4o Mini (EU) (2024-07-18)",
        "openai, high/1024-x-1536/gpt-image-1, GPT Image 1 (high) (1024 x 1536)", "together, deepseek-ai/DeepSeek-R1, DeepSeek R1",
        "aws, ap-south-1/meta.llama3-8b-instruct-v1:0, Llama 3 8B Instruct (ap-south-1)", "openrouter, r, R", "x, :, :",
                "aws, anthropic.claude-v2:1, Claude V2.1"})
    void aModelWithoutANameGetsAReadableOne(String provider, String id, String name) {
        assertEquals(name, DisplayName.of(new ModelId(provider, id)));
    }

    @ParameterizedTest
    @CsvSource({"OpenAI/gpt-4o, openai/gpt-4o", "Vertex_AI/anthropic/claude-haiku-4-5, google/claude-haiku-4-5",
        "deepseek/deepseek-r1:free, openrouter/deepseek/deepseek-r1:free"})
    void aPlansIdTellsTheProviderHoweverItIsWritten(String id, String model) {
        assertEquals(model, CATALOG.model(CATALOG.identifiers().model(id)).orElseThrow().id().toString());
    }

    @Test
    void nearestNamesAreOfTheSameProvider() {
        List<ModelId> near = CATALOG.near("anthropic/claude-sonnet-6", 3);
        assertTrue(!near.isEmpty() && near.stream().allMatch(id -> id.provider().equals("anthropic")), near.toString());
        assertEquals(List.of(), CATALOG.near("x", 3), "a letter is in many names");
        List<ModelId> bedrock = CATALOG.near("us.anthropic.claude-opus-9", 3);
        assertTrue(!bedrock.isEmpty() && bedrock.stream().allMatch(id -> id.provider().equals("aws")), bedrock.toString());
    }

    @Test
    void theRuleThatLedThereIsTold() {
        assertEquals("bedrock-profile-arn, bedrock-id",
                CATALOG.resolve("arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-6").rule());
        assertEquals("without-date", CATALOG.resolve("gpt-5.4-2026-12-24").rule());
    }

    /// `eu-north-1/minimax.minimax-m2.1` is no model of Cohere, which has one called North.
    @Test
    void aRegionTellsNoMaker() {
        CATALOG.models("aws").stream().map(model -> model.id().id()).filter(id -> id.indexOf('/') < 0).forEach(id ->
                CATALOG.identifiers().regions().values().forEach(region ->
                        assertEquals(CATALOG.identifiers().maker(id), CATALOG.identifiers().maker(region + "/" + id), region + "/" + id)));
        assertEquals("minimax", CATALOG.model(ModelId.parse("aws/eu-north-1/minimax.minimax-m2.1")).orElseThrow().facts().maker());
    }
}
