package glidepath.engine.surface;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.Listed;
import glidepath.catalog.ListedRate;
import glidepath.catalog.PriceCatalog;
import glidepath.units.Rate;

/// The published rates that the engine itself looks up; all others are named by a plan's rows.
public final class RateIds {

    public static final String IMPORT_STORAGE = "aws/custom-model-storage";
    public static final String FINE_TUNED_STORAGE = "aws/fine-tuned-model-storage";
    private static final String IMPORT = "aws/custom-model-import/";

    private RateIds() {
    }

    /// The price of a CMU-minute in a region.
    public static String importIn(String region) {
        return IMPORT + region;
    }

    /// The regions whose price of a CMU-minute is known.
    public static List<String> importRegions(PriceCatalog catalog) {
        return catalog.rates().keySet().stream().filter(id -> id.startsWith(IMPORT)).map(id -> id.substring(IMPORT.length())).toList();
    }

    /// A published rate; empty where the catalog lacks it.
    public static Optional<Listed<Rate>> find(PriceCatalog catalog, String id) {
        return catalog.rate(id).map(ListedRate::listed);
    }
}
