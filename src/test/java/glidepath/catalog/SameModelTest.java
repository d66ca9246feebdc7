package glidepath.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.Fixtures;
import glidepath.files.catalog.Catalogs;

class SameModelTest {

    private static String family(String id) {
        return SameModel.family(ModelId.parse(id));
    }

    @Test
    void aModelIsRecognisedUnderItsNamesElsewhere() {
        for (String name : List.of("aws/global.anthropic.claude-sonnet-4-6-v1:0", "aws/anthropic.claude-sonnet-4-6",
                "openrouter/anthropic/claude-sonnet-4.6", "anthropic/claude-sonnet-4-6", "anthropic/claude-sonnet-4-6-20260115",
                "aws/regional.anthropic.claude-sonnet-4-6-20260115-v2:0", "aws/jp.anthropic.claude-sonnet-4-6",
                "aws/us-gov.anthropic.claude-sonnet-4-6-v1:0", "aws/us-gov-west-1/anthropic.claude-sonnet-4-6-v1:0")) {
            assertEquals("claudesonnet46", family(name), name);
        }
    }

    @Test
    void oneModelHasOneFamilyAtEveryProvider() {
        assertEquals("claudehaiku45", family("aws/global.anthropic.claude-haiku-4-5-20251001-v1:0"));
        assertEquals("claudehaiku45", family("anthropic/claude-haiku-4-5"));
        assertEquals("claudehaiku45", family("openrouter/anthropic/claude-haiku-4.5"));
        assertEquals(family("aws/amazon.nova-lite-v1:0"), family("openrouter/amazon/nova-lite-v1"));
        assertEquals(family("aws/openai.gpt-oss-120b-1:0"), family("openai/gpt-oss-120b"));
        assertEquals(family("aws/meta.llama3-3-70b-instruct-v1:0"), family("openrouter/meta-llama/llama-3.3-70b-instruct"));
    }

    @Test
    void aShortNameKeepsItsMaker() {
        assertEquals("deepseekr1", family("aws/deepseek.r1-v1:0"));
        assertEquals("deepseekr1", family("openrouter/deepseek/deepseek-r1"));
    }

    @Test
    void versionsOffersAndSizesStayApart() {
        assertNotEquals(family("openrouter/deepseek/deepseek-r1"), family("openrouter/deepseek/deepseek-r1:free"));
        assertNotEquals(family("anthropic/claude-sonnet-4"), family("anthropic/claude-sonnet-4-5"));
        assertNotEquals(family("deepseek/deepseek-v3"), family("deepseek/deepseek-v2"));
        assertNotEquals(family("aws/meta.llama3-1-8b-instruct-v1:0"), family("aws/meta.llama3-8b-instruct-v1:0"));
    }

    /// Gemini is Google's own, Opus 4.1 has an end at Anthropic; those who resell them are no direct way to them. Anybody serves Llama.
    @ParameterizedTest
    @CsvSource({"google/gemini-3.1-pro-preview, false", "aws/us.anthropic.claude-opus-4-1-20250805-v1:0, false",
        "google/claude-opus-5, true", "aws/meta.llama3-3-70b-instruct-v1:0, true", "aws/amazon.nova-pro-v1:0, true"})
    void whoResellsAMakersModelIsNoDirectWayToIt(String model, boolean direct) {
        assertEquals(direct, !SameModel.elsewhere(Catalogs.shipped(), ModelId.parse(model), Provider.Kind.DIRECT).isEmpty());
    }

    @Test
    void theMakersOwnOfferComesFirst() {
        assertEquals(ModelId.parse("anthropic/claude-sonnet-4-6"),
                SameModel.elsewhere(Catalogs.shipped(), ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0"), Provider.Kind.DIRECT)
                        .getFirst());
        assertEquals(ModelId.parse("openai/gpt-oss-120b"),
                SameModel.elsewhere(Catalogs.shipped(), ModelId.parse("aws/openai.gpt-oss-120b-1:0"), Provider.Kind.DIRECT).getFirst());
        assertEquals(List.of(Fixtures.LARGE_DIRECT), SameModel.elsewhere(Fixtures.CATALOG, Fixtures.LARGE, Provider.Kind.DIRECT));
    }

    @Test
    void aNameSaysFromWhereItAnswers() {
        assertEquals(Optional.of("jp"), SameModel.reach(ModelId.parse("aws/jp.anthropic.claude-sonnet-4-6")));
        assertEquals(Optional.of("us-gov"), SameModel.reach(ModelId.parse("aws/us-gov.anthropic.claude-sonnet-4-6")));
        assertEquals(Optional.empty(), SameModel.reach(ModelId.parse("aws/anthropic.claude-sonnet-4-6")));
    }

    @Test
    void aModelThatNobodyElseListsIsFoundNowhere() {
        assertEquals(List.of(), SameModel.elsewhere(Fixtures.CATALOG, Fixtures.SMALL, Provider.Kind.DIRECT));
        assertEquals(List.of(), SameModel.elsewhere(Fixtures.CATALOG, Fixtures.LARGE, Provider.Kind.GATEWAY));
    }
}
