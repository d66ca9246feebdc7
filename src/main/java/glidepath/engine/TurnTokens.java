package glidepath.engine;

import java.math.BigDecimal;

import glidepath.catalog.Model;
import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.surface.TurnFormulas;
import glidepath.plan.InputNumber;
import glidepath.plan.Lever;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;

/// The tokens of a workload's mean call and of its longest one, whether calls are entered as they are or as the turns of tasks.
///
/// @param input   of the mean call
/// @param output  of the mean call
/// @param read    of its input, what is read from the cache
/// @param longest input of the longest call that the plan names
public record TurnTokens(BigDecimal input, BigDecimal output, BigDecimal read, BigDecimal longest) {

    /// @param workload whose calls are turns
    public static TurnTokens of(Workload workload, Model model) {
        TurnFormulas turns = TurnFormulas.of(lever -> constant(lever, workload));
        BigDecimal count = ExactReader.constant(turns.turns());
        return new TurnTokens(Decimals.divide(ExactReader.constant(turns.sent()), count), ExactReader.constant(turns.output()),
                Decimals.divide(ExactReader.constant(turns.read(model.facts().limits().cacheMinimum())), count),
                        ExactReader.constant(turns.longest()));
    }

    private static <T> Formula constant(Lever<T> lever, Workload workload) {
        return new Formula.Constant(lever.id(), InputNumber.of(lever.kind(), lever.of(workload)).orElse(BigDecimal.ZERO));
    }

    /// The input of the longest call, as a number of tokens.
    public Count longestInput() {
        return new Count(longest);
    }
}
