package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Model;
import glidepath.plan.Quota;
import glidepath.plan.Settings;
import glidepath.plan.TokenShape;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What a workload asks of the account's quota in its busiest minute (cost model, section 6).
///
/// Only on-demand calls count: batch, provisioned throughput and imported models have quotas of their own.
///
/// @param requests per minute at peak
/// @param tokens   quota tokens per minute at peak
/// @param headroom what the tightest quota allows against what is asked, 1 where they are equal; empty where no quota is given or
///                 nothing is asked
public record QuotaUse(BigDecimal requests, BigDecimal tokens, Optional<BigDecimal> headroom) {

    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);

    /// The tokens that one call counts against a quota: input and cache writes, and each output token as often as the model says.
    /// What is read from the cache does not count in the end.
    public static BigDecimal tokensPerCall(BigDecimal input, BigDecimal output, Percent cacheRead, BigDecimal burnDown) {
        return input.multiply(cacheRead.rest().fraction()).add(output.multiply(burnDown));
    }

    /// @param calls of the workload in the month
    public static QuotaUse of(Workload workload, Model model, BigDecimal calls, YearMonth month, Settings settings) {
        Quota quota = workload.quota();
        BigDecimal minutes = settings.days(month).multiply(MINUTES_A_DAY);
        BigDecimal attempts = calls.multiply(onDemand(workload))
                .multiply(Attempts.of(workload.retry()).made()).multiply(quota.peakFactor().value());
        BigDecimal requests = Decimals.divide(attempts, minutes);
        BigDecimal tokens = Decimals.divide(attempts.multiply(perCall(workload, model)), minutes);
        return new QuotaUse(requests, tokens, headroom(quota, requests, tokens));
    }

    private static BigDecimal onDemand(Workload workload) {
        return workload.imported().on() ? BigDecimal.ZERO : workload.onDemandShare().fraction();
    }

    private static BigDecimal perCall(Workload workload, Model model) {
        TokenShape shape = workload.tokens();
        BigDecimal burnDown = workload.quota().burnDown().map(Count::value).orElse(BigDecimal.valueOf(model.facts().traits().burnDown()));
        if (shape.turns().isGiven()) {
            TurnTokens mean = TurnTokens.of(workload, model);
            return mean.input().subtract(mean.read()).add(mean.output().multiply(burnDown));
        }
        BigDecimal usual = tokensPerCall(shape.input().value(), shape.output().value(), cacheRead(shape, shape.input(), model), burnDown);
        BigDecimal longer = tokensPerCall(shape.longInput().value(), shape.longOutput().value(),
                cacheRead(shape, shape.longInput(), model), burnDown);
        return usual.multiply(shape.longShare().rest().fraction()).add(longer.multiply(shape.longShare().fraction()));
    }

    /// Nothing is read of a prompt that is too short to be cached.
    private static Percent cacheRead(TokenShape shape, Count input, Model model) {
        return model.facts().limits().isTooShortToCache(input) ? Percent.ZERO : shape.cacheRead();
    }

    private static Optional<BigDecimal> headroom(Quota quota, BigDecimal requests, BigDecimal tokens) {
        return Stream.of(ratio(quota.requestsPerMinute(), requests), ratio(quota.tokensPerMinute(), tokens))
                .flatMap(Optional::stream).min(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> ratio(Optional<Count> allowed, BigDecimal asked) {
        return asked.signum() == 0 ? Optional.empty() : allowed.map(quota -> Decimals.divide(quota.value(), asked));
    }

    /// Whether the demand can happen at all.
    public boolean fits() {
        return headroom.map(ratio -> ratio.compareTo(BigDecimal.ONE) >= 0).orElse(true);
    }

    /// The most credit that the quota lets burn in a month, however much of it there is.
    ///
    /// @param eligible what the credits could pay of the workload's on-demand charges in the month
    public Optional<Money> mostCredit(Money eligible) {
        return headroom.map(eligible::times);
    }
}
