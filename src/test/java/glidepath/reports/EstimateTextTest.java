package glidepath.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.reports.EstimateText.Part;

class EstimateTextTest {

    private static final Map<Part, BigDecimal> WHOLE = Map.of(Part.CALLS, new BigDecimal("10000"), Part.INPUT, new BigDecimal("2000"),
            Part.OUTPUT, new BigDecimal("600"), Part.INPUT_PRICE, new BigDecimal("3"), Part.OUTPUT_PRICE, new BigDecimal("15"), Part.CLAIMED, new BigDecimal("150"));

    private static void reads(Map<Part, BigDecimal> expected, String text) {
        Map<Part, BigDecimal> found = EstimateText.read(text);
        assertEquals(expected.keySet(), found.keySet(), text);
        expected.forEach((part, number) -> assertEquals(0, number.compareTo(found.get(part)), part + " of " + text));
    }

    @Test
    void aSentenceWithEverythingIsRead() {
        reads(WHOLE, "10,000 calls a month, 2K input and 600 output tokens, $3 / MTok input, $15 / MTok output, total $150");
        reads(WHOLE, "10k requests: input tokens: 2,000, output tokens: 600; input at $3 per million tokens, output at $15 per 1M. It costs $150.");
        reads(WHOLE, "10,000 calls x 2,000 input tokens at $3.00 per 1M input + 600 output tokens at $15.00 per 1M output = $150");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "10 thousand calls a month with 2k tokens in and 600 out at $3 per 1M input and $15 per 1M output tokens cost $150",
        "calls: 10000; input tokens: 2000; output tokens: 600; input price: 3 $/MTok; output price: 15 $/MTok; total: 150 USD",
        "10,000 requests of 2,000 prompt tokens and 600 completion tokens, $0.003/1K input, $0.015/1K output = $150",
        "10,000 calls, 2,000 tokens in, 600 tokens out, $3 in / $15 out per million tokens: $150",
        "10k calls of 2K input and 600 output tokens at $3/M in and $15/M out come to $150 per month",
        "Calls per month: 10,000. 2,000 input and 600 output tokens. $3/MTok input, $15/MTok output. The bill is 150 dollars."})
    void itIsReadHoweverItIsSaid(String text) {
        reads(WHOLE, text);
    }

    @Test
    void pricesPerThousandAndCallsADayAreBroughtToTheSameMeasure() {
        reads(Map.of(Part.CALLS, new BigDecimal("30000"), Part.INPUT_PRICE, new BigDecimal("3")), "1,000 calls per day at $0.003 per 1K input");
    }

    @Test
    void theLastTotalIsTheClaim() {
        reads(Map.of(Part.CLAIMED, new BigDecimal("150")), "input = $60, output = $90, total = $150");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        reads(Map.of(), "");
        reads(Map.of(), "AI is cheap these days");
        reads(Map.of(Part.INPUT_PRICE, new BigDecimal("3")), "$3 per million input");
    }
}
