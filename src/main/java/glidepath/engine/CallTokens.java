package glidepath.engine;

import glidepath.catalog.Model;
import glidepath.units.Count;

/// The tokens of one call.
///
/// @param input        the whole input, cached tokens included
/// @param cacheRead    of it, read from the cache
/// @param cacheWrite   of it, written to the 5-minute cache
/// @param cacheWrite1h of it, written to the 1-hour cache
public record CallTokens(Count input, Count output, Count cacheRead, Count cacheWrite, Count cacheWrite1h) {

    Count cached() {
        return cacheRead.plus(cacheWrite).plus(cacheWrite1h);
    }

    /// Whether more is cached than sent.
    public boolean cachesTooMuch() {
        return cached().compareTo(input) > 0;
    }

    /// Whether tokens are said to be cached of a prompt of which a model caches none.
    public boolean cachesTooShort(Model model) {
        return cached().isPositive() && model.facts().limits().isTooShortToCache(input);
    }

    CallTokens uncached() {
        return new CallTokens(input, output, Count.ZERO, Count.ZERO, Count.ZERO);
    }

    Count fresh() {
        return new Count(input.value().subtract(cached().value()));
    }
}
