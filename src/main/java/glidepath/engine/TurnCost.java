package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.ChargeFormula;
import glidepath.plan.Assumptions;
import glidepath.plan.Levers;
import glidepath.units.Money;

/// What one turn of a task adds to a charge: the later it is, the more of what was sent before it sends again.
///
/// @param turn   counted from 1
/// @param tokens that the charge counts in it
/// @param cost   of one attempt, surcharge and discount included
public record TurnCost(int turn, BigDecimal tokens, Money cost) {

    private static final String TOKENS = "tokens.turns.";
    private static final int TENTH = 10;

    /// An early turn and the last one of a task, where the charge is for turns and has a price.
    public static List<TurnCost> earlyAndLast(Line line, Assumptions assumptions) {
        Optional<Formula> each = line.rule().factors().stream().filter(factor -> factor.name().startsWith(TOKENS))
                .map(ChargeFormula.Factor::is).findFirst();
        if (each.isEmpty() || line.rate().isEmpty()) {
            return List.of();
        }
        int last = assumptions.workload(line.owner()).tokens().turns().count().orElse(1);
        int early = Math.max(1, last / TENTH);
        return early == last ? List.of() : List.of(of(line, each.get(), assumptions, early), of(line, each.get(), assumptions, last));
    }

    private static TurnCost of(Line line, Formula each, Assumptions assumptions, int turn) {
        BigDecimal before = turn == 1 ? BigDecimal.ZERO : upTo(turn - 1, line, each, assumptions);
        BigDecimal tokens = upTo(turn, line, each, assumptions).subtract(before);
        return new TurnCost(turn, tokens, line.terms().net(line.rate().orElseThrow().costOf(tokens)));
    }

    /// What a task of so many turns has of it.
    private static BigDecimal upTo(int turns, Line line, Formula each, Assumptions assumptions) {
        var values = new TurnValues(assumptions.with(Map.of(Levers.TURNS.at(line.owner()), Optional.of(turns))));
        return new ExactReader(Numbering.of(List.of(each)), List.of(YearMonth.of(2000, 1)), values).of(each, 0);
    }
}
