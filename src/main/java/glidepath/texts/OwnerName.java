package glidepath.texts;

import java.util.List;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Surface;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Assumptions;
import glidepath.plan.Item;

/// What a charge is for, by name: a workload, a row or a gateway; of support, and of what was billed, the provider.
public record OwnerName(PriceCatalog catalog, Assumptions assumptions) {

    public String of(Surface surface, String owner) {
        return surface == Surfaces.SUPPORT || surface == Surfaces.BILLED ? catalog.billerOf(owner)
                : assumptions.items().values().stream().flatMap(List::stream).filter(item -> item.id().equals(owner)).findFirst()
                .map(Item::name).orElse(owner);
    }
}
