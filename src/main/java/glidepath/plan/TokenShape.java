package glidepath.plan;

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
public record TokenShape(Count input, Count output, Percent cacheRead, Percent cacheWrite, CacheTime cacheFor,
                         Percent longShare, Count longInput, Count longOutput) {

    public enum CacheTime { FIVE_MINUTES, ONE_HOUR }

    public static final TokenShape NONE = new TokenShape(Count.ZERO, Count.ZERO, Percent.ZERO, Percent.ZERO,
            CacheTime.FIVE_MINUTES, Percent.ZERO, Count.ZERO, Count.ZERO);

    public TokenShape {
        if (cacheRead.plus(cacheWrite).compareTo(Percent.ALL) > 0) {
            throw InvalidValueException.because("tokens.cache", cacheRead, cacheWrite);
        }
    }

    /// Share of the input that is neither read from the cache nor written to it.
    public Percent fresh() {
        return cacheRead.plus(cacheWrite).rest();
    }
}
