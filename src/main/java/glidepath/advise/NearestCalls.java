package glidepath.advise;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Predicate;

import glidepath.engine.Bill;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.VolumeWhatIf;
import glidepath.plan.InputRef;
import glidepath.plan.Workload;
import glidepath.units.Decimals;

/// The number of calls in the first month that is forecast at which something no longer holds of its bill, where all workloads make more
/// or fewer calls in proportion.
///
/// The engine bills each number that is tried. Charges never fall as calls rise, so that bisection finds the nearest.
final class NearestCalls {

    /// More calls than anybody makes.
    private static final long MOST = 1_000_000_000_000L;

    private final AdviceContext it;
    private final Predicate<Bill> holds;
    private final ScenarioForecast whole;
    private final BigDecimal now;

    private NearestCalls(AdviceContext it, Predicate<Bill> holds) {
        this.it = it;
        this.holds = holds;
        whole = it.wholeMonth();
        now = whole.firstMonth().calls();
    }

    /// @param holds what is true of the first month's bill as it is
    /// @param more  whether more calls are tried, or fewer
    /// @return empty where no number of calls changes it
    static Optional<BigDecimal> of(AdviceContext it, Predicate<Bill> holds, boolean more) {
        var search = new NearestCalls(it, holds);
        return search.now.signum() > 0 ? search.between(search.now.longValue(), more ? MOST : 0) : Optional.empty();
    }

    /// @param near a number of calls at which it holds
    private Optional<BigDecimal> between(long near, long far) {
        if (holds(Math.max(far, 1))) {
            return Optional.empty();
        }
        long good = near;
        long bad = Math.max(far, 1);
        while (Math.abs(bad - good) > 1) {
            long middle = good + (bad - good) / 2;
            if (holds(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return Optional.of(BigDecimal.valueOf(bad));
    }

    private boolean holds(long calls) {
        YearMonth month = whole.firstMonth().month();
        var values = new HashMap<InputRef<?>, Object>();
        for (Workload workload : it.workloads()) {
            BigDecimal own = VolumeWhatIf.planned(whole, workload.id(), month);
            values.putAll(VolumeWhatIf.asking(workload.id(), month, Decimals.divide(own.multiply(BigDecimal.valueOf(calls)), now)));
        }
        return holds.test(it.untilFirstMonth(it.forecast().assumptions().with(values)).firstMonth());
    }
}
