package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.Batch;
import glidepath.catalog.BatchCaching;
import glidepath.catalog.Evidence;
import glidepath.catalog.Life;
import glidepath.catalog.Listed;
import glidepath.catalog.Meter;
import glidepath.catalog.Modality;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.RateCard;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.SoldThrough;
import glidepath.catalog.Term;
import glidepath.units.Rate;

/// Facts of the shipped catalog against published figures.
class CatalogFactsTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static Model model(String id) {
        return SHIPPED.model(ModelId.parse(id)).orElseThrow();
    }

    private static Optional<Listed<Rate>> rate(String id, Meter meter, long wholeInput) {
        Model model = model(id);
        return model.rate(model.on(DAY), meter, BigDecimal.valueOf(wholeInput));
    }

    private static String price(String id, Meter meter, long wholeInput) {
        return rate(id, meter, wholeInput).orElseThrow().value().price().usd().stripTrailingZeros().toPlainString();
    }

    private static String price(RateCard card, Meter meter) {
        return card.rate(meter, BigDecimal.ONE).orElseThrow().price().usd().stripTrailingZeros().toPlainString();
    }

    /// Page copy of 2026-09-03 and the AWS Price List: twice the input rate, never the 5-minute rate.
    @ParameterizedTest
    @CsvSource({"aws/global.anthropic.claude-opus-4-8-v1:0, 10", "aws/global.anthropic.claude-sonnet-5-v1:0, 4",
            "aws/global.anthropic.claude-opus-5, 10",
        "aws/global.anthropic.claude-fable-5-v1:0, 20", "aws/global.anthropic.claude-fable-5-1-v1:0, 20",
                "aws/global.anthropic.claude-opus-4-7-v1:0, 10",
        "aws/regional.anthropic.claude-opus-5, 11", "aws/regional.anthropic.claude-sonnet-5-v1:0, 4.4", "google/claude-opus-5-5, 8",
        "openrouter/anthropic/claude-opus-4.8, 10", "github-copilot/claude-opus-4.8, 10", "anthropic/claude-haiku-5-5, 0.2"})
    void oneHourWritesCostTwiceTheInput(String id, String expected) {
        assertEquals(expected, price(id, Meter.CACHE_WRITE_1H, 0));
    }

    /// Without its maker, a model of Amazon's own would be booked as a third party's, which credits may leave out.
    @Test
    void everyModelHasTheMakerThatItsIdTells() {
        SHIPPED.models().values().forEach(model -> assertEquals(SHIPPED.identifiers().maker(model.id().id()).orElse(""),
                model.facts().maker(), model.id().toString()));
        assertEquals("Amazon Bedrock", model("aws/amazon.nova-2-omni-v1:0").product());
        assertEquals("minimax", model("aws/eu-north-1/minimax.minimax-m2.5").facts().maker());
    }

    @Test
    void aOneHourWriteThatNobodyPricesIsDerivedAndSaysSo() {
        Listed<Rate> derived = rate("google/claude-opus-5-5", Meter.CACHE_WRITE_1H, 0).orElseThrow();
        assertEquals(Evidence.LIKELY, derived.source().evidence());
        assertTrue(derived.source().title().endsWith("twice the input rate"), derived.source().title());
        assertEquals(Optional.empty(), rate("openai/gpt-4o", Meter.CACHE_WRITE_1H, 0));
    }

    /// Haiku 5.5: 0.10/0.50 up to 100,000 tokens of prompt, 0.50/2.50 above, all tokens; Sonnet 5.5: cache read 0.20, from 2026-10-07 0.10.
    @Test
    void claudeFiveFiveIsPricedAsPublished() {
        for (String id : List.of("anthropic/claude-haiku-5-5", "aws/global.anthropic.claude-haiku-5-5")) {
            assertEquals("0.1", price(id, Meter.INPUT, 100_000));
            assertEquals("0.5", price(id, Meter.INPUT, 100_001));
            assertEquals("2.5", price(id, Meter.OUTPUT, 100_001));
        }
        Model sonnet = model("anthropic/claude-sonnet-5-5");
        assertEquals("2", price("anthropic/claude-sonnet-5-5", Meter.INPUT, 1));
        assertEquals("0.2", price(sonnet.on(LocalDate.of(2026, 10, 6)), Meter.CACHE_READ));
        assertEquals("0.1", price(sonnet.on(LocalDate.of(2026, 10, 7)), Meter.CACHE_READ));
    }

    @ParameterizedTest
    @CsvSource({"astra, 10, 50, 11, 55", "sol, 2, 10, 2.2, 11", "luna, 0.1, 0.5, 0.11, 0.55"})
    void gptSixOnBedrockIsListGloballyAndTenPercentMoreInARegion(String name, String in, String out, String regionalIn,
            String regionalOut) {
        assertEquals(in, price("aws/global.openai.gpt-6-" + name, Meter.INPUT, 1));
        assertEquals(out, price("aws/global.openai.gpt-6-" + name, Meter.OUTPUT, 1));
        assertEquals(regionalIn, price("aws/regional.openai.gpt-6-" + name, Meter.INPUT, 1));
        assertEquals(regionalOut, price("aws/regional.openai.gpt-6-" + name, Meter.OUTPUT, 1));
    }

    /// Twice the price 01-04 and 06-10 UTC, Monday to Friday: 35 of 168 hours, so the mean is 1 + 35/168 times the off-peak price.
    @Test
    void deepSeekCostsItsMeanOverAWeek() {
        assertEquals("0.7975", price("deepseek/deepseek-v4-pro", Meter.INPUT, 1));
        assertEquals("2.3925", price("deepseek/deepseek-v4-pro", Meter.OUTPUT, 1));
        assertEquals("0.18125", price("deepseek/deepseek-v4-flash", Meter.INPUT, 1));
        assertEquals("0.725", price("deepseek/deepseek-v4-flash", Meter.OUTPUT, 1));
        assertTrue(model("deepseek/deepseek-v4-pro").on(DAY).averaged());
    }

    /// Gemini 3.8 Flash at half price through 2026-12-31; GLM-5.3 Flash on OpenRouter at half price through 2026-09-09.
    @ParameterizedTest
    @CsvSource({"google/gemini-3.8-flash, 2026-12-31, 0.75", "google/gemini-3.8-flash, 2027-01-01, 1.5",
        "openrouter/z-ai/glm-5.3-flash, 2026-09-09, 0.075", "openrouter/z-ai/glm-5.3-flash, 2026-09-10, 0.15"})
    void promotionsEnd(String id, LocalDate day, String input) {
        assertEquals(input, price(model(id).on(day), Meter.INPUT));
    }

    @Test
    void aPreviewThatOnlyListsNameIsPricedAsSpeculation() {
        assertEquals("0.3", price("aws/amazon.nova-2-omni-v1:0", Meter.INPUT, 1));
        assertEquals(Evidence.SPECULATION, SHIPPED.resolve("us.amazon.nova-2-omni-v1:0").one().orElseThrow().source().evidence());
        assertTrue(model("aws/amazon.nova-2-pro-preview-20251202-v1:0").on(DAY).has(Meter.OUTPUT));
    }

    @ParameterizedTest
    @CsvSource({"google/gemini-3-pro-image-preview, input_mtok, output_image_mtok",
            "aws/amazon.nova-2-sonic-v1:0, input_audio_mtok, output_audio_mtok",
        "openai/gpt-realtime, input_audio_mtok, output_audio_mtok", "openai/gpt-image-1.5, input_mtok, output_image_mtok",
        "openrouter/google/gemini-3-pro-image-preview, input_mtok, output_image_mtok",   // whose only price is that of text
        "openrouter/openai/gpt-audio, input_audio_mtok, output_audio_mtok", "google/gemini-2.5-flash-tts, input_mtok, output_mtok",
        "anthropic/claude-opus-5, input_mtok, output_mtok", "openai/gpt-4o, input_mtok, output_mtok"})
    void tokensOfAKindThatIsPricedApartHaveThatMeter(String id, String input, String output) {
        Model model = model(id);
        assertEquals(input, model.facts().modalities().inputMeter(model.on(DAY)).key());
        assertEquals(output, model.facts().modalities().outputMeter(model.on(DAY)).key());
    }

    @ParameterizedTest
    @CsvSource({"openai/gpt-4o-mini-tts, AUDIO", "google/gemini-2.5-flash-tts, AUDIO", "openai/text-embedding-3-small, EMBEDDING",
            "openai/whisper-1, TEXT",
        "groq/llama-3.3-70b-versatile, TEXT", "aws/amazon.nova-canvas-v1:0, IMAGE", "aws/cohere.rerank-v3-5:0, SCORE",
                "google/gemini-3.5-flash, TEXT",
        "google/gemini-3.1-pro-preview, TEXT", "aws/amazon.nova-pro-v1:0, TEXT", "openai/gpt-5.5, TEXT",
                "google/gemini-omni-flash-preview, VIDEO"})
    void everyModelHasAMainOutput(String id, Modality output) {
        assertEquals(output, model(id).facts().modalities().mainOutput());
    }

    /// Nobody's factor but the provider's own: AWS for Nova 2, Qwen and Mistral, OpenAI for GPT-6, Google for its newer Flash models.
    @ParameterizedTest
    @CsvSource({"openai/gpt-6-sol, PRIORITY, 2", "openai/gpt-6-sol, FLEX, 0.5", "google/gemini-3.8-flash, PRIORITY, 1.8",
            "google/gemini-3.6-flash, PRIORITY, 1.8",
            "google/gemini-3.6-flash, FLEX, 0.5", "aws/qwen.qwen3-32b-v1:0, PRIORITY, 1.75",
        "aws/mistral.mistral-large-3-675b-instruct, FLEX, 0.5", "aws/regional.amazon.nova-2-lite-v1:0, PRIORITY, 1.75"})
    void aTierHasTheFactorOfItsProvider(String id, ServiceTier tier, String factor) {
        Listed<BigDecimal> listed = model(id).factor(tier).orElseThrow();
        assertEquals(0, new BigDecimal(factor).compareTo(listed.value()));
        assertEquals(Evidence.LIKELY, listed.source().evidence());
    }

    /// A table's rates of tiers and batches are shares of its own price: beside another one, half of it was the whole of a promotion's.
    @Test
    void waysThatWaitAreCheaperThanOthersAndThoseThatDoNotAreDearer() {
        var day = LocalDate.of(2026, 12, 1);
        for (Model model : SHIPPED.models().values().stream().filter(each -> each.on(day).has(Meter.INPUT)).toList()) {
            BigDecimal price = model.on(day).price(Meter.INPUT).base().usd();
            BiPredicate<Optional<Listed<RateCard>>, Integer> fits = (way, sign) -> way.map(Listed::value).filter(card -> card.has(Meter.INPUT))
                    .map(card -> card.price(Meter.INPUT).base().usd().compareTo(price) == sign).orElse(true);
            assertTrue(fits.test(model.batch().card(), -1), model.id() + " in batches");
            assertTrue(fits.test(Optional.ofNullable(model.tiers().get(ServiceTier.FLEX)), -1), model.id() + " flex");
            assertTrue(fits.test(Optional.ofNullable(model.tiers().get(ServiceTier.PRIORITY)), 1), model.id() + " priority");
        }
        assertEquals("0.5", price("google/gemini-3.6-flash", Meter.CACHE_STORAGE, 0));
        assertEquals("1", price(model("google/gemini-3.6-flash").on(LocalDate.of(2027, 1, 1)), Meter.CACHE_STORAGE));
    }

    @Test
    void aTierThatNobodyPricesHasNone() {
        for (String id : List.of("aws/global.anthropic.claude-opus-4-7-v1:0", "aws/amazon.nova-pro-v1:0", "anthropic/claude-opus-5",
                "aws/openai.gpt-5.5",
                "azure/o1")) {
            Stream.of(ServiceTier.PRIORITY, ServiceTier.FLEX).forEach(tier -> assertEquals(Optional.empty(), model(id).factor(tier), id));
        }
        assertEquals("0.525", price(model("aws/global.amazon.nova-2-lite-v1:0").tiers().get(ServiceTier.PRIORITY).value(), Meter.INPUT));
    }

    @ParameterizedTest
    @CsvSource({"aws/global.anthropic.claude-opus-4-7-v1:0, NO", "aws/global.anthropic.claude-sonnet-5-v1:0, NO",
            "aws/mistral.pixtral-large-2502-v1:0, NO",
        "aws/global.anthropic.claude-opus-5, YES", "aws/global.anthropic.claude-sonnet-4-6-v1:0, YES", "deepseek/deepseek-v4-pro, NO",
        "github-copilot/gpt-5.5, NO", "perplexity/sonar, NO", "cursor/composer-2.5, NO", "anthropic/claude-opus-4-6, YES",
                "openai/gpt-6-sol, YES",
        "openrouter/openai/gpt-5.5, UNKNOWN", "groq/llama-3.3-70b-versatile, YES"})
    void batchesAreSoldWhereTheyAre(String id, Batch.Offer offer) {
        assertEquals(offer, model(id).batchOffer());
    }

    @Test
    void cachingInBatchesIsTheProvidersOwnRule() {
        assertEquals(BatchCaching.MULTIPLY, model("anthropic/claude-opus-4-6").rules().batch().caching());
        assertEquals(BatchCaching.OWN_RATE, model("openai/gpt-6.1-terra").rules().batch().caching());
        assertEquals(BatchCaching.AS_FRESH, model("aws/global.anthropic.claude-opus-5").rules().batch().caching());
        assertEquals(BatchCaching.UNKNOWN, model("mistral/mistral-large-latest").rules().batch().caching());
        assertEquals("0.025", price(model("openai/gpt-6.1-terra").batch().card().orElseThrow().value(), Meter.CACHE_READ));
        // Not half: 0.1595 of 0.33.
        assertEquals("0.1595", price(model("aws/regional.amazon.nova-2-lite-v1:0").batch().card().orElseThrow().value(), Meter.INPUT));
    }

    @ParameterizedTest
    @CsvSource({"aws/meta.llama3-3-70b-instruct-v1:0, Amazon Bedrock, PROVIDER", "aws/amazon.nova-pro-v1:0, Amazon Bedrock, PROVIDER",
        "aws/qwen.qwen3-32b-v1:0, Amazon Bedrock, PROVIDER", "aws/deepseek.v3.2, Amazon Bedrock, PROVIDER",
                "aws/openai.gpt-oss-120b-1:0, Amazon Bedrock, PROVIDER",
        "aws/mistral.mistral-large-3-675b-instruct, Amazon Bedrock, PROVIDER", "aws/openai.gpt-5.5, Amazon Bedrock, PROVIDER",
        "aws/global.anthropic.claude-sonnet-4-6-v1:0, Amazon Bedrock third-party models, MARKETPLACE",
        "aws/cohere.command-r-v1:0, Amazon Bedrock third-party models, MARKETPLACE",
                "aws/global.openai.gpt-6-sol, Amazon Bedrock third-party models, MARKETPLACE",
        "aws/zai.glm-5, Amazon Bedrock third-party models, UNKNOWN", "google/gemini-3.5-flash, Google, PROVIDER",
        "google/claude-opus-5-5, Google Vertex AI partner models, MARKETPLACE", "azure/o1, Microsoft Azure, PROVIDER"})
    void whoSellsAModelDecidesItsProduct(String id, String product, SoldThrough sold) {
        assertEquals(product, model(id).product());
        assertEquals(sold, model(id).facts().soldThrough());
    }

    /// An end that an older table tells is only announced where a newer table, read after that day, still sells the model. That
    /// which one gives Haiku 4.5 on Bedrock is when it may end at the soonest: in July AWS did not list it among those with an end, half a
    /// year ahead.
    @ParameterizedTest
    @CsvSource({"aws/amazon.nova-premier-v1:0, 2026-09-13, ON_OFFER", "aws/amazon.nova-premier-v1:0, 2026-09-14, ENDED",
        "aws/meta.llama3-2-90b-instruct-v1:0, 2026-12-01, ENDED", "aws/global.anthropic.claude-sonnet-4-20250514-v1:0, 2026-10-14, ENDED",
        "aws/regional.anthropic.claude-opus-4-1-20250805-v1:0, 2026-12-01, DEPRECATED",
                "aws/regional.anthropic.claude-opus-4-1-20250805-v1:0, 2027-01-08, ENDED",
        "azure/gpt-4.1, 2026-12-01, DEPRECATED", "google/gemini-pro-latest, 2026-12-01, ON_OFFER",
        "aws/regional.anthropic.claude-haiku-4-5-20251001-v1:0, 2026-12-01, ON_OFFER",
        "aws/regional.anthropic.claude-3-7-sonnet-20250219-v1:0, 2026-12-01, ENDED",
        "openai/gpt-4o, 2027-01-13, DEPRECATED", "openai/gpt-4o, 2027-01-14, ENDED", "openai/gpt-5-mini, 2026-12-11, ENDED",
        "aws/regional.anthropic.claude-3-haiku-20240307-v1:0, 2026-09-09, ON_OFFER",
        "aws/regional.anthropic.claude-3-haiku-20240307-v1:0, 2026-12-01, ENDED",
        "aws/us-gov-west-1/anthropic.claude-3-haiku-20240307-v1:0, 2026-12-01, DEPRECATED",
        "aws/regional.anthropic.claude-3-5-sonnet-20241022-v2:0, 2026-12-01, ENDED", "aws/ai21.jamba-1-5-large-v1:0, 2026-11-25, DEPRECATED",
        "aws/ai21.jamba-1-5-large-v1:0, 2026-11-26, ENDED", "aws/amazon.titan-text-lite-v1, 2026-12-01, ENDED",
        "aws/cohere.command-r-v1:0, 2026-12-01, ENDED", "google/claude-3-haiku, 2026-12-01, ENDED", "x-ai/grok-3-mini-fast, 2026-12-01, ENDED",
        "openrouter/anthropic/claude-sonnet-4, 2026-12-01, DEPRECATED", "openrouter/anthropic/claude-sonnet-4.5, 2026-12-01, ON_OFFER",
        "groq/mixtral-8x7b-32768, 2026-12-01, ENDED", "google/gemini-1.5-pro, 2026-12-01, ENDED",
                "anthropic/claude-opus-5, 2026-12-01, ON_OFFER"})
    void modelsEnd(String id, LocalDate day, Life.Stage stage) {
        assertEquals(stage, model(id).facts().life().on(day));
    }

    @Test
    void knowsLimitsTraitsSurchargesAllowancesAndCapacity() {
        assertEquals(200_000, model("anthropic/claude-haiku-4-5").contextWindow().orElseThrow());
        assertEquals(2_048, model("aws/regional.anthropic.claude-sonnet-4-6-v1:0").facts().limits().cacheMinimum().orElseThrow());
        assertEquals(5, model("aws/global.anthropic.claude-sonnet-4-6-v1:0").facts().traits().burnDown());
        assertEquals(1, model("aws/amazon.nova-pro-v1:0").facts().traits().burnDown());
        assertEquals(Optional.of(new BigDecimal("1.3")), model("anthropic/claude-opus-4-7").facts().traits().tokenizerDrift());
        assertFalse(model("anthropic/claude-opus-4-6").facts().traits().tokenizerDrift().isPresent());
        assertEquals(new BigDecimal("1.1"), model("anthropic/claude-sonnet-5").rules().surcharges(model("anthropic/claude-sonnet-5"))
                .getFirst().factor());
        Model gemini = model("google/gemini-3.8-flash");
        assertEquals(new BigDecimal("5000"), gemini.rules().allowance(Meter.WEB_SEARCHES, gemini).orElseThrow().perMonth());
        assertEquals("14", price("google/gemini-3.8-flash", Meter.WEB_SEARCHES, 0));
        Model llama = model("aws/meta.llama3-1-70b-instruct-v1:0");
        assertEquals("13.08", llama.provisioned(Term.SIX_MONTHS).orElseThrow().value().price().usd().toPlainString());
        assertEquals(8, llama.facts().traits().customUnits().orElseThrow());
        assertEquals("7.99", price("aws/meta.llama3-1-70b-instruct-v1:0", Meter.TRAINING, 0));
        assertEquals("4.5", price("google/gemini-2.5-pro", Meter.CACHE_STORAGE, 0));
        assertEquals("0.5", price("google/gemini-3.7-flash", Meter.CACHE_STORAGE, 0));
    }

    @Test
    void knowsTheIdsThatAwsAccepts() {
        ModelId regional = ModelId.parse("aws/regional.anthropic.claude-sonnet-4-6-v1:0");
        assertEquals("us.anthropic.claude-sonnet-4-6", SHIPPED.acceptedId(regional, "us-west-2"));
        assertEquals("eu.anthropic.claude-sonnet-4-6", SHIPPED.acceptedId(regional, "eu-central-1"));
        assertEquals("jp.anthropic.claude-sonnet-4-6", SHIPPED.acceptedId(regional, "ap-northeast-1"));
        assertEquals("global.anthropic.claude-sonnet-4-6", SHIPPED.acceptedId(ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0"),
                "eu-central-1"));
        assertEquals("anthropic.claude-sonnet-4-6", SHIPPED.baseId(ModelId.parse("aws/global.anthropic.claude-sonnet-4-6-v1:0")));
        assertEquals("eu.amazon.nova-pro-v1:0", SHIPPED.acceptedId(ModelId.parse("aws/eu.amazon.nova-pro-v1:0"), "eu-west-1"));
        assertEquals("claude-opus-5", SHIPPED.acceptedId(ModelId.parse("anthropic/claude-opus-5"), ""));
    }
}
