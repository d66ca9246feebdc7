package glidepath.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import glidepath.Fixtures;
import glidepath.engine.Forecaster;
import glidepath.engine.ScenarioForecast;
import glidepath.plan.Plan;
import glidepath.spreadsheet.PlanWorkbook;
import glidepath.texts.Messages;

/// A workbook with formulas, their results and charts: 8 scenarios of 36 months, and 100 workloads of 60 months beside smaller ones.
/// What the heap holds when one is done is told beside the times: it is to grow no faster than the workbook.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class WorkbookBenchmark {

    /// Scenarios x workloads x months.
    @Param({"1x3x36", "8x3x36", "1x100x12", "1x100x60"})
    public String size = "";

    private Plan plan = Fixtures.CHAT;
    private List<ScenarioForecast> scenarios = List.of();
    private long bytes;

    @Setup
    public void build() {
        String[] parts = size.split("x");
        plan = LargePlan.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        scenarios = Forecaster.forecast(plan, Fixtures.CATALOG).scenarios();
    }

    @Benchmark
    public byte[] workbook() {
        byte[] file = new PlanWorkbook(plan, Fixtures.CATALOG, Messages.root(), scenarios).bytes();
        bytes = file.length;
        return file;
    }

    @TearDown(Level.Trial)
    public void tell() {
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("# %s: a file of %,d KB; %,d KB held afterwards%n", size, bytes >> 10, held >> 10);
    }
}
