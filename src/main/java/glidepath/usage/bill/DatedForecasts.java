package glidepath.usage.bill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.KeptForecast;
import glidepath.plan.KeptMonth;

/// A forecast with its date, to be held against bills later.
public final class DatedForecasts {

    /// So many months from the day on are kept: what is further away is forecast again before it comes.
    private static final int MOST_MONTHS = 12;

    private DatedForecasts() {
    }

    /// @param made  the day
    /// @param bands of a month, by its place in the horizon
    public static KeptForecast of(ScenarioForecast forecast, LocalDate made, IntFunction<Optional<KeptMonth.Band>> bands) {
        YearMonth first = YearMonth.from(made);
        var months = new TreeMap<YearMonth, KeptMonth>();
        for (int place = 0; place < forecast.bills().size() && months.size() < MOST_MONTHS; place++) {
            Bill bill = forecast.bills().get(place);
            if (!bill.month().isBefore(first)) {
                months.put(bill.month(), PlannedMonth.of(bill).kept(bands.apply(place)));
            }
        }
        return new KeptForecast(made, forecast.scenario().name(), months);
    }
}
