package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Model;
import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// Calls paid by the token as they are made, those that a second model answers included.
final class OnDemand extends Surface {

    OnDemand() {
        super("on-demand", true, Frequency.USAGE_BASED, 0);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        var charges = new ArrayList<ChargeFormula>();
        if (!workload.workload().imported().on()) {
            ServiceTier tier = workload.workload().route().tier();
            Formula share = workload.onDemandShare();
            var tokens = new TokenCharges(workload, workload.model(), Tariff.onDemand(workload.model(), workload.periods(workload.model()), tier),
                    tier == ServiceTier.RESERVED ? ReservedTier.overflow(workload, share) : TokenCharges.Overflow.ALL);
            charges.addAll(attempts(this, workload, tokens, "share.on-demand", share));
        }
        charges.addAll(fallback(workload));
        return charges;
    }

    static List<ChargeFormula> attempts(Surface surface, WorkloadScope workload, TokenCharges tokens, String shareName, Formula share) {
        var charges = new ArrayList<>(tokens.of(new TokenCharges.Attempt(surface, Cause.CALLS, shareName, share,
                "attempts.succeeded", workload.attempts().succeeded())));
        charges.addAll(tokens.of(new TokenCharges.Attempt(surface, Cause.FAILED_ATTEMPTS, shareName, share,
                "attempts.failed", workload.attempts().billedFailures())));
        return charges;
    }

    /// Answered by a second model at its own prices; calls that provisioned throughput serves do not fall back.
    private List<ChargeFormula> fallback(WorkloadScope workload) {
        Formula share = workload.input(Levers.FALLBACK_SHARE);
        if (workload.fallback().isEmpty()) {
            return List.of(workload.charge(this, Cause.FALLBACK, "fallback").share("share.not-provisioned", workload.notProvisioned())
                    .factor("share.fallback", share).unpriced(workload.perCall(), Unit.CALL, Unpriced.FALLBACK_UNNAMED));
        }
        Model second = workload.fallback().get();
        var tokens = new TokenCharges(workload, second, Tariff.onDemand(second, workload.periods(second), ServiceTier.STANDARD),
                TokenCharges.Overflow.ALL);
        return tokens.of(new TokenCharges.Attempt(this, Cause.FALLBACK, "share.not-provisioned", workload.notProvisioned(), "share.fallback", share));
    }
}
