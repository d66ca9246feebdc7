package glidepath.engine;

import java.math.BigDecimal;
import java.util.OptionalLong;

import glidepath.catalog.Model;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// The longest call that a workload names: the mean one, the mean of long ones where there are any, or the last turn of a task. Single
/// calls may be longer.
///
/// @param input  all tokens that it sends
/// @param output of its answer
public record LongestCall(Count input, Count output) {

    public static LongestCall of(Workload workload, Model model) {
        TokenShape tokens = workload.tokens();
        if (tokens.turns().isGiven()) {
            return new LongestCall(TurnTokens.of(workload, model).longestInput(), tokens.turns().output());
        }
        return tokens.longShare().isZero() ? new LongestCall(tokens.input(), tokens.output())
                : new LongestCall(larger(tokens.input(), tokens.longInput()), larger(tokens.output(), tokens.longOutput()));
    }

    private static Count larger(Count one, Count other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// Whether a limit that is known is smaller than so many tokens.
    public static boolean isBelow(OptionalLong limit, Count tokens) {
        return limit.isPresent() && tokens.value().compareTo(BigDecimal.valueOf(limit.getAsLong())) > 0;
    }
}
