package glidepath.usage.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

import glidepath.catalog.PriceCatalog;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.units.Count;
import glidepath.units.InvalidValueException;
import glidepath.usage.Figures;
import glidepath.usage.Measure;
import glidepath.usage.Sample;

/// Tokens a call as ranges, from how they differed from day to day on the last days of a sample: its daily means are the quantiles.
///
/// A month's bill knows the mean of its calls, not the single call; so it is the spread of means that makes it uncertain.
public final class MeasuredRanges {

    private static final int DAYS = 7;
    /// Of fewer days nothing is known of how they differ.
    private static final int LEAST_DAYS = 3;

    private MeasuredRanges() {
    }

    /// @return the plan with input and output tokens of each workload that the sample tells enough of as ranges of a scenario
    /// @throws InvalidValueException where it tells enough of none
    public static Plan tokens(Plan plan, String scenario, Sample sample, PriceCatalog catalog) {
        Plan ranged = plan;
        for (WorkloadProposal each : Proposals.of(sample, plan.assumptions(scenario), catalog).workloads()) {
            SortedMap<LocalDate, Figures> days = sample.modelDays().getOrDefault(each.key(), Collections.emptySortedMap());
            if (each.workload().isPresent()) {
                String id = each.workload().get();
                ranged = with(ranged, scenario, Levers.INPUT.at(id), means(days, Figures::meanSent));
                ranged = with(ranged, scenario, Levers.OUTPUT.at(id), means(days, figures -> figures.mean(Measure.OUTPUT)));
            }
        }
        if (ranged.equals(plan)) {
            throw InvalidValueException.because("range.sample", LEAST_DAYS);
        }
        return ranged;
    }

    /// The means of the last days that have calls, to a tenth of a token, the lowest first.
    private static List<BigDecimal> means(SortedMap<LocalDate, Figures> days, Function<Figures, Optional<BigDecimal>> mean) {
        List<BigDecimal> all = days.values().stream().map(mean).flatMap(Optional::stream)
                .map(tokens -> tokens.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()).toList();
        return all.subList(Math.max(0, all.size() - DAYS), all.size()).stream().sorted().toList();
    }

    private static Plan with(Plan plan, String scenario, InputRef<Count> input, List<BigDecimal> means) {
        if (means.size() < LEAST_DAYS) {
            return plan;
        }
        BigDecimal middle = means.get(means.size() / 2);
        return plan.withRange(scenario, input, new Range(means.getFirst(), middle, means.getLast(), Range.Shape.MEASURED, means,
                Optional.empty()));
    }
}
