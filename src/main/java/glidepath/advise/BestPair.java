package glidepath.advise;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.InputRef;
import glidepath.units.Message;
import glidepath.units.Money;

/// Two ideas against lapsing credits taken together, where that leaves more than either alone.
final class BestPair {

    private BestPair() {
    }

    /// The two ideas against lapsing credits that leave most together, found by trying all pairs that do not change the same input; empty
    /// where none leaves more than the best of them alone.
    ///
    /// @param ideas each tried alone, with what it does
    static Optional<CandidateAction> of(List<CandidateAction> ideas, AdviceContext it, Money bestAlone) {
        Optional<CandidateAction> best = Optional.empty();
        Money most = bestAlone;
        for (int one = 0; one < ideas.size(); one++) {
            for (int other = one + 1; other < ideas.size(); other++) {
                Optional<CandidateAction> pair = together(ideas.get(one), ideas.get(other));
                if (pair.isPresent()) {
                    Money saved = saved(it, pair.get());
                    if (saved.compareTo(most) > 0) {
                        most = saved;
                        best = pair;
                    }
                }
            }
        }
        return best;
    }

    private static Optional<CandidateAction> together(CandidateAction one, CandidateAction other) {
        var changes = new HashMap<InputRef<?>, Object>(one.changes());
        if (other.changes().keySet().stream().anyMatch(changes::containsKey)) {
            return Optional.empty();
        }
        changes.putAll(other.changes());
        return Optional.of(new CandidateAction("spend-pair", Message.of("action.spend.pair", one.text(), other.text()), changes,
                Sources.CREDIT_ORDER));
    }

    /// What is left to pay less than now; nothing where it cannot be priced.
    private static Money saved(AdviceContext it, CandidateAction idea) {
        ScenarioForecast then = it.with(idea.changes());
        return then.complete() ? it.forecast().total(Bill::leftToPay).minus(then.total(Bill::leftToPay)) : Money.ZERO;
    }
}
