package glidepath.advise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import glidepath.units.Message;

/// What so many calls a month make of an undertaking.
enum VolumeReading {
    PROTOTYPE(0), SMALL(10_000), PRODUCTION(100_000), PROCUREMENT(1_000_000);

    private final BigDecimal from;

    VolumeReading(long from) {
        this.from = BigDecimal.valueOf(from);
    }

    static VolumeReading at(BigDecimal calls) {
        return List.of(values()).reversed().stream().filter(reading -> calls.compareTo(reading.from) >= 0).findFirst().orElseThrow();
    }

    static Verdict of(BigDecimal calls) {
        VolumeReading reading = at(calls);
        return new Verdict("volume", reading.outcome(), Message.of("advice.calls", calls), Optional.of(reading.change()), Grounds.JUDGEMENT);
    }

    /// Its name in texts.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Message outcome() {
        return new Message("advice.volume." + key(), List.of());
    }

    private Message change() {
        return this == PROCUREMENT
                ? Message.of("advice.volume.below", from, PRODUCTION.outcome())
                : Message.of("advice.at", values()[ordinal() + 1].from, values()[ordinal() + 1].outcome());
    }
}
