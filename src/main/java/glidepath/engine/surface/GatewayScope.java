package glidepath.engine.surface;

import java.util.List;

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
        List<Formula> calls = assumptions.workloads().stream().filter(Workload::on)
                .filter(workload -> workload.route().gateway().equals(gateway.id()))
                .map(workload -> Formula.of(new Quantity.CallsOf(workload.id()))).toList();
        return new GatewayScope(gateway, !calls.isEmpty(),
                Formula.named(gateway.id(), "dollars", Formula.of(new Quantity.Charged(new Selection.Through(gateway.id())))),
                Formula.named(gateway.id(), "calls", new Formula.Sum(calls)));
    }

    Formula input(Lever<?> lever) {
        return Formula.input(lever.at(gateway.id()));
    }
}
