package glidepath.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import glidepath.Fixtures;
import glidepath.plan.Assumptions;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// Plans of any size to measure: workloads with growth, retries, cache, batch and fallback, three grants, and a tax.
final class LargePlan {

    private LargePlan() {
    }

    static Plan of(int scenarios, int workloads, int months) {
        Assumptions assumptions = Assumptions.EMPTY;
        for (int number = 0; number < workloads; number++) {
            assumptions = assumptions.plus(workload("w" + number));
        }
        assumptions = assumptions.plus(grant("small", "5000", LocalDate.of(2027, 9, 15), List.of("Amazon Bedrock")))
                .plus(grant("middle", "40000", LocalDate.of(2028, 6, 30), List.of()))
                .plus(grant("large", "200000", LocalDate.of(2029, 3, 12), List.of()));
        Plan plan = Plan.empty("Benchmark", new Settings(YearMonth.of(2027, 1), months, MonthConvention.CALENDAR, Percent.of("19")),
                "Baseline")
                .withAssumptions(assumptions);
        for (int number = 1; number < scenarios; number++) {
            plan = plan.plus(Scenario.named("s" + number, "Scenario " + number).with(Levers.CALLS.at("w0"), Count.of(100_000L * number)));
        }
        return plan;
    }

    private static Workload workload(String id) {
        var values = new HashMap<InputRef<?>, Object>();
        Map<Lever<?>, String> written = Map.of(Levers.GROWTH, "7.5%", Levers.RETRY_RATE, "8%", Levers.CACHE_READ, "40%",
                Levers.CACHE_WRITE, "10%",
                Levers.BATCH_SHARE, "30%", Levers.FALLBACK_SHARE, "4%", Levers.FALLBACK_MODEL, Fixtures.SMALL.toString());
        written.forEach((lever, raw) -> values.put(lever.at(id), lever.read(raw)));
        return Assumptions.EMPTY.plus(Fixtures.workload(id, Fixtures.LARGE, 250_000, 2_400, 350)).with(values).workload(id);
    }

    private static Grant grant(String id, String amount, LocalDate expires, List<String> products) {
        return new Grant(id, id, true, "aws", Money.of(amount), Optional.empty(), Optional.of(expires), products);
    }
}
