package glidepath.advise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import glidepath.plan.Workload;

/// A figure of a workload, under the workload's name.
record NamedFigure(String name, BigDecimal value) {

    private static final int DECIMALS = 4;

    /// The largest of all workloads; empty where there is none.
    static Optional<NamedFigure> largest(AdviceContext it, Function<Workload, BigDecimal> value) {
        return it.workloads().stream().map(workload -> new NamedFigure(workload.name(), value.apply(workload)))
                .max(Comparator.comparing(NamedFigure::value));
    }

    /// With as many digits as a sentence tells.
    static BigDecimal shortened(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
