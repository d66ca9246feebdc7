package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Numbers of a sum that are told apart from its text, and count more than it.
///
/// @param parts what the publisher adds up, in dollars; empty where only a total is claimed
public record Given(Map<Part, BigDecimal> numbers, List<BigDecimal> parts) {

    /// A number that most sums are made of. Calls are those of a month, tokens those of a call, prices those of a million tokens.
    public enum Part { CALLS, INPUT, OUTPUT, INPUT_PRICE, OUTPUT_PRICE, CLAIMED }

    public static final Given NOTHING = new Given(Map.of(), List.of());

    boolean isNothing() {
        return numbers.isEmpty() && parts.isEmpty();
    }

    public Given {
        numbers = Map.copyOf(numbers);
        parts = List.copyOf(parts);
    }
}
