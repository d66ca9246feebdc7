package glidepath.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.surface.AttemptFormulas;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.RetryPolicy;

/// How many attempts a call makes, and what it costs against one attempt, with the numbers of a retry policy (cost model, section 4).
///
/// @param made       all attempts of a call, billed or not
/// @param multiplier attempts of a call that are charged: those that succeed, and the billed share of those that fail
public record Attempts(BigDecimal made, BigDecimal multiplier) {

    /// A multiplier above it is worth a look (cost model, section 10).
    public static final BigDecimal MANY = new BigDecimal("1.1");

    public static Attempts of(RetryPolicy policy) {
        Map<Lever<?>, BigDecimal> values = Map.of(
                Levers.RETRY_RATE, policy.rate().fraction(), Levers.SUCCESS, policy.success().fraction(), Levers.FAILURE, policy.failure()
                        .fraction(),
                Levers.MAX_RETRIES, BigDecimal.valueOf(policy.maxRetries()), Levers.BILLED, policy.billed().fraction());
        AttemptFormulas formulas = AttemptFormulas.of(policy.mode(), "", lever ->
                new Formula.Constant(lever.id(), Objects.requireNonNull(values.get(lever))));
        return new Attempts(ExactReader.constant(formulas.made()), ExactReader.constant(formulas.multiplier()));
    }
}
