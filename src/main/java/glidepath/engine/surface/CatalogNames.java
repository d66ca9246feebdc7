package glidepath.engine.surface;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.plan.Assumptions;
import glidepath.plan.Caps;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.ProductChange;

/// What grants and rows call providers and products, under the names that charges have: a plan may have been written when the catalog knew
/// only the id `lambda_ai` of what it calls Lambda now.
public final class CatalogNames {

    private final PriceCatalog catalog;
    private final Map<InputRef<?>, Object> renamed = new HashMap<>();

    private CatalogNames(PriceCatalog catalog) {
        this.catalog = catalog;
    }

    /// The same values where all names are the catalog's own, or nobody's.
    public static Assumptions in(Assumptions assumptions, PriceCatalog catalog) {
        var names = new CatalogNames(catalog);
        assumptions.grants().forEach(grant -> {
            String provider = catalog.providerCalled(grant.provider());
            names.put(Levers.GRANT_PROVIDER.at(grant.id()), grant.provider(), provider);
            names.put(Levers.GRANT_PRODUCTS.at(grant.id()), grant.products(), names.products(provider, grant.products()));
            names.put(Levers.GRANT_CHANGES.at(grant.id()), grant.changes(), grant.changes().stream()
                    .map(change -> new ProductChange(change.from(), names.products(provider, change.products()))).toList());
            names.put(Levers.GRANT_PRODUCT_CAPS.at(grant.id()), grant.caps().products(), grant.caps().products().stream()
                    .map(cap -> new Caps.Product(product(catalog, provider, cap.product()), cap.most())).toList());
        });
        assumptions.infrastructure().forEach(row -> {
            String provider = catalog.providerCalled(row.provider());
            names.put(Levers.ROW_PROVIDER.at(row.id()), row.provider(), provider);
            names.put(Levers.ROW_PRODUCT.at(row.id()), row.product(), product(catalog, provider, row.product()));
        });
        return names.renamed.isEmpty() ? assumptions : assumptions.with(names.renamed);
    }

    /// What a provider bills that somebody named by any of its names; the text itself where it sells nothing by it.
    ///
    /// @param provider its id
    public static String product(PriceCatalog catalog, String provider, String written) {
        return catalog.provider(provider).filter(known -> known.isProduct(written)).map(Provider::product).orElse(written);
    }

    private <T> void put(InputRef<T> ref, T written, T own) {
        if (!own.equals(written)) {
            renamed.put(ref, own);
        }
    }

    private List<String> products(String provider, List<String> written) {
        return written.stream().map(product -> product(catalog, provider, product)).distinct().toList();
    }
}
