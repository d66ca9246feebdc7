package glidepath.usage.bill;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.CatalogNames;
import glidepath.plan.LineKind;
import glidepath.usage.Measure;

/// What rows of a bill have in common.
///
/// @param product as the catalog calls it, where it is one of Bedrock; else the service
/// @param item    the model, usage type or description, as the bill writes it
/// @param meter   which tokens it counts; empty where it counts none
public record ActualKey(YearMonth month, LineKind kind, String provider, String product, String item,
        Optional<Measure> meter) implements Comparable<ActualKey> {

    private static final Comparator<ActualKey> ORDER = Comparator.comparing(ActualKey::month).thenComparing(ActualKey::kind)
            .thenComparing(ActualKey::provider)
            .thenComparing(ActualKey::product).thenComparing(ActualKey::item)
                    .thenComparing(key -> key.meter().map(Enum::ordinal).orElse(-1));

    /// The same under the names that the catalog has for provider and product, which may have had others when a plan kept it.
    ActualKey named(PriceCatalog catalog) {
        String own = catalog.providerCalled(provider);
        return new ActualKey(month, kind, own, CatalogNames.product(catalog, own, product), item, meter);
    }

    @Override
    public int compareTo(ActualKey other) {
        return ORDER.compare(this, other);
    }
}
