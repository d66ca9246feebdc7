package glidepath.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import glidepath.Fixtures;
import glidepath.engine.Forecast;
import glidepath.engine.Forecaster;
import glidepath.plan.Grant;
import glidepath.plan.Lever;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Place;
import glidepath.plan.Plan;
import glidepath.plan.Scenario;
import glidepath.plan.Settings;
import glidepath.plan.Workload;
import glidepath.units.Count;
import glidepath.units.Money;
import glidepath.units.Percent;

/// One forecast of a plan as large as a screen holds: scenarios of workloads with growth, retries, cache and batch, and three grants.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ForecastBenchmark {

    @Param({"1", "8"})
    public int scenarios;

    @Param({"1", "3"})
    public int workloads;

    @Param({"12", "36"})
    public int months;

    private Plan plan = Fixtures.CHAT;

    @Setup
    public void build() {
        glidepath.plan.Setup setup = glidepath.plan.Setup.EMPTY;
        for (int number = 0; number < workloads; number++) {
            setup = setup.plus(workload("w" + number));
        }
        setup = setup.plus(grant("small", "5000", LocalDate.of(2027, 9, 15), List.of("Amazon Bedrock")))
                .plus(grant("middle", "40000", LocalDate.of(2028, 6, 30), List.of()))
                .plus(grant("large", "200000", LocalDate.of(2029, 3, 12), List.of()));
        plan = Plan.empty("Benchmark", new Settings(YearMonth.of(2027, 1), months, MonthConvention.CALENDAR, Percent.of("19")), "Baseline")
                .withSetup(setup);
        for (int number = 1; number < scenarios; number++) {
            plan = plan.plus(Scenario.named("s" + number, "Scenario " + number).with(Levers.CALLS.at("w0"), Count.of(100_000L * number)));
        }
    }

    private static Workload workload(String id) {
        var values = new HashMap<Place<?>, Object>();
        Map<Lever<?>, String> written = Map.of(Levers.GROWTH, "7.5%", Levers.RETRY_RATE, "8%", Levers.CACHE_READ, "40%", Levers.CACHE_WRITE, "10%",
                Levers.BATCH_SHARE, "30%", Levers.FALLBACK_SHARE, "4%", Levers.FALLBACK_MODEL, Fixtures.SMALL.toString());
        written.forEach((lever, raw) -> values.put(lever.at(id), lever.read(raw)));
        return glidepath.plan.Setup.EMPTY.plus(Fixtures.workload(id, Fixtures.LARGE, 250_000, 2_400, 350)).with(values).workload(id);
    }

    private static Grant grant(String id, String amount, LocalDate expires, List<String> products) {
        return new Grant(id, id, true, "aws", Money.of(amount), Optional.empty(), Optional.of(expires), products);
    }

    @Benchmark
    public Forecast forecast() {
        return Forecaster.forecast(plan, Fixtures.CATALOG);
    }
}
