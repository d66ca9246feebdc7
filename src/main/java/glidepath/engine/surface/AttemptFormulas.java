package glidepath.engine.surface;

import java.util.function.Function;

import glidepath.engine.formula.Formula;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;

/// How many attempts a call makes, and how they end (cost model, section 4).
///
/// @param succeeded      attempts per call that succeed
/// @param failed         attempts per call that fail
/// @param billedFailures of them, those that are charged
/// @param success        share of calls that succeed in the end, without fallback
public record AttemptFormulas(Formula succeeded, Formula failed, Formula billedFailures, Formula success) {

    /// @param owner of the numbers that have names
    /// @param input what stands for an input of the workload
    public static AttemptFormulas of(RetryPolicy.Mode mode, String owner, Function<Lever<?>, Formula> input) {
        return switch (mode) {
            case RATE -> of(owner, Formula.ONE, input.apply(Levers.RETRY_RATE), input.apply(Levers.SUCCESS), input.apply(Levers.BILLED));
            case POLICY -> retried(owner, input);
        };
    }

    /// @param billed share of a failed attempt that is charged
    private static AttemptFormulas of(String owner, Formula succeeded, Formula failed, Formula success, Formula billed) {
        return new AttemptFormulas(succeeded, failed, Formula.named(owner, "attempts.failed", Formula.product(failed, billed)), success);
    }

    /// At most so many retries: of `E = (1 - p^(R+1)) / (1 - p)` attempts, `1 - p^(R+1)` succeed.
    private static AttemptFormulas retried(String owner, Function<Lever<?>, Formula> input) {
        Formula failure = input.apply(Levers.FAILURE);
        Formula tries = Formula.sum(input.apply(Levers.MAX_RETRIES), Formula.ONE);
        Formula succeeded = Formula.named(owner, "attempts.succeeded", Formula.rest(new Formula.Power(failure, tries)));
        Formula made = Formula.quotient(succeeded, Formula.rest(failure));
        return of(owner, succeeded, Formula.difference(made, succeeded), succeeded, input.apply(Levers.BILLED));
    }

    /// All attempts that a call makes, billed or not.
    public Formula made() {
        return Formula.sum(succeeded, failed);
    }

    /// What a call costs against one attempt.
    public Formula multiplier() {
        return Formula.sum(succeeded, billedFailures);
    }

    /// Share of calls that succeed, the fallback's help included.
    public Formula successWith(Formula fallback) {
        return Formula.min(Formula.ONE, Formula.sum(success, fallback));
    }
}
