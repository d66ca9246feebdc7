package glidepath.files.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In what units bills count tokens.
class TokenMeterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1M tokens", "1m input tokens", "1000000 tokens", "1,000,000 Tokens", "Million Tokens", "Millions of tokens",
            "Units AWS Marketplace software usage|us-west-2|Million Input Tokens", "MillionInputTokens", "$3 per million cache read tokens",
            "1M cached input tokens", "1000000 cached input tokens", "1M audio tokens", "per million (1,000,000) input tokens"})
    void aMillionOfTokensHasSixZeros(String unit) {
        assertEquals(OptionalInt.of(6), TokenMeter.zeros(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1K tokens", "1000 tokens", "1,000 tokens", "Thousand Tokens", "$0.00006 per 1K tokens",
            "1K Tokens Claude 1M context", "1K cache read tokens", "1000 image output tokens"})
    void aThousandOfTokensHasThree(String unit) {
        assertEquals(OptionalInt.of(3), TokenMeter.zeros(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tokens", "token", "Tokens Claude 1M context input-tokens", "11000 tokens"})
    void aTokenIsOne(String unit) {
        assertEquals(OptionalInt.of(0), TokenMeter.zeros(unit));
    }

    @Test
    void hoursAreNoTokens() {
        assertEquals(OptionalInt.empty(), TokenMeter.zeros("1M requests"));
    }
}
