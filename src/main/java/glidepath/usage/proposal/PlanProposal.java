package glidepath.usage.proposal;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Measurement;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Section;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.usage.UsageKey;

/// What a sample would change in a plan.
///
/// @param measurement when and in which files all of it was measured
/// @param workloads measured, the busiest first
/// @param unmapped  models that must be named first
/// @param unused    models whose calls used no tokens, and so would be workloads that cost nothing
/// @param notes     what else of the sample the workloads do not hold
public record PlanProposal(Measurement measurement, List<WorkloadProposal> workloads, List<Unmapped> unmapped, List<UsageKey> unused,
                           List<Message> notes) {

    private static final int HORIZON = 24;

    public PlanProposal {
        workloads = List.copyOf(workloads);
        unmapped = List.copyOf(unmapped);
        unused = List.copyOf(unused);
        notes = List.copyOf(notes);
    }

    /// The plan with all that was chosen: existing workloads changed in its baseline, new ones added. It notes where each value comes from.
    ///
    /// @param chosen whether an input of a workload is taken over; a new workload comes whole, or not at all where nothing of it is chosen
    /// @throws glidepath.units.InvalidValueException where a value does not go with the others
    public Plan applied(Plan plan, BiPredicate<WorkloadProposal, Lever<?>> chosen) {
        Plan changed = plan;
        for (WorkloadProposal measured : workloads) {
            Map<InputRef<?>, Object> values = new LinkedHashMap<>();
            String id = measured.workload().orElse("");
            if (id.isEmpty() && measured.values().keySet().stream().anyMatch(lever -> chosen.test(measured, lever))) {
                id = changed.freeId(Section.WORKLOADS, "measured");
                changed = changed.withAssumptions(changed.assumptions().plus(Workload.of(id, measured.name(), measured.model())));
                values.putAll(measured.at(id));
            } else {
                measured.at(id).forEach((input, value) -> take(values, input, value, chosen.test(measured, input.lever())));
            }
            changed = changed.withAssumptions(changed.assumptions().with(values));
            changed = changed.withRecord(changed.record().withMeasured(values, measurement));
        }
        return changed;
    }

    private static void take(Map<InputRef<?>, Object> values, InputRef<?> input, Object value, boolean wanted) {
        if (wanted) {
            values.put(input, value);
        }
    }

    /// A new plan of all that was measured, from the month after the sample on.
    ///
    /// @param otherwise the first month, where the sample tells no dates
    public Plan plan(String name, String baselineName, YearMonth otherwise) {
        YearMonth start = measurement.last().map(YearMonth::from).map(month -> month.plusMonths(1)).orElse(otherwise);
        return applied(Plan.empty(name, new Settings(start, HORIZON, MonthConvention.THIRTY_DAYS, Percent.ZERO), baselineName),
                (_, _) -> true);
    }
}
