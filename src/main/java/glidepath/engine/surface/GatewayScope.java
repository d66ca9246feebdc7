package glidepath.engine.surface;

import java.util.List;
import java.util.function.Function;

import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Quantity;
import glidepath.engine.formula.Selection;
import glidepath.plan.Assumptions;
import glidepath.plan.Gateway;
import glidepath.plan.Lever;
import glidepath.plan.Workload;

/// A gateway's own numbers, which its fees are made of.
///
/// @param routed  whether any workload goes through it
/// @param charges net model charges of the calls that go through it
/// @param calls   that do
record GatewayScope(Gateway gateway, boolean routed, Formula charges, Formula calls) {

    static GatewayScope of(Gateway gateway, Assumptions assumptions) {
        return of(gateway, assumptions, workload -> Formula.of(new Quantity.CallsOf(workload)),
                Formula.of(new Quantity.Charged(new Selection.Through(gateway.id()))));
    }

    /// @param callsOf the calls of a workload
    /// @param charges net model charges of the calls that go through it
    static GatewayScope of(Gateway gateway, Assumptions assumptions, Function<String, Formula> callsOf, Formula charges) {
        List<String> routed = routed(gateway, assumptions);
        return new GatewayScope(gateway, !routed.isEmpty(), Formula.named(gateway.id(), "dollars", charges),
                Formula.named(gateway.id(), "calls", new Formula.Sum(routed.stream().map(callsOf).toList())));
    }

    /// Ids of the workloads whose calls go through it.
    static List<String> routed(Gateway gateway, Assumptions assumptions) {
        return assumptions.workloads().stream().filter(Workload::on).filter(workload -> workload.route().gateway().equals(gateway.id()))
                .map(Workload::id).toList();
    }

    Formula input(Lever<?> lever) {
        return Formula.input(lever.at(gateway.id()));
    }
}
