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
        String plan = """
                {"format": "glidepath-plan", "version": 1, "name": "long", "start": "2026-12", "months": 1,
                 "scenarios": [{"id": "baseline", "name": "Base"}],
                 "workloads": [{"id": "w", "name": "w", "demand": {"calls": 10}, "tokens": {"input": %s, "output": 1000},
                   "route": {"model": "%s", %s}}]}""".formatted(input, model, route);
        return Forecaster.forecast(PlanJson.read(plan, Messages.root()).value().orElseThrow(), CATALOG).baseline().firstMonth();
    }

    /// Gemini 3.1 Pro in batches: 1 and 6 up to 200,000 tokens, and above as on demand twice and 1.5 times that, not 75 % less than there.
    @ParameterizedTest
    @CsvSource({
        "google/gemini-3.1-pro-preview, 200000, '\"batchShare\": \"100%\"', 2.06",
        "google/gemini-3.1-pro-preview, 200001, '\"batchShare\": \"100%\"', 4.09002",
        "openai/gpt-5.5, 300000, '\"batchShare\": \"100%\"', 15.225",
        "openai/gpt-5.5, 272000, '\"tier\": \"priority\"', 34.75",
        "openai/gpt-5.5, 300000, '\"tier\": \"priority\"', 76.125",
        "openai/gpt-5.5, 300000, '\"tier\": \"flex\"', 15.225"})
    void aRateOfShortCallsGrowsWithTheLengthAsTheOneOnDemandDoes(String model, long input, String route, String total) {
        assertEquals(Money.of(total), bill(model, input, route).gross());
    }

    @ParameterizedTest
    @CsvSource({"200000, LiteLLM price table", "200001, LiteLLM price table; a long call as much dearer as on demand"})
    void theSourceSaysHowItWasWorkedOut(long input, String source) {
        Charge first = bill("google/gemini-3.1-pro-preview", input, "\"batchShare\": \"100%\"").charges().getFirst();
        assertEquals(source, first.line().source().title());
        assertEquals(Evidence.LIKELY, first.line().source().evidence());
    }
}
