package glidepath.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;

import glidepath.formats.EstimateText.Part;

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
