package glidepath.files.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.catalog.Evidence;
import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.RateCard;
import glidepath.files.json.Json;

class GenaiPricesTest {

    private static final String DATA = """
            [{"id": "acme", "name": "Acme", "pricing_urls": ["https://acme.example/prices"], "models": [
              {"id": "one", "prices": [
                {"prices": {"input_mtok": {"base": 0.10000000000000000001, "tiers": [{"start": 1000, "price": 0.2}]}}},
                {"constraint": {"type": "start_date", "start_date": "2026-08-01"}, "prices": {"input_mtok": 0.05, "output_furlongs": 1}},
                {"constraint": {"type": "phase_of_moon"}, "prices": {"input_mtok": 9}}]},
              {"id": "two:free", "prices": {}}]}]
            """;

    private static GenaiPrices.Converted convert(Map<String, String> existing) {
        return GenaiPrices.convert(DATA, "{\"acme\": {\"one\": \"2026-07-29\"}}", "1", "2026-09-23", existing::get);
    }

    private static List<Model> models() throws Json.Unreadable {
        return CatalogJson.read(convert(Map.of()).files().get("acme.json")).models();
    }

    @Test
    void pricesKeepEveryDigitTierAndDate() throws Json.Unreadable {
        Model one = models().getFirst();
        RateCard before = one.on(LocalDate.of(2026, 7, 31));
        assertEquals(new BigDecimal("0.10000000000000000001"), before.rate(Meter.INPUT, new BigDecimal(1000)).orElseThrow().price().usd());
        assertEquals(new BigDecimal("0.2"), before.rate(Meter.INPUT, new BigDecimal(1001)).orElseThrow().price().usd());
        assertEquals(new BigDecimal("0.05"), one.on(LocalDate.of(2026, 8, 1)).rate(Meter.INPUT, BigDecimal.ONE).orElseThrow().price().usd());
    }

    @Test
    void aModelWithoutPricesStaysAndIsUnpriced() throws Json.Unreadable {
        Model free = models().getLast();
        assertEquals("acme/two:free", free.id().toString());
        assertTrue(free.on(LocalDate.EPOCH).prices().isEmpty());
    }

    @Test
    void onlyAPriceWithADateIsConfirmed() throws Json.Unreadable {
        assertEquals(Evidence.CONFIRMED, models().getFirst().source().evidence());
        assertEquals(Evidence.LIKELY, models().getLast().source().evidence());
    }

    @Test
    void whatIsNotUnderstoodIsReported() {
        List<String> problems = convert(Map.of()).problems();
        assertEquals(2, problems.size(), problems.toString());
        assertTrue(problems.getFirst().startsWith("acme/one: No unit is known for the price 'output_furlongs'"), problems.getFirst());
        assertTrue(problems.getLast().contains("phase_of_moon"), problems.getLast());
    }

    @Test
    void whatPeopleKeptIsCarriedOverAndTheSecondRunChangesNothing() {
        String kept = "{\"more\": {\"models\": {\"one\": {\"burnDown\": 5}}}}";
        Map<String, String> first = convert(Map.of("acme.json", kept)).files();
        assertTrue(first.get("acme.json").contains("\"burnDown\": 5"));
        assertEquals(first, convert(first).files());
    }
}
