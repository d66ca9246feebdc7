package glidepath.advise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All readings of a scenario (cost model, section 10).
public final class Readings {

    /// Every reading; a new one is added here.
    private static final List<Function<AdviceContext, Optional<Reading>>> RULES = List.of(
            CoverageReading::of,
            it -> Optional.of(VolumeReading.of(it.callsPerMonth())),
            it -> Optional.of(BedrockReading.of(it).reading()),
            it -> Optional.of(new RouteReading(it.callsPerMonth(), it.situation()).reading()), PriceReading::of);

    private Readings() {
    }

    public static List<Reading> of(AdviceContext it) {
        return RULES.stream().flatMap(rule -> rule.apply(it).stream()).toList();
    }
}
