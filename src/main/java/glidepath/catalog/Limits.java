package glidepath.catalog;

import java.util.OptionalInt;
import java.util.OptionalLong;

import glidepath.units.Count;

/// How large a call may be, in tokens; empty where no source tells.
///
/// @param contextWindow most input of a call
/// @param mostOutput    most output of a call
/// @param cacheMinimum  the shortest prompt that is cached at all; shorter ones are silently not
public record Limits(OptionalLong contextWindow, OptionalLong mostOutput, OptionalInt cacheMinimum) {

    public static final Limits UNKNOWN = new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());

    public static Limits window(long tokens) {
        return new Limits(OptionalLong.of(tokens), OptionalLong.empty(), OptionalInt.empty());
    }

    /// Whether nothing of a prompt of so many tokens is cached, since it is too short; false where no source tells.
    public boolean isTooShortToCache(Count prompt) {
        return cacheMinimum.isPresent() && prompt.compareTo(Count.of(cacheMinimum.getAsInt())) < 0;
    }
}
