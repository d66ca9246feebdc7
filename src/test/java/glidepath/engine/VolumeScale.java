package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import glidepath.plan.DemandEvent;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Workload;
import glidepath.units.Count;

/// The same workload with so many times its volume.
final class VolumeScale {

    private VolumeScale() {
    }

    static Map<InputRef<?>, Object> of(Workload workload, BigDecimal times) {
        String id = workload.id();
        var ramp = new TreeMap<YearMonth, Count>();
        workload.demand().ramp().forEach((month, calls) -> ramp.put(month, times(calls, times)));
        var values = new HashMap<InputRef<?>, Object>();
        values.put(Levers.CALLS.at(id), times(workload.demand().calls(), times));
        values.put(Levers.RAMP.at(id), ramp);
        values.put(Levers.USERS.at(id), workload.demand().drivers().users().map(users -> times(users, times)));
        values.put(Levers.CEILING.at(id), workload.demand().course().ceiling().map(most -> times(most, times)));
        values.put(Levers.EVENTS.at(id), workload.demand().course().events().stream()
                .map(event -> new DemandEvent(event.from(), event.until(), event.factor(), times(event.plus(), times))).toList());
        values.put(Levers.CACHE_KEPT.at(id), times(workload.tokens().kept(), times));
        values.put(Levers.TRAINED.at(id), times(workload.training().tokens(), times));
        values.put(Levers.SPEND_CAP.at(id), workload.quota().spendCap().map(most -> most.times(times)));
        return values;
    }

    private static Count times(Count count, BigDecimal times) {
        return new Count(count.value().multiply(times));
    }
}
