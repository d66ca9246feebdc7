package glidepath.advise;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.engine.ScenarioForecast;
import glidepath.plan.Assumptions;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// What to do next, what leaves most in the bank first. Each is tried on the scenario; what does not help, or cannot be priced, is left
/// out.
public final class Actions {

    /// Every rule; a new one is added here.
    private static final List<ActionRule> RULES = List.of(BatchAction::ideas, CheaperModelAction::ideas, CacheAction::ideas,
            RetriesAction::ideas,
            OfficeHoursAction::ideas, UnusedImportsAction::ideas, CommitmentAction::ideas, LapsingGrantAction::ideas, CreditSpending::ideas,
            QuotaAction::ideas);

    /// Of these, the best two together are looked for.
    private static final List<ActionRule> SPENDING = List.of(LapsingGrantAction::ideas, CreditSpending::ideas, CommitmentAction::ideas);

    /// Amounts count to the cent, as they show: under a spend cap, divisions leave tiny differences where nothing is saved.
    private static final Comparator<Action> BY_EFFECT = Comparator
            .comparing((Action action) -> action.effect().map(Effect::cashSaved).orElse(Money.ZERO).toCents())
            .thenComparing(action -> action.effect().map(Effect::saved).orElse(Money.ZERO).toCents())
            .thenComparing(action -> action.effect().flatMap(Effect::credits).map(Longer::days).orElse(0L))
            .thenComparing(action -> action.effect().map(Effect::served).orElse(BigDecimal.ZERO));

    /// Pairs grow with the square of ideas.
    private static final int MOST_IN_PAIRS = 24;

    private Actions() {
    }

    public static List<Action> of(AdviceContext it) {
        List<Action> alone = RULES.stream().flatMap(rule -> rule.ideas(it).stream()).flatMap(idea -> tried(idea, it).stream()).toList();
        return Stream.concat(alone.stream(), pair(it).stream()).sorted(BY_EFFECT.reversed()).toList();
    }

    /// The two changes that spend credits best, where together they leave more than either alone.
    private static Optional<Action> pair(AdviceContext it) {
        List<CandidateAction> ideas = it.forecast().lapsed().isPositive() && it.forecast().complete()
                ? SPENDING.stream().flatMap(rule -> rule.ideas(it).stream()).limit(MOST_IN_PAIRS).toList() : List.of();
        Money best = ideas.stream().flatMap(idea -> tried(idea, it).stream()).flatMap(action -> action.effect().stream())
                .map(Effect::cashSaved).max(Comparator.naturalOrder()).orElse(Money.ZERO);
        return BestPair.of(ideas, it, best).flatMap(idea -> tried(idea, it));
    }

    private static Optional<Action> tried(CandidateAction idea, AdviceContext it) {
        if (!idea.canBeTried()) {
            return Optional.of(action(idea, Optional.empty()));
        }
        Assumptions assumptions = withAdded(it.forecast().assumptions(), idea);
        ScenarioForecast then = it.with(assumptions.with(idea.changes()));
        Effect effect = Effect.of(it.forecast(), then);
        return it.forecast().complete() && then.complete() && effect.helps() ? Optional.of(action(idea, Optional.of(effect)))
                : Optional.empty();
    }

    private static Assumptions withAdded(Assumptions given, CandidateAction idea) {
        Assumptions assumptions = given;
        for (Workload workload : idea.added()) {
            assumptions = assumptions.plus(workload);
        }
        return assumptions;
    }

    private static Action action(CandidateAction idea, Optional<Effect> effect) {
        return new Action(idea.id(), idea.text(), idea.added(), idea.changes(), effect, idea.source());
    }
}
