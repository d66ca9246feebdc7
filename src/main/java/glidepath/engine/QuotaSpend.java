package glidepath.engine;

import java.util.Optional;

import glidepath.catalog.PriceCatalog;
import glidepath.engine.surface.Surfaces;
import glidepath.plan.Workload;
import glidepath.units.Money;

/// A quota in money: what a month of a workload's on-demand calls can cost at most, since the quota lets no more of them through.
public final class QuotaSpend {

    private QuotaSpend() {
    }

    /// @param workload id of the workload
    /// @return for the first month that is forecast, in dollars; empty where no quota is given, nothing is asked, or the model is unknown
    public static Optional<Money> firstMonth(ScenarioForecast forecast, PriceCatalog catalog, String workload) {
        Workload of = forecast.assumptions().workload(workload);
        Bill bill = forecast.firstMonth();
        Money charged = Money.sum(bill.charges().stream()
                .filter(charge -> charge.isPriced() && charge.line().owner().equals(workload) && charge.line().surface()
                .equals(Surfaces.ON_DEMAND)).map(Charge::amount).toList());
        return catalog.model(of.route().model()).filter(_ -> bill.complete() && of.on())
                .flatMap(model -> QuotaUse.of(of, model, VolumeWhatIf.planned(forecast, workload, bill.month()), bill.month(),
                forecast.settings()).mostCredit(charged));
    }
}
