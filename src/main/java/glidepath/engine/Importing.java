package glidepath.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import glidepath.catalog.Listed;
import glidepath.catalog.Model;
import glidepath.catalog.PriceCatalog;
import glidepath.catalog.Provider;
import glidepath.plan.Imported;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Rate;
import glidepath.units.Unit;

/// Custom model import and the storage of customised models (cost model, section 6).
///
/// @param perMinute what the copies cost while they run
/// @param storage   what storage costs in a month, whether they run or not
record Importing(Workload workload, UnitCost perMinute, UnitCost storage) {

    private static final String AWS = "aws";
    private static final String BEDROCK = "Amazon Bedrock";

    static Importing of(Workload workload, Model model, Terms terms, PriceCatalog catalog) {
        return new Importing(workload, perMinute(workload, model, terms, catalog), storage(workload, model, terms, catalog));
    }

    List<ChargeGroup> blocks(BigDecimal calls, BigDecimal days) {
        ChargeGroup stored = new ChargeGroup("months", BigDecimal.ONE, storage);
        return workload.imported().on()
                ? List.of(new ChargeGroup("minutes", ImportWindows.billed(workload.imported(), calls, days), perMinute), stored)
                : List.of(stored);
    }

    private static UnitCost perMinute(Workload workload, Model model, Terms terms, PriceCatalog catalog) {
        Imported imported = workload.imported();
        if (!imported.on()) {
            return UnitCost.NONE;
        }
        Optional<Listed<Rate>> rate = LineBuilder.entered(imported.price(), Unit.CMU_MINUTE)
                .or(() -> RateIds.find(catalog, RateIds.importIn(workload.route().region())));
        LineBuilder draft = draft(Surface.CUSTOM_IMPORT, "cmu-minutes", workload, model, terms, catalog).factor("copies", imported.copies());
        return perUnit(draft, customUnits(imported, model), rate, Unit.CMU_MINUTE, Unpriced.IMPORT_WITHOUT_RATE)
                .map(line -> UnitCost.of(List.of(line))).orElse(UnitCost.NONE);
    }

    private static UnitCost storage(Workload workload, Model model, Terms terms, PriceCatalog catalog) {
        Imported imported = workload.imported();
        var lines = new ArrayList<Line>();
        if (imported.on()) {
            perUnit(draft(Surface.MODEL_STORAGE, "cmu-storage", workload, model, terms, catalog), customUnits(imported, model),
                    RateIds.find(catalog, RateIds.IMPORT_STORAGE), Unit.CMU_MONTH, Unpriced.STORAGE_WITHOUT_RATE).ifPresent(lines::add);
        }
        draft(Surface.MODEL_STORAGE, "model-storage", workload, model, terms, catalog).factor("models", imported.fineTuned())
                .line(RateIds.find(catalog, RateIds.FINE_TUNED_STORAGE), Unit.MODEL_MONTH, Unpriced.STORAGE_WITHOUT_RATE)
                .ifPresent(lines::add);
        return UnitCost.of(lines);
    }

    /// An imported model is Amazon Bedrock's own product, whoever made the weights.
    private static LineBuilder draft(Surface surface, String what, Workload workload, Model model, Terms terms, PriceCatalog catalog) {
        String product = catalog.provider(AWS).map(Provider::product).orElse(BEDROCK);
        return Line.of(surface, Cause.CAPACITY, workload.id(), what).model(model).account(AWS, product, true).discount(terms.discount(AWS));
    }

    private static Optional<Line> perUnit(LineBuilder draft, Optional<Count> customUnits, Optional<Listed<Rate>> rate, Unit unit, Unpriced otherwise) {
        return customUnits.isPresent()
                ? draft.factor("cmus", customUnits.get()).line(rate, unit, otherwise)
                : draft.line(Optional.empty(), unit, Unpriced.CUSTOM_UNITS_UNKNOWN);
    }

    /// Custom Model Units of a copy, where their number is known.
    static Optional<Count> customUnits(Imported imported, Model model) {
        return imported.customUnits().or(() -> model.traits().customUnits().stream().mapToObj(Count::of).findFirst());
    }
}
