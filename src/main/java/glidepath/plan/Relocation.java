package glidepath.plan;

import java.util.Map;

import glidepath.catalog.ModelId;
import glidepath.units.Count;
import glidepath.units.Percent;

/// What moves a workload to another model: no other rents to it the capacity that was rented for this one.
public final class Relocation {

    private Relocation() {
    }

    /// @param workload its id
    public static Map<InputRef<?>, Object> of(String workload, ModelId model) {
        return Map.of(Levers.MODEL.at(workload), model, Levers.IMPORTED.at(workload), false,
                Levers.PROVISIONED_SHARE.at(workload), Percent.ZERO, Levers.PROVISIONED_UNITS.at(workload), Count.ZERO,
                Levers.RESERVED_INPUT.at(workload), Count.ZERO, Levers.RESERVED_OUTPUT.at(workload), Count.ZERO);
    }
}
