package glidepath.engine;

import java.math.BigDecimal;

import glidepath.plan.Fallback;
import glidepath.plan.RetryPolicy;
import glidepath.units.Decimals;
import glidepath.units.Percent;

/// What a call turns into (cost model, section 4).
///
/// @param succeeded attempts per call that succeed
/// @param failed    attempts per call that fail
/// @param billed    share of a failed attempt that is charged
/// @param success   share of calls that succeed in the end, without fallback
public record Attempts(BigDecimal succeeded, BigDecimal failed, Percent billed, Percent success) {

    public static Attempts of(RetryPolicy policy) {
        return switch (policy.mode()) {
            case RATE -> new Attempts(BigDecimal.ONE, policy.rate().fraction(), policy.billed(), policy.success());
            case POLICY -> retried(policy);
        };
    }

    private static Attempts retried(RetryPolicy policy) {
        BigDecimal failure = policy.failure().fraction();
        BigDecimal expected = BigDecimal.ONE;
        BigDecimal power = failure;
        for (int retry = 1; retry <= policy.maxRetries(); retry++) {
            expected = expected.add(power);
            power = power.multiply(failure, Decimals.PRECISION);
        }
        BigDecimal success = BigDecimal.ONE.subtract(power);
        return new Attempts(success, expected.subtract(success), policy.billed(), new Percent(success));
    }

    /// All attempts that a call makes, billed or not.
    public BigDecimal made() {
        return succeeded.add(failed);
    }

    /// Failed attempts per call that are charged.
    public BigDecimal billedFailures() {
        return failed.multiply(billed.fraction());
    }

    /// What a call costs against one attempt.
    public BigDecimal multiplier() {
        return succeeded.add(billedFailures());
    }

    /// Share of calls that succeed, the fallback's help included.
    public Percent successWith(Fallback fallback) {
        Percent both = success.plus(fallback.share());
        return both.compareTo(Percent.ALL) > 0 ? Percent.ALL : both;
    }
}
