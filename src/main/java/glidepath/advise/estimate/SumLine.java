package glidepath.advise.estimate;

import java.util.List;
import java.util.Optional;

/// One product of a sum: `10,000 calls × 2,000 input tokens × $3.00 / MTok = $60.00`.
///
/// @param factors what is multiplied, in order
/// @param price   of one; empty where the factors are dollars themselves
/// @param per     what the price is for; empty where there is none
public record SumLine(Part part, List<Factor> factors, Optional<Span> price, String per, Span amount) {

    /// What a line is of.
    public enum Part { INPUT, OUTPUT, CACHED, TOKENS, UNITS, EXTRA, SHARE, EXPRESSION;

        /// Of tokens, by their direction: what is thought is output, what is written to a cache input.
        static Part of(Noun direction) {
            return switch (direction.name()) {
                case "input", "cache write" -> INPUT;
                case "output", "thinking" -> OUTPUT;
                case "cached" -> CACHED;
                default -> TOKENS;
            };
        }
    }

    /// A number and what it counts; the words are empty for a bare number.
    public record Factor(Span value, String words) {
    }

    public SumLine {
        factors = List.copyOf(factors);
    }

    /// Of factors alone.
    SumLine(Part part, List<Factor> factors, Span amount) {
        this(part, factors, Optional.empty(), "", amount);
    }

    /// An amount as it is.
    static SumLine of(Span dollars) {
        return new SumLine(Part.EXTRA, List.of(new Factor(dollars, "dollars")), dollars);
    }
}
