package glidepath.engine;

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

    static Map<InputRef<?>, Object> of(Workload workload, Count times) {
        String id = workload.id();
        var ramp = new TreeMap<YearMonth, Count>();
        workload.demand().ramp().forEach((month, calls) -> ramp.put(month, calls.times(times)));
        var values = new HashMap<InputRef<?>, Object>();
        values.put(Levers.CALLS.at(id), workload.demand().calls().times(times));
        values.put(Levers.RAMP.at(id), ramp);
        values.put(Levers.USERS.at(id), workload.demand().drivers().users().map(users -> users.times(times)));
        values.put(Levers.CEILING.at(id), workload.demand().course().ceiling().map(most -> most.times(times)));
        values.put(Levers.EVENTS.at(id), workload.demand().course().events().stream()
                .map(event -> new DemandEvent(event.from(), event.until(), event.factor(), event.plus().times(times))).toList());
        values.put(Levers.CACHE_KEPT.at(id), workload.tokens().kept().times(times));
        values.put(Levers.TRAINED.at(id), workload.training().tokens().times(times));
        values.put(Levers.SPEND_CAP.at(id), workload.quota().spendCap().map(most -> most.times(times.value())));
        return values;
    }
}
