package glidepath.plan;

import glidepath.catalog.ModelId;
import glidepath.units.Percent;

/// Another model that a share of a workload's calls goes to, with the same retries and the same batch share as the others.
public record RouteSplit(ModelId model, Percent share) {

    public static final RouteSplit NONE = new RouteSplit(new ModelId("", ""), Percent.ZERO);
}
