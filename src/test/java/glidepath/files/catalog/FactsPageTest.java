package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.Evidence;
import glidepath.catalog.Life;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;

/// What vendors' pages say wins over tables, and holds on each route.
class FactsPageTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();

    private static Model model(String id) {
        return SHIPPED.model(ModelId.parse(id)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"aws/stability.stable-image-core-v1:1, 0.04", "aws/stability.stable-image-ultra-v1:0, 0.08",
        "aws/stability.stable-image-ultra-v1:1, 0.08", "aws/stability.sd3-5-large-v1:0, 0.065"})
    void anImageCostsWhatThePageSays(String id, BigDecimal usd) {
        var rate = model(id).rate(model(id).on(LocalDate.of(2026, 12, 1)), Meter.find("output_images_count").orElseThrow(), BigDecimal.ZERO)
                .orElseThrow();
        assertEquals(usd, rate.value().price().usd());
        assertEquals(Evidence.CONFIRMED, rate.source().evidence());
    }

    @ParameterizedTest
    @CsvSource({"anthropic/claude-haiku-4-5, 4096", "google/claude-haiku-4-5, 4096", "azure/claude-haiku-4-5, 4096",
            "openrouter/anthropic/claude-haiku-4.5, 4096", "github-copilot/claude-haiku-4.5, 4096", "google/claude-opus-4-7, 2048",
        "azure/claude-opus-5, 512", "azure/claude-sonnet-5, 1024", "aws/regional.anthropic.claude-sonnet-4-6-v1:0, 2048",
            "aws/global.anthropic.claude-haiku-4-5-20251001-v1:0, 4096"})
    void claudeCachesNoShorterPromptOnAnyRoute(String id, int least) {
        assertEquals(least, model(id).facts().limits().cacheMinimum().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"deepseek/deepseek-chat, ENDED", "deepseek/deepseek-v4-pro, ON_OFFER", "anthropic/claude-3-5-haiku-20241022, ENDED",
            "anthropic/claude-sonnet-4-20250514, ENDED", "anthropic/claude-haiku-4-5, ON_OFFER", "google/claude-3-5-haiku, ENDED",
        "google/gemini-2.5-flash, DEPRECATED", "google/gemini-3.1-flash-lite, ON_OFFER", "openai/o3-mini, ENDED",
            "openai/gpt-4o-mini-realtime-preview, ENDED", "openai/gpt-5-nano, DEPRECATED", "openai/gpt-4.5-preview, ENDED", "openai/gpt-5.4-mini, ON_OFFER",
            "openai/gpt-realtime-mini, ON_OFFER", "aws/regional.anthropic.claude-haiku-4-5-20251001-v1:0, ON_OFFER", "perplexity/pplx-7b-chat, ENDED",
        "groq/llama3-70b-8192, ENDED", "groq/llama-3.1-8b-instant, ON_OFFER", "openrouter/anthropic/claude-3-haiku, DEPRECATED"})
    void whatProvidersSayOfTheLifeOfTheirModelsIsKnown(String id, Life.Stage stage) {
        assertEquals(stage, model(id).facts().life().on(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void cachedSpeechWithoutARateOfItsOwnIsPricedAsFreshSpeech() {
        Model sonic = model("aws/amazon.nova-2-sonic-v1:0");
        var read = sonic.rate(sonic.on(LocalDate.of(2026, 12, 1)), Meter.CACHE_READ, BigDecimal.TEN).orElseThrow();
        assertEquals(new BigDecimal(3), read.value().price().usd());
        assertEquals(Evidence.LIKELY, read.source().evidence());
    }

    @ParameterizedTest
    @CsvSource({"openrouter/deepseek/deepseek-r1:free, 0", "openrouter/openai/gpt-oss-120b:free, 0"})
    void whatAGatewayGivesAwayIsPricedAtNothing(String id, BigDecimal usd) {
        assertEquals(usd, model(id).on(LocalDate.of(2026, 12, 1)).rate(Meter.OUTPUT, BigDecimal.TEN).orElseThrow().price().usd());
    }
}
