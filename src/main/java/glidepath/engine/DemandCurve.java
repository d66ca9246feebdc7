package glidepath.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import glidepath.engine.formula.ExactReader;
import glidepath.engine.formula.Formula;
import glidepath.engine.formula.Numbering;
import glidepath.engine.surface.ItemFormulas;
import glidepath.plan.Assumptions;
import glidepath.plan.Settings;
import glidepath.plan.Workload;

/// The calls of each month of the horizon (cost model, section 3).
public final class DemandCurve {

    private DemandCurve() {
    }

    public static List<BigDecimal> calls(Workload workload, Settings settings) {
        Formula calls = ItemFormulas.calls(workload, settings);
        var reader = new ExactReader(Numbering.of(List.of(calls)), settings.horizon(),
                new PlanValues(settings, Assumptions.EMPTY, workload));
        return IntStream.range(0, settings.months()).mapToObj(month -> reader.of(calls, month)).toList();
    }

    /// Whether it is called in any month, wherever its demand comes from: entered calls, users, a ramp or an event.
    public static boolean isCalled(Workload workload, Settings settings) {
        return calls(workload, settings).stream().anyMatch(calls -> calls.signum() > 0);
    }
}
