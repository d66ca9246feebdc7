package glidepath.engine.surface;

import java.util.List;
import java.util.Optional;

import glidepath.catalog.BedrockProducts;
import glidepath.catalog.Provider;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Price;
import glidepath.engine.formula.Unpriced;
import glidepath.plan.Imported;
import glidepath.plan.Levers;
import glidepath.units.Unit;

/// Copies of an imported model, billed by the CMU-minute while they run (cost model, section 6).
final class CustomImport extends Surface {

    CustomImport() {
        super("custom-import", true, Frequency.USAGE_BASED, 1);
    }

    @Override
    List<ChargeFormula> of(WorkloadScope workload) {
        Imported imported = workload.workload().imported();
        if (!imported.on()) {
            return List.of();
        }
        Price price = imported.price().isPresent() ? Price.entered(workload.input(Levers.CUSTOM_UNIT_PRICE), Unit.CMU_MINUTE)
                : published(workload, RateIds.importIn(workload.workload().route().region()), Unit.CMU_MINUTE,
                Unpriced.IMPORT_WITHOUT_RATE);
        ChargeFormula.Builder charge = charge(this, workload, "cmu-minutes").factor("copies", workload.input(Levers.COPIES));
        return List.of(counted(charge, workload)
                .at(new ChargeFormula.Volume("minutes", ImportWindows.minutes(workload)), priced(workload, price, Unit.CMU_MINUTE)));
    }

    /// An imported model is Amazon Bedrock's own product, whoever made the weights.
    static ChargeFormula.Builder charge(Surface surface, WorkloadScope workload, String what) {
        String product = workload.catalog().provider(Provider.AWS).map(Provider::product).orElse(BedrockProducts.OWN);
        return workload.charge(surface, Cause.CAPACITY, what).route(workload.model().id()).account(new Account(Provider.AWS, product, true))
                .discount(workload.discount(Provider.AWS));
    }

    static Price published(WorkloadScope workload, String rate, Unit unit, Unpriced otherwise) {
        return RateIds.find(workload.catalog(), rate).<Price>map(Price.Published::of).orElse(new Price.Unknown(unit, otherwise));
    }

    /// Counted by Custom Model Units, where their number is known.
    static ChargeFormula.Builder counted(ChargeFormula.Builder charge, WorkloadScope workload) {
        customUnits(workload).ifPresent(units -> charge.factor("cmus", units));
        return charge;
    }

    static Price priced(WorkloadScope workload, Price price, Unit unit) {
        return customUnits(workload).isPresent() ? price : new Price.Unknown(unit, Unpriced.CUSTOM_UNITS_UNKNOWN);
    }

    /// Custom Model Units of a copy.
    private static Optional<Formula> customUnits(WorkloadScope workload) {
        return workload.workload().imported().customUnits().isPresent() ? Optional.of(workload.input(Levers.CUSTOM_UNITS))
                : workload.model().facts().traits().customUnits().stream().mapToObj(units -> Formula.constant("cmus", units)).findFirst();
    }
}
