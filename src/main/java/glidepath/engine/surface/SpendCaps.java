package glidepath.engine.surface;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Workload;

/// What monthly limits on spend leave of the calls (cost model, section 3): those of workloads first, then those of providers, then the
/// plan's; workloads under one cap are cut by one share.
///
/// A cap counts what is charged without the calls that could be cut, and what they add. What calls add is not in proportion to them where
/// units are free or a gateway has a minimum: between where these begin to be charged it is, and there the share is found. Where free units
/// are shared with calls of another price that the cap does not cut, what calls add bends in between, and the share is a little less.
record SpendCaps(Assumptions assumptions, WholeModel model) {

    static boolean any(Assumptions assumptions) {
        return assumptions.cash().spendCap().isPresent() || assumptions.providers().stream().anyMatch(terms -> terms.spendCap().isPresent())
                || assumptions.workloads().stream().anyMatch(workload -> workload.quota().spendCap().isPresent());
    }

    /// The share of its calls that each workload may make.
    Map<String, Formula> served() {
        Map<String, Formula> served = new HashMap<>();
        assumptions.workloads().stream().filter(Workload::on).filter(workload -> workload.quota().spendCap().isPresent())
                .forEach(workload -> served.put(workload.id(), share(Levers.SPEND_CAP.at(workload.id()), Map.of(), List.of(workload.id()),
                        charge -> charge.owner().equals(workload.id()))));
        byProvider(served).forEach((workload, share) -> served.merge(workload, share, Formula::product));
        planCap(served);
        served.replaceAll((workload, share) -> Formula.named(workload, "share.served", share));
        return served;
    }

    private void planCap(Map<String, Formula> served) {
        if (assumptions.cash().spendCap().isPresent()) {
            Formula share = share(Levers.PLAN_CAP.at(assumptions.cash().id()), Map.copyOf(served), model.workloads(), _ -> true);
            model.workloads().forEach(workload -> served.merge(workload, share, Formula::product));
        }
    }

    /// Of a workload that charges at several providers, the smallest of their shares.
    private Map<String, Formula> byProvider(Map<String, Formula> narrower) {
        var shares = new HashMap<String, Formula>();
        Map<String, Formula> before = Map.copyOf(narrower);
        assumptions.providers().stream().filter(terms -> terms.spendCap().isPresent()).map(ProviderTerms::id).forEach(provider -> {
            List<String> under = model.calling(provider);
            Formula share = share(Levers.PROVIDER_CAP.at(provider), before, under, charge -> charge.account().provider().equals(provider));
            under.forEach(workload -> shares.merge(workload, share, Formula::min));
        });
        return shares;
    }

    /// @param before what narrower caps leave
    /// @param under  the workloads that are cut
    /// @param counts which charges the cap counts
    private Formula share(InputRef<?> cap, Map<String, Formula> before, List<String> under, Predicate<ChargeFormula> counts) {
        Formula most = Formula.product(Formula.input(cap), Formula.of(Quantity.Calendar.PART));
        return CapLine.of(cap.item(), most, share -> {
            var partly = new HashMap<>(before);
            under.forEach(workload -> partly.merge(workload, share, SpendCaps::times));
            WholeModel.State state = model.at(partly);
            return new CapLine.Counted(sum(state.costs(), counts),
                    state.starts().stream().filter(start -> start.concerns(counts)).toList());
        }).share();
    }

    private static Formula times(Formula before, Formula share) {
        return share == Formula.ZERO ? share : share == Formula.ONE ? before : Formula.product(before, share);
    }

    /// Net charges; neither support nor people's hours.
    private static Formula sum(CostModel state, Predicate<ChargeFormula> counts) {
        return new Formula.Sum(Stream.of(state.workloads(), state.rows(), state.gateways()).flatMap(List::stream)
                .flatMap(item -> item.charges().stream())
                .filter(charge -> charge.surface() != Surfaces.HUMAN_REVIEW).filter(counts).map(ChargePart::of).toList());
    }
}
