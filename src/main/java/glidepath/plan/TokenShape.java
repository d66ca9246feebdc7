package glidepath.plan;

import java.util.List;

import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// The tokens of a mean call.
///
/// @param input      all that is sent, cached or not
/// @param cacheRead  share of the input that is read from the cache
/// @param cacheWrite share of the input that is written to it
/// @param cacheFor   how long written tokens are kept
/// @param longShare  share of calls that are long, with their own means
/// @param others     units beside text tokens
/// @param kept       tokens that are kept in a cache which is paid by the hour
/// @param keptHours  hours of a day for which they are
/// @param turns      of a task, instead of mean calls
public record TokenShape(Count input, Count output, Percent cacheRead, Percent cacheWrite, CacheTime cacheFor,
                         Percent longShare, Count longInput, Count longOutput, List<OtherUnits> others, Count kept, Count keptHours,
                         Turns turns) {

    public enum CacheTime { FIVE_MINUTES, ONE_HOUR }

    public static final TokenShape NONE = new TokenShape(Count.ZERO, Count.ZERO, Percent.ZERO, Percent.ZERO,
            CacheTime.FIVE_MINUTES, Percent.ZERO, Count.ZERO, Count.ZERO);

    /// All that a call holds is text, and caches are not kept for longer than they are used.
    public TokenShape(Count input, Count output, Percent cacheRead, Percent cacheWrite, CacheTime cacheFor, Percent longShare,
            Count longInput,
            Count longOutput) {
        this(input, output, cacheRead, cacheWrite, cacheFor, longShare, longInput, longOutput, List.of(), Count.ZERO, Count.of(24),
                Turns.NONE);
    }

    public TokenShape {
        others = List.copyOf(others);
        if (cacheRead.plus(cacheWrite).compareTo(Percent.ALL) > 0) {
            throw InvalidValueException.because("tokens.cache", cacheRead, cacheWrite);
        }
    }
}
