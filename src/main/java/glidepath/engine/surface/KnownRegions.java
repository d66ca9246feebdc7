package glidepath.engine.surface;

import java.util.List;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.PriceCatalog;

/// The regions of a provider that its models and rates name: `us-east-1`.
public final class KnownRegions {

    private static final int FEWEST_PARTS = 3;

    private KnownRegions() {
    }

    /// Empty where the provider's models name none.
    public static List<String> of(PriceCatalog catalog, String provider) {
        Stream<String> ofModels = catalog.models(provider).stream().flatMap(model -> model.facts().access().stream()).map(Access::scope);
        Stream<String> ofRates = RateIds.importRegions(catalog).stream()
                .filter(_ -> provider.equals(RateIds.IMPORT_STORAGE.substring(0, RateIds.IMPORT_STORAGE.indexOf('/'))));
        return Stream.concat(ofModels, ofRates).filter(KnownRegions::isRegion).distinct().sorted().toList();
    }

    /// Whether a scope is one region and no geography.
    private static boolean isRegion(String scope) {
        String[] parts = scope.split("-");
        return parts.length >= FEWEST_PARTS && parts[parts.length - 1].chars().allMatch(Character::isDigit);
    }
}
