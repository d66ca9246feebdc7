package glidepath.engine.surface;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import glidepath.catalog.Access;
import glidepath.catalog.ModelId;
import glidepath.catalog.ModelKey;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.plan.Workload;

/// The regions of a provider that its models, rates and bills name: `us-east-1`.
public final class KnownRegions {

    private KnownRegions() {
    }

    /// Empty where the provider's models name none.
    public static List<String> of(PriceCatalog catalog, String provider) {
        Stream<String> ofModels = catalog.models(provider).stream().flatMap(model -> model.facts().access().stream()).map(Access::scope);
        Stream<String> ofBills = Stream.concat(RateIds.importRegions(catalog).stream(), catalog.identifiers().regions().values().stream())
                .filter(_ -> provider.equals(Provider.AWS));
        return Stream.concat(ofModels, ofBills).filter(ModelKey::isRegion).distinct().sorted().toList();
    }

    /// Where a workload calls a model: in the region that the model's id names, else in the workload's, but for one of another provider:
    /// workloads begin in a region of Amazon Bedrock's, whatever they call later.
    public static Optional<String> of(Workload workload, ModelId model, PriceCatalog catalog) {
        ModelKey key = ModelKey.of(model);
        String stated = workload.route().region();
        if (key.isRegion()) {
            return Optional.of(key.scope());
        }
        return Optional.of(stated).filter(region -> !region.isEmpty() && model.provider().equals(workload.route().model().provider()))
                .filter(region -> model.isOnBedrock() || !of(catalog, Provider.AWS).contains(region));
    }
}
