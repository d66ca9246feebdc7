package glidepath.reports.live;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.Workload;

/// The inputs that can be moved on a page, and their numbers: shares as fractions.
///
/// @param refs in the order of the page
public record LiveInputs(List<InputRef<?>> refs) {

    private static final List<Lever<?>> OF_WORKLOADS = List.of(Levers.CALLS, Levers.GROWTH, Levers.INPUT, Levers.OUTPUT, Levers.CACHE_READ,
            Levers.RETRY_RATE, Levers.FALLBACK_SHARE, Levers.BATCH_SHARE);

    /// Those of all workloads, and the amounts of grants that come at once.
    public static LiveInputs of(Assumptions assumptions) {
        var refs = new ArrayList<InputRef<?>>();
        for (Workload workload : assumptions.workloads()) {
            OF_WORKLOADS.forEach(lever -> refs.add(lever.at(workload.id())));
        }
        assumptions.grants().stream().filter(Grant::isPlain).forEach(grant -> refs.add(Levers.GRANT_AMOUNT.at(grant.id())));
        return new LiveInputs(List.copyOf(refs));
    }

    /// Its number in a scenario.
    public static BigDecimal number(InputRef<?> ref, Assumptions assumptions) {
        return number(ref.lever(), assumptions.get(ref));
    }

    private static BigDecimal number(Lever<?> lever, Object value) {
        return lever.kind().number().apply(value);
    }

    /// The most that it can be, so that it goes with what cannot be moved; 1 for other shares.
    static BigDecimal most(InputRef<?> ref, Assumptions assumptions) {
        UnaryOperator<BigDecimal> rest = BigDecimal.ONE::subtract;
        if (ref.lever().equals(Levers.BATCH_SHARE)) {
            return rest.apply(assumptions.get(Levers.PROVISIONED_SHARE.at(ref.item())).fraction());
        }
        if (ref.lever().equals(Levers.CACHE_READ)) {
            return rest.apply(assumptions.get(Levers.CACHE_WRITE.at(ref.item())).fraction());
        }
        return BigDecimal.ONE;
    }

    int indexOf(InputRef<?> ref) {
        return Objects.checkIndex(refs.indexOf(ref), refs.size());
    }
}
