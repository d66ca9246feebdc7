package glidepath.advise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.units.EnumKey;
import glidepath.units.Message;

/// How large a plan is by its calls a month, from a trial to a business that buys in volume.
enum VolumeReading {
    PROTOTYPE(0), SMALL(10_000), PRODUCTION(100_000), PROCUREMENT(1_000_000);

    private static final Comparator<VolumeReading> BY_START = Comparator.comparing(reading -> reading.from);

    private final BigDecimal from;

    VolumeReading(long from) {
        this.from = BigDecimal.valueOf(from);
    }

    static VolumeReading at(BigDecimal calls) {
        return Stream.of(values()).filter(reading -> calls.compareTo(reading.from) >= 0).max(BY_START).orElseThrow();
    }

    static Reading of(BigDecimal calls) {
        VolumeReading reading = at(calls);
        return new Reading("volume", reading.outcome(), Message.of("advice.calls", calls), Optional.of(reading.change(calls)),
                Sources.JUDGEMENT);
    }

    /// Its name in texts.
    String key() {
        return EnumKey.of(this);
    }

    private Message outcome() {
        return new Message("advice.volume." + key(), List.of());
    }

    /// The nearer end of the reading.
    private Message change(BigDecimal calls) {
        Optional<VolumeReading> less = Stream.of(values()).filter(other -> other.from.compareTo(from) < 0).max(BY_START);
        Optional<VolumeReading> more = Stream.of(values()).filter(other -> other.from.compareTo(from) > 0).min(BY_START);
        return less.filter(_ -> more.isEmpty() || calls.subtract(from).compareTo(more.get().from.subtract(calls)) < 0)
                .map(other -> Message.of("advice.volume.below", from, other.outcome()))
                .orElseGet(() -> Message.of("advice.at", more.orElseThrow().from, more.orElseThrow().outcome()));
    }
}
