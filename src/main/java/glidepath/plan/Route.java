package glidepath.plan;

import java.util.List;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.units.InvalidValueException;
import glidepath.units.Percent;

/// Which model is called, and how.
///
/// @param model     at the provider that bills it; a regional or global profile is a model entry of its own
/// @param gateway   id of the plan's gateway in front of it; empty for none
/// @param region    where capacity is rented, such as `us-east-1`
/// @param surcharge on the list price of its tokens: for data residency, 10 %
/// @param splits    other models that shares of the calls go to
public record Route(ModelId model, ServiceTier tier, Percent batchShare, String gateway, String region, Percent surcharge,
        List<RouteSplit> splits) {

    public Route {
        splits = List.copyOf(splits);
        Percent shares = splits.stream().map(RouteSplit::share).reduce(Percent.ZERO, Percent::plus);
        if (shares.compareTo(Percent.ALL) > 0) {
            throw InvalidValueException.because("route.splits", shares);
        }
    }

    /// One model for all calls, at its list price.
    public Route(ModelId model, ServiceTier tier, Percent batchShare, String gateway, String region) {
        this(model, tier, batchShare, gateway, region, Percent.ZERO, List.of());
    }
}
