package glidepath.engine.surface;

import java.util.ArrayList;
import java.util.List;

import glidepath.engine.formula.Unpriced;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// Imported and fine-tuned models in storage, whether they run or not (cost model, section 6).
final class ModelStorage extends Surface {

    ModelStorage() {
        super("model-storage", true, Frequency.RECURRING, 6);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        var months = ChargeFormula.Volume.months();
        var charges = new ArrayList<ChargeFormula>();
        if (workload.workload().imported().on()) {
            charges.add(CustomImport.counted(CustomImport.charge(this, workload, "cmu-storage"), workload).at(months,
                    CustomImport.priced(workload, CustomImport.published(workload, RateIds.IMPORT_STORAGE, Unit.CMU_MONTH,
                            Unpriced.STORAGE_WITHOUT_RATE), Unit.CMU_MONTH)));
        }
        charges.add(CustomImport.charge(this, workload, "model-storage").factor("models", workload.input(Levers.FINE_TUNED)).at(months,
                CustomImport.published(workload, RateIds.FINE_TUNED_STORAGE, Unit.MODEL_MONTH, Unpriced.STORAGE_WITHOUT_RATE)));
        return charges;
    }
}
