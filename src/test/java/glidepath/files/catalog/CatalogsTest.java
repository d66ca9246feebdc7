package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Batch;
import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ModelId;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.catalog.ServiceTier;
import glidepath.catalog.Term;
import glidepath.units.Money;
import glidepath.units.Rate;

/// The catalog that ships, against figures of its sources.
class CatalogsTest {

    private static final PriceCatalog SHIPPED = Catalogs.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Model model(String id) {
        return SHIPPED.model(ModelId.parse(id)).orElseThrow();
    }

    private static Money price(String id, Meter meter, long wholeInput) {
        return model(id).on(DAY).rate(meter, BigDecimal.valueOf(wholeInput)).orElseThrow().price();
    }

    private static Rate rate(String id) {
        return SHIPPED.rate(id).orElseThrow().rate();
    }

    /// genai-prices 0.1.8 has 43 providers and 1,694 models; one model is added by hand.
    @Test
    void hasAllProvidersAndModels() {
        assertEquals(43, SHIPPED.providers().size());
        assertEquals(1_694 + 1, SHIPPED.models().size());
        assertEquals("genai-prices 0.1.8", SHIPPED.version());
        assertEquals(LocalDate.of(2026, 9, 23), SHIPPED.date());
    }

    /// 1,670 models have one card; the 24 others have 24 first entries and 30 dated or timed ones: 1,724 in all, and one by hand.
    @Test
    void keepsEveryPriceEntry() {
        assertEquals(1_724 + 1, SHIPPED.models().values().stream().mapToInt(model -> model.prices().entries().size()).sum());
    }

    @Test
    void keepsMetersThatAreNoTokens() {
        for (String key : List.of("audio_hours", "input_audio_hours", "input_document_kpages", "web_searches_kcount", "storage_searches_kcount",
                "input_text_messages_kcount", "output_image_mtok", "output_citation_mtok")) {
            Meter meter = Meter.parse(key);
            assertTrue(SHIPPED.models().values().stream().flatMap(model -> model.prices().entries().stream()).anyMatch(entry -> entry.card().has(meter)), key);
        }
    }

    @Test
    void everyPriceNamesItsSourceAndIsNoMoreCertainThanIt() {
        for (Model model : SHIPPED.models().values()) {
            assertFalse(model.source().title().isEmpty(), model.id().toString());
            assertTrue(model.source().checked().isPresent() || model.source().evidence() != Evidence.CONFIRMED, model.id().toString());
        }
        SHIPPED.rates().values().forEach(rate -> assertFalse(rate.source().title().isEmpty(), rate.id()));
        for (String inferred : List.of("zhipuai", "minimax")) {
            SHIPPED.models().values().stream().filter(model -> model.id().provider().equals(inferred))
                    .forEach(model -> assertTrue(model.source().evidence().compareTo(Evidence.LIKELY) >= 0, model.id().toString()));
        }
    }

    @Test
    void tellsCloudsMakersAndGateways() {
        Map.of("aws", Provider.Kind.CLOUD, "anthropic", Provider.Kind.DIRECT, "openrouter", Provider.Kind.GATEWAY, "huggingface_groq", Provider.Kind.GATEWAY)
                .forEach((id, kind) -> assertEquals(kind, SHIPPED.provider(id).orElseThrow().kind(), id));
        assertEquals("Amazon Bedrock", model("aws/amazon.nova-lite-v1:0").product());
        assertEquals("Amazon Bedrock", model("aws/global.amazon.nova-2-lite-v1:0").product());
        assertEquals("Amazon Bedrock third-party models", model("aws/global.anthropic.claude-sonnet-4-6-v1:0").product());
    }

    /// The rates of the table: flat, by the length of the call, dated, and by the hour.
    @Test
    void readsEachKindOfPrice() {
        assertEquals(Money.of("0.06"), price("aws/amazon.nova-lite-v1:0", Meter.INPUT, 0));
        assertEquals(Money.of("3"), price("anthropic/claude-sonnet-4-5", Meter.INPUT, 200_000));
        assertEquals(Money.of("6"), price("anthropic/claude-sonnet-4-5", Meter.INPUT, 200_001));
        // Until 13 March 2026 Sonnet 4.6 had a step at 200,000 tokens, since then it has none.
        assertEquals(Money.of("6"), model("anthropic/claude-sonnet-4-6").on(LocalDate.of(2026, 3, 12))
                .rate(Meter.INPUT, BigDecimal.valueOf(200_001)).orElseThrow().price());
        assertEquals(Money.of("3"), price("anthropic/claude-sonnet-4-6", Meter.INPUT, 200_001));
        // 0.27 from 00:30 to 16:30 and 0.135 for the other 8 hours: (0.27 x 16 + 0.135 x 8) / 24 = 0.225.
        assertEquals(Money.of("0.225"), price("deepseek/deepseek-chat", Meter.INPUT, 0));
        assertTrue(model("deepseek/deepseek-chat").on(DAY).dailyMean());
    }

    /// The facts page on Bedrock: tiers, batch, provisioned throughput, imports, with their evidence.
    @Test
    void knowsWhatTheTokenTableLacks() {
        Model nova = model("aws/global.amazon.nova-2-lite-v1:0");
        assertEquals(Money.of("0.525"), nova.tiers().get(ServiceTier.PRIORITY).value().rate(Meter.INPUT, BigDecimal.ZERO).orElseThrow().price());
        assertEquals(Money.of("0.1595"), model("aws/regional.amazon.nova-2-lite-v1:0").batch().card().orElseThrow().value()
                .rate(Meter.INPUT, BigDecimal.ZERO).orElseThrow().price());
        assertEquals(Batch.Offer.NO, model("aws/global.anthropic.claude-sonnet-5-v1:0").batch().offer());
        assertEquals(Batch.Offer.UNKNOWN, model("aws/global.anthropic.claude-sonnet-4-6-v1:0").batch().offer());
        assertEquals(Optional.of(Money.of("13.08")),
                model("aws/meta.llama3-1-70b-instruct-v1:0").provisioned(Term.SIX_MONTHS).map(listed -> listed.value().price()));
        assertEquals(8, model("aws/meta.llama3-1-70b-instruct-v1:0").traits().customUnits().orElseThrow());
        assertEquals(5, model("aws/global.anthropic.claude-sonnet-4-6-v1:0").traits().burnDown());
        assertEquals(1, nova.traits().burnDown());
        assertEquals(Money.of("0.05718"), rate("aws/custom-model-import/us-east-1").price());
        assertEquals(Money.of("0.07144"), rate("aws/custom-model-import/eu-central-1").price());
        assertEquals(Money.of("1.95"), rate("aws/custom-model-storage").price());
        assertEquals(Money.of("0.15"), rate("aws/guardrails-content").costOf(BigDecimal.valueOf(1_000)));
        assertEquals(Evidence.SPECULATION, model("aws/openai.gpt-5.5").source().evidence());
    }

    @Test
    void convertingAgainLeavesTheHandKeptPartAsItIs() throws IOException {
        String kept = Files.readString(Path.of("pricing/aws.json"));
        String data = """
                [{"id": "aws", "name": "AWS Bedrock", "pricing_urls": ["https://example.com"], "models": [
                  {"id": "amazon.new", "prices": {"input_mtok": 0.035, "later_parsecs": 1}},
                  {"id": "maker.timed", "prices": [{"prices": {"input_mtok": 1}},
                     {"constraint": {"type": "time_of_date", "start_time": "00:30:00Z", "end_time": "16:30:00Z"}, "prices": {"input_mtok": 2}}]}]}]
                """;
        GenaiPrices.Converted converted = GenaiPrices.convert(data, "{\"aws\": {\"amazon.new\": \"2026-09-01\"}}", "test", "2026-09-02", _ -> kept);

        assertEquals(List.of("aws/amazon.new: No unit is known for the price 'later_parsecs'. It is left out."), converted.problems());
        String file = converted.files().get("aws.json");
        assertTrue(file.contains("\"input_mtok\": 0.035"), file.substring(0, 400));
        assertTrue(file.contains("\"hours\": \"00:30-16:30\""));
        assertEquals(kept.substring(kept.indexOf("\"more\"")), file.substring(file.indexOf("\"more\"")));
    }
}
