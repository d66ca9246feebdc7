package glidepath.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import glidepath.catalog.Evidence;
import glidepath.catalog.PriceCatalog;
import glidepath.files.PlanJson;
import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;
import glidepath.units.Money;

/// Calls beyond a step of the price, in batches and service tiers whose rates tables tell of short calls only.
class LongCallsTest {

    private static final PriceCatalog CATALOG = Catalogs.shipped();

    private static Bill bill(String model, long input, String route) {
        return bill(model, input, "0%", route);
    }

    private static Bill bill(String model, long input, String cached, String route) {
        String plan = """
                {"format": "glidepath-plan", "version": 1, "name": "long", "start": "2026-12", "months": 1,
                 "scenarios": [{"id": "baseline", "name": "Base"}],
                 "workloads": [{"id": "w", "name": "w", "demand": {"calls": 10}, "tokens": {"input": %s, "output": 1000, "cacheRead": "%s"},
                   "route": {"model": "%s", %s}}]}""".formatted(input, cached, model, route);
        return Forecaster.forecast(PlanJson.read(plan, Messages.root()).value().orElseThrow(), CATALOG).baseline().firstMonth();
    }

    /// Gemini 3.1 Pro in batches: 1 and 6 up to 200,000 tokens, and above as on demand twice and 1.5 times that, not 75 % less than there.
    @ParameterizedTest
    @CsvSource({
        "google/gemini-3.1-pro-preview, 200000, '\"batchShare\": \"100%\"', 2.06",
        "google/gemini-3.1-pro-preview, 200001, '\"batchShare\": \"100%\"', 4.09002",
        "openai/gpt-5.5, 300000, '\"batchShare\": \"100%\"', 15.225",
        "openai/gpt-5.5, 271999, '\"tier\": \"priority\"', 34.749875", "openai/gpt-5.5, 272000, '\"tier\": \"priority\"', 69.125",
        "openai/gpt-5.5, 300000, '\"tier\": \"priority\"', 76.125",
        "openai/gpt-5.5, 300000, '\"tier\": \"flex\"', 15.225"})
    void aRateOfShortCallsGrowsWithTheLengthAsTheOneOnDemandDoes(String model, long input, String route, String total) {
        assertEquals(Money.of(total), bill(model, input, route).gross());
    }

    /// OpenAI: "standard rates for prompts with <272K input tokens"; AWS: "at 272K input tokens and above"; xAI: "< 200k" and ">= 200k".
    /// One table counts so, others say "above", and the newest is one of those. Answers of 1,000 tokens.
    @ParameterizedTest
    @CsvSource({"openai/gpt-5.4, 271999, 6.949975", "openai/gpt-5.4, 272000, 13.825", "aws/global.openai.gpt-5.6-luna, 272000, 1.106",
        "aws/global.openai.gpt-5.6-sol, 272000, 22.06", "x-ai/grok-4.3, 199999, 2.5249875", "x-ai/grok-4.3, 200000, 5.05"})
    void aCallIsLongFromTheTokenOnThatTheVendorNames(String model, long input, String total) {
        assertEquals(Money.of(total), bill(model, input, "\"batchShare\": \"0%\"").gross());
    }

    /// Half of what cached tokens cost on demand ($0.50 and $0.40 a million), not ten times as much: 10 x 10,000 x 90 %, and $2.50 and $2
    /// for the rest. Answers are $15 and $10.
    @ParameterizedTest
    @CsvSource({"openai/gpt-5.5, 0.1975", "openai/gpt-5.6-sol, 0.138"})
    void cachedTokensOfFlexCostLessThanFreshOnes(String model, String total) {
        assertEquals(Money.of(total), bill(model, 10_000, "90%", "\"tier\": \"flex\"").gross());
    }

    @ParameterizedTest
    @CsvSource({"200000, LiteLLM price table", "200001, LiteLLM price table; a long call as much dearer as on demand"})
    void theSourceSaysHowItWasWorkedOut(long input, String source) {
        Charge first = bill("google/gemini-3.1-pro-preview", input, "\"batchShare\": \"100%\"").charges().getFirst();
        assertEquals(source, first.line().source().title());
        assertEquals(Evidence.LIKELY, first.line().source().evidence());
    }
}
