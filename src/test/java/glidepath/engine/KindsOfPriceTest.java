package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.PriceCatalog;
import glidepath.files.PlanJson;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// A thousand calls of each kind of price that the catalog has, worked out by hand from the pages that `pricing/kept` names. Models are
/// written as plans of people have them.
class KindsOfPriceTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    private static Bill bill(String model, String tokens, String route) {
        String plan = """
                {"format": "glidepath-plan", "version": 1, "name": "k", "start": "2026-12", "months": 1,
                 "scenarios": [{"id": "baseline", "name": "Base"}],
                 "workloads": [{"id": "w", "name": "w", "demand": {"calls": 1000}, "tokens": {%s}, "route": {"model": "%s"%s}}]}
                """.formatted(tokens, model, route);
        var read = PlanJson.read(plan, Messages.in(Locale.US));
        assertTrue(read.faults().isEmpty(), read.faults().toString());
        return Forecaster.forecast(read.value().orElseThrow(), CATALOG).baseline().firstMonth();
    }

    @ParameterizedTest(name = "{0} {2} {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            global.amazon.nova-2-lite-v1:0 | "input": 100000, "output": 1000 | ''                   | 32.50
            global.amazon.nova-2-lite-v1:0 | "input": 100000, "output": 1000 | "tier": "priority"   | 56.875
            global.amazon.nova-2-lite-v1:0 | "input": 100000, "output": 1000 | "tier": "flex"       | 16.25
            us.amazon.nova-2-lite-v1:0     | "input": 100000, "output": 1000 | "batchShare": "100%" | 17.292
            openai/gpt-5.5                 | "input": 100000, "output": 1000 | "tier": "priority"   | 1325
            openai/gpt-5.6-sol             | "input": 100000, "output": 1000 | "tier": "priority"   | 840
            openai/gpt-5.6-sol             | "input": 100000, "output": 1000 | "batchShare": "100%" | 210
            us.anthropic.claude-opus-5     | "input": 100000, "output": 1000 | "batchShare": "100%" | 288.75
            us.anthropic.claude-sonnet-4-5-20250929-v1:0 | "input": 200000, "output": 1000 | '' | 676.50
            us.anthropic.claude-sonnet-4-5-20250929-v1:0 | "input": 200001, "output": 1000 | '' | 1344.7566
            global.anthropic.claude-sonnet-4-5-20250929-v1:0 | "input": 300000, "output": 1000 | '' | 1822.50
            us.openai.gpt-5.6-terra        | "input": 300000, "output": 1000 | '' | 1339.80
            openai/gpt-6.1-terra           | "input": 100000, "output": 1000, "cacheRead": "50%" | "batchShare": "100%" | 28.75
            aws/amazon.nova-pro-v1:0       | "input": 100000, "output": 1000, "cacheRead": "50%" | "batchShare": "100%" | 41.60
            us.anthropic.claude-haiku-4-5-20251001-v1:0 | "input": 100000, "output": 1000, "cacheWrite": "50%", "cacheFor": "one-hour" | '' | 170.50
            arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-6 | "input": 30000, "output": 100 | '' | 100.65
            cohere.rerank-v3-5:0           | "input": 1000, "output": 0 | '' | 2
            openai/text-embedding-3-small  | "input": 1000, "output": 0 | "batchShare": "100%" | 0.01
            gemini/gemini-2.5-flash        | "input": 1000, "output": 1000, "others": [{"meter": "input_audio_mtok", "perCall": 1000}] | '' | 3.80
            openai/gpt-realtime-mini       | "input": 1000, "output": 0, "cacheRead": "50%" | '' | 5.15
            gemini-live-2.5-flash-preview-native-audio-09-2025 | "input": 1000, "output": 0, "cacheRead": "50%" | '' | 3
            openai/gpt-realtime            | "input": 1000, "output": 0, "others": [{"meter": "input_audio_mtok", "perCall": 500}] | '' | 20
            openai/gpt-realtime            | "output": 0, "turns": {"count": 2, "prefix": 500, "input": 0, "output": 0, "hits": "0%"}, "others": [{"meter": "input_audio_mtok", "perCall": 500}] | '' | 18
            stability.stable-image-core-v1:1 | "input": 100, "output": 0, "others": [{"meter": "output_images_count", "perCall": 1}] | '' | 40
            """)
    void costsWhatItsPageSays(String model, String tokens, String route, String amount) {
        Bill bill = bill(model, tokens, route.isEmpty() ? "" : ", " + route);
        assertTrue(bill.complete(), () -> model + " has charges without a price");
        assertEquals(Money.of(amount), bill.gross());
    }

    /// A drawing model whose images the plan does not count has charges without a price, never $0.
    @Test
    void whatIsSoldByTheImageIsUnpricedUntilImagesAreCounted() {
        assertTrue(!bill("stability.stable-image-core-v1:1", "\"input\": 100, \"output\": 0", "").complete());
    }
}
