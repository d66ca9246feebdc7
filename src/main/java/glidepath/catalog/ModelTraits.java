package glidepath.catalog;

import java.util.OptionalInt;

/// What else is published of a model that moves its bill or its quota; each is empty or 1 where nothing is.
///
/// @param burnDown      quota tokens that one output token counts as
/// @param customUnits   Custom Model Units that a copy of it needs once imported
/// @param cacheMinimum  shortest prompt, in tokens, that is cached at all
public record ModelTraits(int burnDown, OptionalInt customUnits, OptionalInt cacheMinimum) {

    public static final ModelTraits NONE = new ModelTraits(1, OptionalInt.empty(), OptionalInt.empty());
}
