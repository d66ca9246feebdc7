package glidepath.plan;

import java.util.Map;

import glidepath.catalog.ModelId;
import glidepath.units.Count;
import glidepath.units.Percent;

/// The changes that move a workload to another model. Capacity that is rented for the present model is given up: it serves no other.
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
