package glidepath.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import glidepath.Fixtures;
import glidepath.texts.Messages;

/// 10,000 calls of 2,000 and 600 tokens at $3 and $15 are 60 + 90 = $150.
class EstimateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Cli.run(new CliContext(() -> Fixtures.CATALOG, LocalDate.of(2026, 11, 23), Messages.root()), out, err, args);
    }

    private int claiming(String claimed) {
        return run("estimate", "--calls", "10k", "--input", "2,000", "--output", "600", "--input-price", "3", "--output-price", "15", "--claimed", claimed);
    }

    @Test
    void aClaimThatCanBeRightEndsWithZero() {
        assertEquals(0, claiming("150"));
        assertTrue(out.toString().contains("= $150.00, the least that they can cost"), out.toString());
        assertTrue(out.toString().contains("The claim can be right"), out.toString());
    }

    @Test
    void aClaimThatCannotBeRightSaysWhyAndEndsWithOne() {
        assertEquals(1, claiming("0.15"));
        assertTrue(out.toString().contains("it is a thousandth of the sum"), out.toString());
        assertEquals(1, run("estimate", "10,000 calls, 2K input, 600 output, $3 / MTok input, $15 / MTok output, total $150", "--part", "60", "--part", "80"));
        assertTrue(out.toString().contains("its parts do not add up"), out.toString());
    }

    @Test
    void whatIsMissingOrWrongIsAskedFor() {
        assertEquals(2, run("estimate", "10,000 calls"));
        assertTrue(err.toString().contains("Say --input: it is not in the text"), err.toString());
        assertEquals(2, run("estimate", "--calls", "many"));
        assertTrue(err.toString().contains("--calls is 'many', which is no number"), err.toString());
        assertEquals(2, run("estimate", "--calls", "-5"));
    }

    @Test
    void itIsThereForOtherProgramsToo() {
        claiming("0.15");
        out.getBuffer().setLength(0);
        assertEquals(1, run("estimate", "10,000 calls, 2K input, 600 output, $3 / MTok input, $15 / MTok output, total $0.15", "--format", "json"));
        assertEquals("{\n  \"leastTotal\": 150.00,\n  \"claimed\": 0.15,\n  \"findings\": [\n    \"price_a_thousandth\",\n    \"below_least_total\"\n  ]\n}",
                out.toString().strip());
    }
}
