package glidepath.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The kinds of content that a model takes and gives, and the kinds that most of its tokens are.
///
/// @param takes      kinds of input; empty where no source tells
/// @param gives      kinds of output; empty where no source tells
/// @param mainInput  the kind of input tokens where a plan does not say
/// @param mainOutput the kind of output tokens where a plan does not say; a model is a *text model* where this is text
public record Modalities(Set<Modality> takes, Set<Modality> gives, Modality mainInput, Modality mainOutput) {

    /// Nothing is told: read as a model of text.
    public static final Modalities UNKNOWN = new Modalities(Set.of(), Set.of(), Modality.TEXT, Modality.TEXT);

    public Modalities {
        takes = ordered(takes);
        gives = ordered(gives);
    }

    private static Set<Modality> ordered(Set<Modality> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /// A model that takes and gives one kind each.
    public static Modalities of(Modality input, Modality output) {
        return new Modalities(Set.of(input), Set.of(output), input, output);
    }

    /// The meter of its input tokens: that of the main kind, unless the card's only price of tokens is that kind's.
    public Meter inputMeter(RateCard card) {
        return apart(card, Meter.input(mainInput), takes).orElse(Meter.INPUT);
    }

    /// The meter of its output tokens: that of the main kind, unless the card's only price of tokens is that kind's.
    public Meter outputMeter(RateCard card) {
        return apart(card, Meter.output(mainOutput), gives).orElse(Meter.OUTPUT);
    }

    /// The meter of its input tokens that are read from a cache: of the kind that fresh ones are.
    public Meter readMeter(RateCard card) {
        return inputMeter(card).equals(Meter.INPUT) ? Meter.CACHE_READ : Meter.cacheRead(mainInput).orElse(Meter.CACHE_READ);
    }

    /// Where text is one kind of several, the plain price is that of text, and the main kind without a price of its own is unpriced.
    private static Optional<Meter> apart(RateCard card, Optional<Meter> meter, Set<Modality> kinds) {
        return meter.filter(own -> card.has(own) || kinds.contains(Modality.TEXT));
    }

    /// Whether advice may name the other in its place: the same main output, and all kinds of input that are known to be needed.
    public boolean canStandInFor(Modalities other) {
        return mainOutput == other.mainOutput && mainInput == other.mainInput;
    }
}
