package glidepath.advise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import glidepath.engine.DemandCurve;
import glidepath.engine.ScenarioForecast;
import glidepath.engine.credit.Runway;
import glidepath.engine.surface.Account;
import glidepath.plan.Demand;
import glidepath.plan.Fact;
import glidepath.plan.Grant;
import glidepath.plan.Levers;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Decimals;
import glidepath.units.Message;
import glidepath.units.Percent;
import glidepath.units.ShownAmount;

/// What to do about credits that will expire unused: which commitment to bring forward, which month to pull forward. What moves a workload
/// to where the credit pays is [LapsingGrantAction].
final class CreditSpending {

    private static final Percent HALF = Percent.of("50");

    private CreditSpending() {
    }

    static List<CandidateAction> ideas(AdviceContext it) {
        return lapses(it).stream().flatMap(lapse -> it.forecast().grant(lapse.grant()).stream()
                .flatMap(grant -> Stream.concat(commitments(it, grant, lapse), months(it, grant, lapse)))).toList();
    }

    /// Of each grant, its last lapse: what lapses month by month cannot be spent later.
    static List<Runway.Lapse> lapses(AdviceContext it) {
        var last = new TreeMap<String, Runway.Lapse>();
        it.forecast().runway().lapses().forEach(lapse -> last.put(lapse.grant(), lapse));
        return List.copyOf(last.values());
    }

    /// Provisioned throughput that the plan rents later, or not as long, from the first month on to the last that the grant pays.
    private static Stream<CandidateAction> commitments(AdviceContext it, Grant grant, Runway.Lapse lapse) {
        YearMonth start = it.forecast().settings().start();
        YearMonth until = lastWhole(lapse.date());
        return it.workloads().stream().filter(workload -> isPaid(it, workload, grant) && workload.provisioned().units().isPositive())
                .filter(workload -> workload.provisioned().from().orElse(start).isAfter(start) && !until.isBefore(start))
                .map(workload -> new CandidateAction("spend-commitment",
                Message.of("action.spend.commitment", workload.name(), start, until, grant.name(),
                        new ShownAmount(lapse.amount()), lapse.date()),
                        Map.of(Levers.PROVISIONED_FROM.at(workload.id()), Optional.of(start),
                        Levers.PROVISIONED_UNTIL.at(workload.id()), Optional.of(until)), Sources.CREDIT_ORDER));
    }

    /// Work that need not wait is done in the last month that the grant pays whole, and not in the next.
    private static Stream<CandidateAction> months(AdviceContext it, Grant grant, Runway.Lapse lapse) {
        YearMonth into = lastWhole(lapse.date());
        YearMonth from = into.plusMonths(1);
        ScenarioForecast forecast = it.forecast();
        if (!forecast.settings().isWhole(into) || !forecast.settings().isWhole(from)) {
            return Stream.empty();
        }
        return it.workloads().stream().filter(workload -> isPaid(it, workload, grant) && canWait(it, workload) && isLevel(workload))
                .map(workload -> new CandidateAction("spend-month", Message.of("action.spend.month", workload.name(), from, into,
                grant.name(), new ShownAmount(lapse.amount()),
                        lapse.date()), Map.of(Levers.RAMP.at(workload.id()), pulled(workload, forecast, into, from)),
                        Sources.CREDIT_ORDER));
    }

    private static YearMonth lastWhole(LocalDate lastDay) {
        return YearMonth.from(lastDay.plusDays(1)).minusMonths(1);
    }

    private static boolean canWait(AdviceContext it, Workload workload) {
        return it.situation().is(Fact.FLEXIBLE_LATENCY) || workload.route().batchShare().compareTo(HALF) >= 0;
    }

    /// Whether a month's level is its calls: neither days nor events and seasons make more or fewer of it.
    private static boolean isLevel(Workload workload) {
        return workload.demand().per() == Demand.Period.MONTH && workload.demand().course().events().isEmpty()
                && workload.demand().course().seasons().isEmpty();
    }

    /// The calls of both months in the first, none in the second, and as many as planned in the third, from which demand grows on.
    private static TreeMap<YearMonth, Count> pulled(Workload workload, ScenarioForecast forecast, YearMonth into, YearMonth from) {
        var ramp = new TreeMap<>(workload.demand().ramp());
        ramp.put(into, calls(workload, forecast, into).plus(calls(workload, forecast, from)));
        ramp.put(from, Count.ZERO);
        ramp.put(from.plusMonths(1), calls(workload, forecast, from.plusMonths(1)));
        return ramp;
    }

    /// As planned, also just behind the horizon.
    private static Count calls(Workload workload, ScenarioForecast forecast, YearMonth month) {
        long months = Math.min(Settings.MOST_MONTHS, forecast.settings().start().until(month, ChronoUnit.MONTHS) + 1);
        return new Count(DemandCurve.calls(workload, forecast.settings().withMonths(Math.toIntExact(months))).getLast()
                .round(Decimals.PRECISION));
    }

    private static boolean isPaid(AdviceContext it, Workload workload, Grant grant) {
        return it.model(workload).filter(model -> Account.of(model).eligibleFor(grant)).isPresent();
    }
}
