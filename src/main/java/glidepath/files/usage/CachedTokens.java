package glidepath.files.usage;

import java.util.OptionalLong;

import glidepath.units.InvalidValueException;
import glidepath.usage.Amounts;
import glidepath.usage.Measure;

/// Counts the tokens of an input once, whatever a source's convention is.
///
/// @param input whether it counts cached tokens, too, is the source's [Convention]
/// @param read  from a cache
/// @param write to a cache, for how long is not told; where the parts are told as well, their sum
record CachedTokens(OptionalLong input, OptionalLong read, OptionalLong write, OptionalLong write5m, OptionalLong write1h) {

    /// What a source's count of input tokens holds.
    enum Convention {
        /// Only what was neither read from nor written to a cache.
        FRESH_ONLY,
        /// What was read from a cache, too.
        WITH_READS,
        /// All that was sent.
        ALL
    }

    static CachedTokens of(OptionalLong input, OptionalLong read, OptionalLong write) {
        return new CachedTokens(input, read, write, OptionalLong.empty(), OptionalLong.empty());
    }

    /// Which tokens an input holds that is at least as many as were read from a cache, or as were cached at all. An input of fewer holds
    /// none of them.
    Convention seen() {
        long all = input.orElse(0);
        long reads = read.orElse(0);
        long writes = Math.max(write.orElse(0), write5m.orElse(0) + write1h.orElse(0));
        return all >= reads + writes ? Convention.ALL : all >= reads ? Convention.WITH_READS : Convention.FRESH_ONLY;
    }

    /// @throws InvalidValueException where more was cached than sent: the convention is another
    void into(Amounts.Builder amounts, Convention convention) {
        long reads = read.orElse(0);
        long parts = write5m.orElse(0) + write1h.orElse(0);
        long untold = Math.max(0, write.orElse(0) - parts);
        long inside = convention == Convention.FRESH_ONLY ? 0 : convention == Convention.WITH_READS ? reads : reads + parts + untold;
        if (input.isPresent()) {
            if (input.getAsLong() < inside) {
                throw InvalidValueException.because("usage.convention", input.getAsLong(), inside);
            }
            amounts.set(Measure.INPUT, input.getAsLong() - inside);
        }
        amounts.set(Measure.CACHE_READ, read).set(Measure.CACHE_WRITE_5M, write5m).set(Measure.CACHE_WRITE_1H, write1h);
        if (write.isPresent() && (untold > 0 || write5m.isEmpty() && write1h.isEmpty())) {
            amounts.set(Measure.CACHE_WRITE, untold);
        }
    }
}
