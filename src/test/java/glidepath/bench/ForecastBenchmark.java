package glidepath.bench;

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
import glidepath.plan.Plan;

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
        plan = LargePlan.of(scenarios, workloads, months);
    }

    @Benchmark
    public Forecast forecast() {
        return Forecaster.forecast(plan, Fixtures.CATALOG);
    }
}
