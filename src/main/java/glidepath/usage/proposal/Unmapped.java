package glidepath.usage.proposal;

import java.util.List;

import glidepath.catalog.ModelId;
import glidepath.usage.UsageKey;

/// Calls of a model that the catalog does not know for sure.
///
/// @param near what it may be, the likeliest first
public record Unmapped(UsageKey key, List<ModelId> near) {

    public Unmapped {
        near = List.copyOf(near);
    }
}
