package glidepath.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import glidepath.plan.Demand;
import glidepath.plan.Settings;
import glidepath.units.Count;
import glidepath.units.Decimals;

/// The calls of each month of the horizon (cost model, section 3).
final class DemandCurve {

    private DemandCurve() {
    }

    static List<BigDecimal> calls(Demand demand, Settings settings) {
        var calls = new ArrayList<BigDecimal>(settings.months());
        BigDecimal step = BigDecimal.ONE.add(demand.growth().fraction());
        BigDecimal value = demand.calls().value();
        BigDecimal grown = BigDecimal.ONE;
        boolean first = true;
        for (YearMonth month : settings.horizon()) {
            Count given = demand.ramp().get(month);
            if (given != null) {
                value = given.value();
                grown = BigDecimal.ONE;
            } else if (first) {
                grown = sinceEarlierRamp(demand, month, step);
                value = earlierRamp(demand, month, value);
            } else {
                grown = grown.multiply(step, Decimals.PRECISION);
            }
            first = false;
            BigDecimal each = value.multiply(grown);
            calls.add(demand.per() == Demand.Period.DAY ? each.multiply(settings.convention().days(month)) : each);
        }
        return calls;
    }

    /// A ramp may start before the plan does; the plan then takes it up where it has grown to.
    private static BigDecimal sinceEarlierRamp(Demand demand, YearMonth month, BigDecimal step) {
        var earlier = demand.ramp().headMap(month);
        return earlier.isEmpty() ? BigDecimal.ONE : Decimals.power(step, (int) earlier.lastKey().until(month, ChronoUnit.MONTHS));
    }

    private static BigDecimal earlierRamp(Demand demand, YearMonth month, BigDecimal otherwise) {
        var earlier = demand.ramp().headMap(month);
        return earlier.isEmpty() ? otherwise : earlier.lastEntry().getValue().value();
    }
}
