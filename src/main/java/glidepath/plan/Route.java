package glidepath.plan;

import glidepath.catalog.ModelId;
import glidepath.catalog.ServiceTier;
import glidepath.units.Percent;

/// Which model is called, and how.
///
/// @param model   at the provider that bills it; a regional or global profile is a model entry of its own
/// @param gateway id of the plan's gateway in front of it; empty for none
/// @param region  where capacity is rented, such as `us-east-1`
public record Route(ModelId model, ServiceTier tier, Percent batchShare, String gateway, String region) {
}
