package glidepath.advise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import glidepath.units.EnumKey;
import glidepath.units.Message;

/// How large a plan is by its calls a month, from a trial to a business that buys in volume.
enum VolumeReading {
    PROTOTYPE(0), SMALL(10_000), PRODUCTION(100_000), PROCUREMENT(1_000_000);

    private final BigDecimal from;

    VolumeReading(long from) {
        this.from = BigDecimal.valueOf(from);
    }

    static VolumeReading at(BigDecimal calls) {
        return List.of(values()).reversed().stream().filter(reading -> calls.compareTo(reading.from) >= 0).findFirst().orElseThrow();
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
        boolean last = this == PROCUREMENT;
        boolean down = this != PROTOTYPE && (last || calls.subtract(from).compareTo(values()[ordinal() + 1].from.subtract(calls)) < 0);
        VolumeReading other = values()[ordinal() + (down ? -1 : 1)];
        return down ? Message.of("advice.volume.below", from, other.outcome()) : Message.of("advice.at", other.from, other.outcome());
    }
}
