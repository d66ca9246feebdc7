package glidepath.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import glidepath.catalog.Meter;
import glidepath.catalog.ModelId;
import glidepath.catalog.Nearest;
import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceCatalog;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;

/// Problems of a plan's own prices that apply to nothing, such as one for a mistyped model, where the catalog's price stays in force.
record OwnPriceChecks(Plan plan, PriceCatalog catalog, PlanChecks.Finder found) {

    void run() {
        for (OwnPrice price : plan.prices().own()) {
            Stream<String> ways = price.ways().keySet().stream().filter(way -> way.term().isEmpty()).map(way -> way.meter());
            Stream.concat(price.rates().keySet().stream().map(Meter::key), ways).distinct()
                    .filter(key -> !Meter.USUAL.contains(key) && !named().contains(key) && !isPriced(key, price.model()))
                    .forEach(key -> found.warning(price.model().toString(), "check.price.unused", key, Nearest.of(key, Meter.USUAL)));
        }
    }

    /// What the plan counts by name.
    private Set<String> named() {
        return plan.scenarios().stream().map((Scenario scenario) -> plan.assumptions(scenario)).flatMap(assumptions -> Stream.concat(
                assumptions.workloads().stream().flatMap(workload -> workload.tokens().others().stream()).map(units -> units.meter()),
                assumptions.providers().stream().flatMap(terms -> terms.allowances().stream()).map(allowance -> allowance.counted())))
                .collect(Collectors.toSet());
    }

    /// Whether the catalog prices such a thing of any other model.
    private boolean isPriced(String key, ModelId own) {
        Meter meter = Meter.parse(key);
        return catalog.models().values().stream().filter(model -> !model.id().equals(own))
                .anyMatch(model -> model.prices().entries().stream().anyMatch(entry -> entry.card().has(meter)));
    }
}
