package glidepath.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.surface.AttemptFormulas;
import glidepath.plan.Fallback;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;
import glidepath.units.Percent;

/// What a call turns into (cost model, section 4), with the numbers that there are.
///
/// @param succeeded attempts per call that succeed
/// @param failed    attempts per call that fail
/// @param billed    share of a failed attempt that is charged
/// @param success   share of calls that succeed in the end, without fallback
public record Attempts(BigDecimal succeeded, BigDecimal failed, Percent billed, Percent success) {

    public static Attempts of(RetryPolicy policy) {
        Map<Lever<?>, BigDecimal> values = Map.of(
                Levers.RETRY_RATE, policy.rate().fraction(), Levers.SUCCESS, policy.success().fraction(), Levers.FAILURE, policy.failure()
                        .fraction(),
                Levers.MAX_RETRIES, BigDecimal.valueOf(policy.maxRetries()), Levers.BILLED, policy.billed().fraction());
        AttemptFormulas formulas = AttemptFormulas.of(policy.mode(), "", lever ->
                new Formula.Constant(lever.id(), Objects.requireNonNull(values.get(lever))));
        return new Attempts(ExactReader.constant(formulas.succeeded()), ExactReader.constant(formulas.failed()), policy.billed(),
                new Percent(ExactReader.constant(formulas.success())));
    }

    private BigDecimal value(Function<AttemptFormulas, Formula> formula) {
        return ExactReader.constant(formula.apply(AttemptFormulas.of("", constant(succeeded), constant(failed),
                constant(success.fraction()),
                constant(billed.fraction()))));
    }

    private static Formula constant(BigDecimal value) {
        return new Formula.Constant("", value);
    }

    /// All attempts that a call makes, billed or not.
    public BigDecimal made() {
        return value(AttemptFormulas::made);
    }

    /// What a call costs against one attempt.
    public BigDecimal multiplier() {
        return value(AttemptFormulas::multiplier);
    }

    /// Share of calls that succeed, the fallback's help included.
    public Percent successWith(Fallback fallback) {
        return new Percent(value(formulas -> formulas.successWith(constant(fallback.share().fraction()))));
    }
}
