package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import glidepath.files.catalog.Catalogs;
import glidepath.texts.Messages;

/// Figures that were published or billed, as the command line gives them.
class PublicCasesTest {

    private static final String CASES = "src/test/resources/cases/";
    private static final CliContext CONTEXT = new CliContext(CliContext.once(Catalogs::shipped), LocalDate.of(2026, 11, 25),
            Messages.root());

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(CONTEXT, out, err, args);
    }

    @ParameterizedTest
    @CsvSource({"aws/global.anthropic.claude-opus-4-8-v1:0, 10000, 0, 10000, $0.1",
            "aws/global.anthropic.claude-sonnet-5-v1:0, 10000, 0, 10000, $0.04",
        "aws/global.anthropic.claude-fable-5-1-v1:0, 10000, 0, 10000, $0.2",
                "aws/global.anthropic.claude-opus-4-7-v1:0, 10000, 0, 10000, $0.1",
        "anthropic/claude-haiku-5-5, 100000, 1000, 0, $0.0105", "anthropic/claude-haiku-5-5, 100001, 1000, 0, $0.0525005",
        "deepseek/deepseek-v4-pro, 1000000, 1000000, 0, $3.19", "deepseek/deepseek-v4-flash, 1000000, 1000000, 0, $0.90625"})
    void aCallCosts(String model, String input, String output, String written, String total) {
        assertEquals(0, run("price", model, "--input", input, "--output", output, "--cache-write-1h", written));
        assertEquals(model + " on 2026-11-25: " + total, out.toString().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"google/gemini-3-pro-image-preview, 326, 2000, $0.240652", "aws/amazon.nova-2-sonic-v1:0, 1000, 1000, $0.015"})
    void tokensOfASpeechOrImageModelAreNeverPricedAsText(String model, String input, String output, String total) {
        assertEquals(0, run("price", model, "--input", input, "--output", output));
        assertEquals(model + " on 2026-11-25: " + total, out.toString().lines().findFirst().orElseThrow());
    }

    /// The only price that tables give these is that of text, which is a tenth of that of images.
    @ParameterizedTest
    @ValueSource(strings = {"openrouter/google/gemini-3-pro-image-preview", "openrouter/openai/gpt-audio", "openai/gpt-5.4-image-2"})
    void withoutAPriceOfTheirOwnTokensOfImagesAndSpeechAreUnpriced(String model) {
        assertEquals(1, run("price", model, "--input", "326", "--output", "2000"));
        assertTrue(err.toString().contains("output tokens, so the call is unpriced"), err.toString());
    }

    /// `gpt-5.6` is Sol, whose price fell in August; a table still has the older one under the short name.
    @ParameterizedTest
    @CsvSource({"openai/gpt-5.6, $9", "openai/gpt-5.6-sol, $9", "azure/gpt-5.6, $9", "azure/gpt-5.6-sol, $9"})
    void aShortNameCostsWhatItsModelCosts(String model, String total) {
        run("price", model, "--input", "250000", "--output", "400000");
        assertEquals(model + " on 2026-11-25: " + total, out.toString().lines().findFirst().orElseThrow());
    }

    /// A table has the price of a token where it says that of an image, and that of a step of drawing where it says that of tokens.
    @ParameterizedTest
    @CsvSource({"openai/gpt-realtime, / input image", "google/gemini-3.1-pro-preview, / output image", "fireworks SSD, MTok"})
    void aPriceTooLowForItsUnitIsNone(String query, String unit) {
        run("models", query);
        assertFalse(out.toString().contains(unit), out.toString());
    }

    /// A table gives speech of the preview the price of text ($0.0028).
    @Test
    void speechOfAPreviewCostsWhatSpeechCosts() {
        run("price", "google/gemini-2.5-flash-preview-tts", "--input", "1000", "--output", "1000");
        assertTrue(out.toString().contains(": $0.0105\n"), out.toString());
    }

    @ParameterizedTest
    @CsvSource({"anthropic/claude-haiku-4-5, 1500000, 0, (no such call can be made: the model takes 200;000 tokens at most)",
            "anthropic/claude-haiku-4-5, 1000, 900, (cached tokens are priced as you gave them: if nothing were cached; a call would cost what "
                    + "--input alone says)",
            "anthropic/claude-haiku-4-5, 1000, 900, (a prompt of 1;000 tokens is not cached: the model caches those of 4;096 or more)",
        "aws/amazon.nova-premier-v1:0, 10, 0, (no call is answered any more: the model ended on 2026-09-14)"})
    void aCallThatCannotBeMadeOrCachedSaysSo(String model, String input, String read, String note) {
        run("price", model, "--input", input, "--output", "1", "--cache-read", read);
        assertTrue(out.toString().contains("  " + note.replace(';', ',') + "\n"), out.toString());
    }

    @Test
    void gptSixIsOnBedrock() {
        run("models", "gpt-6", "aws");
        for (String id : List.of("aws/global.openai.gpt-6-sol", "aws/regional.openai.gpt-6-astra", "aws/global.openai.gpt-6-luna")) {
            assertTrue(out.toString().contains(id + "  "), out.toString());
        }
    }

    @Test
    void idsAsPeopleHaveThemArePricedInAFileOfCalls() {
        assertEquals(0, run("price", "--calls", CASES + "b12-calls.csv"), err.toString());
        assertEquals(List.of("0.00495", "0.0045", "0.004", "0.0045"),
                out.toString().lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList());
    }

    @Test
    void idsAsAwsWritesThemAreUnderstoodInAPlanAndPrintedInCommands() {
        assertEquals(0, run("check", CASES + "b12-plan.json"), out.toString());
        assertFalse(out.toString().contains("has no model"), out.toString());
        run("advise", CASES + "b12-plan2.json");
        assertTrue(out.toString().contains("--model-id us.anthropic.claude-sonnet-4-6 "), out.toString());
        assertTrue(out.toString().contains("--model-id anthropic.claude-sonnet-4-6\n"), out.toString());
        assertFalse(out.toString().contains("--model-id regional."), out.toString());
    }

    @Test
    void aModelThatIsNotSoldInBatchesIsUnpricedThere() {
        run("forecast", CASES + "b13-plan.json");
        assertTrue(out.toString().contains("not offered for batch"), out.toString());
    }

    /// Twice 2 and 10, not 1.75 times.
    @Test
    void priorityIsAtTheProvidersOwnFactor() {
        run("forecast", CASES + "a12-plan.json");
        assertTrue(out.toString().contains("$2.40"), out.toString());
    }

    /// Llama $720 and Nova $800 are ordinary Bedrock usage; Claude $300 is not.
    @Test
    void aCreditForBedrockPaysWhatIsNotSoldThroughTheMarketplace() {
        run("forecast", CASES + "c06-plan.json");
        assertTrue(out.toString().contains("$300.00"), out.toString());
        assertFalse(out.toString().contains("$1,020.00"), out.toString());
    }
}
