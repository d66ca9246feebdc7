package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import glidepath.catalog.ModelId;
import glidepath.plan.Assumptions;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.ProviderTerms;
import glidepath.plan.Section;
import glidepath.plan.Workload;
import glidepath.units.Money;
import glidepath.units.Percent;

/// What would keep a month without credits from taking more cash than a sum: fewer calls, or lower prices of the providers that are
/// called (cost model, section 8). The engine bills each share that is tried, so that what is charged without calls stays.
final class StandStill {

    /// Shares are tried to a hundredth of a percent.
    private static final int STEPS = 10_000;
    private static final int DECIMALS = 4;

    private final ScenarioForecast forecast;
    private final YearMonth month;
    private final Money most;
    private final VolumeWhatIf alone;

    /// @param month of the forecast, in which no credits pay
    /// @param most  that may be left to pay of it
    StandStill(ScenarioForecast forecast, YearMonth month, Money most) {
        this.forecast = forecast;
        this.month = month;
        this.most = most;
        alone = VolumeWhatIf.of(forecast, forecast.catalog(), "", month);
    }

    /// The largest share of the month's calls, of all workloads alike; empty where even no calls take more.
    Optional<Percent> calls() {
        return largest(share -> {
            var values = new HashMap<InputRef<?>, Object>();
            for (Workload workload : forecast.assumptions().workloads()) {
                BigDecimal planned = VolumeWhatIf.planned(forecast, workload.id(), month);
                values.putAll(VolumeWhatIf.asking(workload.id(), month, planned.multiply(share.fraction())));
            }
            return alone.assumptions().with(values);
        });
    }

    /// The largest share of the present prices; empty where even prices of nothing take more.
    Optional<Percent> prices() {
        List<String> providers = forecast.assumptions().workloads().stream().filter(Workload::on).flatMap(Workload::called)
                .map(ModelId::provider).distinct().toList();
        return largest(share -> discounted(providers, share));
    }

    private Assumptions discounted(List<String> providers, Percent share) {
        Assumptions lower = alone.assumptions();
        for (String provider : providers) {
            lower = lower.item(Section.PROVIDERS, provider).isPresent() ? lower : lower.plus(ProviderTerms.of(provider));
            Percent paid = lower.get(Levers.DISCOUNT.at(provider)).rest();
            lower = lower.with(Map.of(Levers.DISCOUNT.at(provider), paid.times(share).rest()));
        }
        return lower;
    }

    private Optional<Percent> largest(Function<Percent, Assumptions> at) {
        int fits = -1;
        int tooMuch = STEPS;
        while (tooMuch - fits > 1) {
            int middle = fits + (tooMuch - fits) / 2;
            if (leftToPay(at.apply(share(middle))).compareTo(most) <= 0) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fits > 0 ? Optional.of(share(fits)) : Optional.empty();
    }

    private static Percent share(int steps) {
        return new Percent(BigDecimal.valueOf(steps, DECIMALS));
    }

    private Money leftToPay(Assumptions values) {
        return Forecaster.forecast(forecast.scenario(), alone.settings(), values.withSection(Section.GRANTS, List.of()), alone.catalog())
                .firstMonth().leftToPay();
    }
}
