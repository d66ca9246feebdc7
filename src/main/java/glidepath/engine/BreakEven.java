package glidepath.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import glidepath.units.Money;

/// The number of calls in a month at which another way of running becomes the cheaper one, or ceases to be.
///
/// @param few  which costs less at a single call
/// @param many which costs less from [#calls] on; as `few` where it never flips
/// @param calls the least number of calls at which `few` costs less no longer; empty where it never flips
public record BreakEven(Cheaper few, Cheaper many, OptionalLong calls) {

    /// Which of two ways costs less.
    public enum Cheaper { FIRST, SECOND, NEITHER }

    private static final long MOST_CALLS = 1L << 40;

    /// @param figure what is compared: the gross charges, or what is left to pay after credits
    /// @return empty where a price is unknown, and so which costs less
    public static Optional<BreakEven> between(VolumeWhatIf first, VolumeWhatIf second, Function<Bill, Money> figure) {
        if (!first.at(BigDecimal.ONE).complete() || !second.at(BigDecimal.ONE).complete()) {
            return Optional.empty();
        }
        Cheaper few = cheaper(first, second, figure, 1);
        for (long calls = 2; calls <= MOST_CALLS; calls *= 2) {
            if (cheaper(first, second, figure, calls) != few) {
                long flip = flip(first, second, figure, few, calls / 2, calls);
                return Optional.of(new BreakEven(few, cheaper(first, second, figure, calls), OptionalLong.of(flip)));
            }
        }
        return Optional.of(new BreakEven(few, few, OptionalLong.empty()));
    }

    private static long flip(VolumeWhatIf first, VolumeWhatIf second, Function<Bill, Money> figure, Cheaper few, long before, long after) {
        long low = before;
        long high = after;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (cheaper(first, second, figure, middle) == few) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static Cheaper cheaper(VolumeWhatIf first, VolumeWhatIf second, Function<Bill, Money> figure, long calls) {
        BigDecimal volume = BigDecimal.valueOf(calls);
        int order = figure.apply(first.at(volume)).compareTo(figure.apply(second.at(volume)));
        return order < 0 ? Cheaper.FIRST : order > 0 ? Cheaper.SECOND : Cheaper.NEITHER;
    }
}
