package glidepath.advise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All readings of a scenario (cost model, section 10).
public final class Verdicts {

    /// Every reading; a new one is added here.
    private static final List<Function<Case, Optional<Verdict>>> RULES = List.of(
            CoverageReading::of,
            it -> Optional.of(VolumeReading.of(it.forecast().firstMonth().calls())),
            it -> Optional.of(BedrockRule.of(it.forecast(), it.situation()).verdict()),
            it -> Optional.of(new RouteRule(it.forecast().firstMonth().calls(), it.situation()).verdict()),
            PriceReading::of);

    private Verdicts() {
    }

    public static List<Verdict> of(Case it) {
        return RULES.stream().flatMap(rule -> rule.apply(it).stream()).toList();
    }
}
