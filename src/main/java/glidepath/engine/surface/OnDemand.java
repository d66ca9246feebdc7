package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.catalog.Meter;
import glidepath.catalog.Model;
import glidepath.catalog.ServiceTier;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Levers;
import glidepath.plan.RouteSplit;
import glidepath.units.Unit;

/// Calls paid by the token as they are made, those that a second model answers included, and caches that are kept by the hour.
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
            TokenCharges.Overflow overflow = tier == ServiceTier.RESERVED ? ReservedTier.overflow(workload, own(workload, share))
                    : TokenCharges.Overflow.ALL;
            charges.addAll(attempts(this, workload, tokens(workload, workload.model(), tier, overflow), "share.on-demand", share,
                    workload.ownShare()));
            for (RouteSplit split : workload.workload().route().splits()) {
                Model other = workload.listed(split.model());
                charges.addAll(attempts(this, workload, tokens(workload, other, plainTier(tier), TokenCharges.Overflow.ALL),
                        "share.on-demand", share, share(split)));
            }
            charges.addAll(keptCache(workload));
        }
        charges.addAll(fallback(workload));
        return charges;
    }

    private static Formula own(WorkloadScope workload, Formula share) {
        return workload.ownShare() == Formula.ONE ? share : Formula.product(share, workload.ownShare());
    }

    /// What is reserved is reserved of the workload's own model.
    private static ServiceTier plainTier(ServiceTier tier) {
        return tier == ServiceTier.RESERVED ? ServiceTier.STANDARD : tier;
    }

    static Formula share(RouteSplit split) {
        return new Formula.Constant("share.split", split.share().fraction());
    }

    private static TokenCharges tokens(WorkloadScope workload, Model model, ServiceTier tier, TokenCharges.Overflow overflow) {
        return new TokenCharges(workload, model, Tariff.onDemand(model, workload.periods(model), tier), overflow);
    }

    /// @param split of these calls, the share that goes to the model
    static List<ChargeFormula> attempts(Surface surface, WorkloadScope workload, TokenCharges tokens, String shareName, Formula share,
            Formula split) {
        var charges = new ArrayList<>(tokens.of(new TokenCharges.Attempt(surface, Cause.CALLS, shareName, share, split,
                "attempts.succeeded", workload.attempts().succeeded())));
        charges.addAll(tokens.of(new TokenCharges.Attempt(surface, Cause.FAILED_ATTEMPTS, shareName, share, split,
                "attempts.failed", workload.attempts().billedFailures())));
        return charges;
    }

    /// Tokens in a cache that is paid by the hour.
    private List<ChargeFormula> keptCache(WorkloadScope workload) {
        Model model = workload.model();
        var tariff = Tariff.onDemand(model, workload.periods(model), ServiceTier.STANDARD);
        return List.of(workload.charge(this, Cause.OTHER, Meter.CACHE_STORAGE.key(), model)
                .factor("tokens.kept", workload.input(Levers.CACHE_KEPT)).factor("hours-kept", workload.input(Levers.CACHE_KEPT_HOURS))
                .surcharge(workload.surcharge())
                .at(new ChargeFormula.Volume("days", Formula.of(Quantity.Calendar.DAYS)),
                tariff.price(Meter.CACHE_STORAGE, workload.input(Levers.INPUT))));
    }

    /// Answered by a second model at its own prices; calls that provisioned throughput serves do not fall back.
    private List<ChargeFormula> fallback(WorkloadScope workload) {
        Formula share = workload.input(Levers.FALLBACK_SHARE);
        if (workload.fallback().isEmpty()) {
            return List.of(workload.charge(this, Cause.FALLBACK, "fallback").share("share.not-provisioned", workload.notProvisioned())
                    .factor("share.fallback", share).unpriced(workload.perCall(), Unit.CALL, Unpriced.FALLBACK_UNNAMED));
        }
        return tokens(workload, workload.fallback().get(), ServiceTier.STANDARD, TokenCharges.Overflow.ALL).of(new TokenCharges.Attempt(
                this, Cause.FALLBACK, "share.not-provisioned", workload.notProvisioned(), Formula.ONE, "share.fallback", share));
    }
}
