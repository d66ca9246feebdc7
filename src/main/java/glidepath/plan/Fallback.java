package glidepath.plan;

import java.util.Optional;

import glidepath.catalog.ModelId;
import glidepath.units.Percent;

/// A second model, at its own prices, that answers a share of the calls as well.
public record Fallback(Percent share, Optional<ModelId> model) {

    public static final Fallback NONE = new Fallback(Percent.ZERO, Optional.empty());
}
