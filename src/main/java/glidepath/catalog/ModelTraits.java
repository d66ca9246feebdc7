package glidepath.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// What else is published of a model that moves its bill or its quota; each is empty, 1 or false where nothing is.
///
/// @param burnDown       quota tokens that one output token counts as
/// @param customUnits    Custom Model Units that a copy of it needs once imported
/// @param oneHourCache   whether it offers cache writes that hold for an hour
/// @param tokenizerDrift tokens that the same text makes, against earlier models of its maker: 1.3 for 30 % more
public record ModelTraits(int burnDown, OptionalInt customUnits, boolean oneHourCache, Optional<BigDecimal> tokenizerDrift) {

    public static final ModelTraits NONE = new ModelTraits(1, OptionalInt.empty(), false, Optional.empty());

    public ModelTraits withOneHourCache() {
        return new ModelTraits(burnDown, customUnits, true, tokenizerDrift);
    }
}
