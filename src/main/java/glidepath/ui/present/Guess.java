package glidepath.ui.present;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What somebody in the audience expects.
///
/// @param name of who guesses; empty where nobody said
record Guess(String name, BigDecimal number) {

    /// `Ana 6 Jul 2027`, `Ben: 3000`, or a number alone: the longest end that can be read is the guess.
    ///
    /// @param read a number or a day
    static Optional<Guess> read(String typed, Function<String, Optional<BigDecimal>> read) {
        String[] words = typed.strip().split("\\s+");
        for (int from = 0; from < words.length; from++) {
            String end = String.join(" ", Arrays.copyOfRange(words, from, words.length));
            Optional<BigDecimal> number = end.isBlank() ? Optional.empty() : read.apply(end);
            if (number.isPresent()) {
                String name = String.join(" ", Arrays.copyOfRange(words, 0, from)).replaceAll("\\s*[:=]$", "");
                return Optional.of(new Guess(name, number.get()));
            }
        }
        return Optional.empty();
    }

    /// The one that comes nearest; the first of equals.
    static Optional<Guess> best(List<Guess> guesses, BigDecimal answer) {
        return guesses.stream().min(Comparator.comparing(guess -> guess.number().subtract(answer).abs()));
    }
}
