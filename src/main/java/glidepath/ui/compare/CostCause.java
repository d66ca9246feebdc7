package glidepath.ui.compare;

import java.util.Map;

import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Section;

/// What a difference in cost comes from, as people speak of it: several levers each.
enum CostCause {
    VOLUME, TOKENS, RETRIES, MODEL, CAPACITY, PEOPLE, INFRASTRUCTURE,
    /// Prices that are agreed on: private discounts, support, gateway fees.
    TERMS,
    CREDITS, TAX;

    private static final Map<String, CostCause> OF_WORKLOAD = Map.of("demand", VOLUME, "tokens", TOKENS, "retry", RETRIES, "fallback",
            RETRIES,
            "route", MODEL, "provisioned", CAPACITY, "reserved", CAPACITY, "imported", CAPACITY, "review", PEOPLE, "quota", CAPACITY);

    static CostCause of(Lever<?> lever) {
        Section section = lever.section();
        return switch (section) {
            case WORKLOADS -> lever.equals(Levers.ON) ? VOLUME : OF_WORKLOAD.getOrDefault(lever.path().split("\\.")[0], VOLUME);
            case INFRASTRUCTURE -> INFRASTRUCTURE;
            case GATEWAYS, PROVIDERS -> TERMS;
            case GRANTS, CASH -> CREDITS;
        };
    }
}
