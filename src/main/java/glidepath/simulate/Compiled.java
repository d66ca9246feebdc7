package glidepath.simulate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.compiled.BlockRun;
import glidepath.engine.compiled.CompiledScenario;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Settings;

/// A scenario that is ready to be run, and what it was made of.
///
/// @param blocks for each of so many threads
record Compiled(Of of, CompiledScenario scenario, List<BlockRun> blocks) {

    /// What a compiled scenario depends on.
    record Of(Settings settings, Assumptions assumptions, PriceCatalog catalog, List<InputRef<?>> drawn) {

        /// Whether another differs in values only.
        boolean isLike(Of other) {
            return settings.equals(other.settings) && catalog == other.catalog && drawn.equals(other.drawn);
        }
    }

    /// @param known one of the same scenario, of which is used what still holds
    static Compiled of(Of wanted, Optional<Compiled> known, int parts) {
        Optional<Compiled> like = known.filter(before -> before.of.isLike(wanted));
        Optional<Compiled> same = like.filter(before -> before.of.assumptions.equals(wanted.assumptions) && before.blocks.size() == parts);
        return same.orElseGet(() -> of(wanted, like.map(before -> before.scenario.with(wanted.assumptions))
                .orElseGet(() -> CompiledScenario.of(wanted.settings, wanted.assumptions, wanted.catalog, wanted.drawn)), parts));
    }

    private static Compiled of(Of wanted, CompiledScenario scenario, int parts) {
        return new Compiled(wanted, scenario, Stream.generate(() -> scenario.blocks(CompiledScenario.BLOCK)).limit(parts).toList());
    }
}
