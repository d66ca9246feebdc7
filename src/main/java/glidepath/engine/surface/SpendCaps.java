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
/// A cap counts what is charged without the calls that could be cut, and what they add. What is not in proportion to calls, such as a
/// gateway's minimum, adds less for fewer calls, so that a cap is never exceeded; of free units that is made up for.
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
        if (assumptions.cash().spendCap().isPresent()) {
            Formula share = share(Levers.PLAN_CAP.at(assumptions.cash().id()), Map.copyOf(served), model.workloads(), _ -> true);
            model.workloads().forEach(workload -> served.merge(workload, share, Formula::product));
        }
        served.replaceAll((workload, share) -> Formula.named(workload, "share.served", share));
        return served;
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
        var without = new HashMap<>(before);
        under.forEach(workload -> without.put(workload, Formula.ZERO));
        Formula most = Formula.product(Formula.input(cap), Formula.of(Quantity.Calendar.PART));
        Formula none = Formula.named(cap.item(), "dollars.without-calls", sum(model.at(without), counts));
        Formula all = Formula.named(cap.item(), "dollars.uncapped", sum(model.at(before), counts));
        Formula added = Formula.difference(all, none);
        Formula share = Formula.ifAbove(added, Formula.ZERO,
                Formula.quotient(Formula.max(Formula.ZERO, Formula.difference(most, none)), added), Formula.ONE);
        Formula served = model.givesFree() ? beyondFree(cap, before, under, counts, new Room(most, all, share)) : share;
        return Formula.ifAbove(all, most, served, Formula.ONE);
    }

    /// @param most  that may be charged
    /// @param all   that would be
    /// @param share of the calls by which charges stay below it
    private record Room(Formula most, Formula all, Formula share) {
    }

    /// Units that are free make fewer calls cheaper than in proportion: what the first share leaves of the cap is given to the rest of the
    /// calls. Charges grow ever faster with calls, so that this stays below the cap, too.
    private Formula beyondFree(InputRef<?> cap, Map<String, Formula> before, List<String> under, Predicate<ChargeFormula> counts,
            Room room) {
        Formula share = Formula.named(cap.item(), "share.first", room.share());
        var partly = new HashMap<>(before);
        under.forEach(workload -> partly.merge(workload, share, Formula::product));
        Formula charged = Formula.named(cap.item(), "dollars.first", sum(model.at(partly), counts));
        Formula rest = Formula.difference(Formula.ONE, share);
        return Formula.sum(share, Formula.product(rest, Formula.quotient(Formula.max(Formula.ZERO,
                Formula.difference(room.most(), charged)), Formula.difference(room.all(), charged))));
    }

    /// Net charges; neither support nor people's hours.
    private static Formula sum(CostModel state, Predicate<ChargeFormula> counts) {
        return new Formula.Sum(Stream.of(state.workloads(), state.rows(), state.gateways()).flatMap(List::stream)
                .flatMap(item -> item.charges().stream())
                .filter(charge -> charge.surface() != Surfaces.HUMAN_REVIEW).filter(counts)
                .map(ChargePart::of).toList());
    }
}
