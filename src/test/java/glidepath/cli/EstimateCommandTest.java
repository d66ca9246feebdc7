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
        return run("estimate", "--calls", "10k", "--input", "2,000", "--output", "600", "--input-price", "3", "--output-price", "15",
                "--claimed", claimed);
    }

    @Test
    void aRightClaimEndsWithZero() {
        assertEquals(0, claiming("150"));
        assertTrue(out.toString().contains("Sum: $150.00 per month"), out.toString());
        assertTrue(out.toString().contains("The claim is right"), out.toString());
    }

    @Test
    void aWrongClaimSaysByWhichFactorAndEndsWithOne() {
        assertEquals(1, claiming("246"));
        assertTrue(out.toString().contains("The claim is wrong: it is 1.64 times the sum, 64% too high"), out.toString());
        assertEquals(1, claiming("0.15"));
        assertTrue(out.toString().contains("it is 0.001 times the sum, 99.9% too low. It is a thousandth"), out.toString());
        assertEquals(1, run("estimate", "10,000 calls, 2K input, 600 output, $3 / MTok input, $15 / MTok output, total $150", "--part",
                "60", "--part", "80"));
        assertTrue(out.toString().contains("Claimed, its parts: $150.00; computed: $140.00"), out.toString());
    }

    @Test
    void withoutAClaimTheSumIsTold() {
        assertEquals(0, run("estimate", "10,000 calls a month, 2K input, 600 output, $3/$15 per million"));
        assertTrue(out.toString().contains("No claim was found"), out.toString());
    }

    @Test
    void whatIsMissingOrWrongIsAskedFor() {
        assertEquals(2, run("estimate", "10,000 calls of 2,000 input tokens"));
        assertTrue(err.toString().contains("Missing: the price of input tokens"), err.toString());
        assertEquals(2, run("estimate", "--calls", "many"));
        assertTrue(err.toString().contains("--calls is 'many', which is not a number"), err.toString());
        assertEquals(2, run("estimate", "--calls", "-5"));
        assertEquals(2, run("estimate", "1 ".repeat(6_000)));
        assertTrue(err.toString().contains("The text has 12,000 characters; at most 10,000 are read"), err.toString());
    }

    @Test
    void itIsThereForOtherProgramsToo() {
        assertEquals(1, run("estimate", "10,000 calls, 2K input, 600 output, $3 / MTok input, $15 / MTok output, total $246, 7% growth",
                "--format", "json"));
        assertEquals("""
                {
                  "sum": 150.00,
                  "claims": [
                    {
                      "of": "total",
                      "unit": "",
                      "claimed": 246.00,
                      "sum": 150.00,
                      "factor": 1.64,
                      "verdict": "wrong"
                    }
                  ],
                  "sumLines": [
                    "10,000 calls × 2,000 input tokens × $3.00 / MTok = $60.00",
                    "10,000 calls × 600 output tokens × $15.00 / MTok = $90.00"
                  ],
                  "missing": [],
                  "assumed": [],
                  "notUnderstood": [
                    "7%"
                  ]
                }
                """.strip(), out.toString().strip());
    }
}
