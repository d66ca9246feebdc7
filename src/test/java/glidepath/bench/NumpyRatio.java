package glidepath.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import glidepath.Fixtures;
import glidepath.plan.Grant;
import glidepath.plan.InputRef;
import glidepath.plan.Levers;
import glidepath.plan.MonthConvention;
import glidepath.plan.Plan;
import glidepath.plan.Range;
import glidepath.plan.Settings;
import glidepath.simulate.ScenarioOdds;
import glidepath.simulate.Simulation;
import glidepath.units.Money;
import glidepath.units.Percent;

/// 100,000 draws of a plan of 36 months with bands, against numpy with the same arithmetic and quantiles, in turn. Figures are compared
/// before times are. Says that it is skipped where there is no Python with numpy.
public final class NumpyRatio {

    private static final int DRAWS = Integer.getInteger("draws", 100_000);
    private static final int ROUNDS = 9;
    /// Runs of one side before the other's turn: while a slider moves, one follows another, and neither has to warm up anew.
    private static final int IN_A_ROW = 5;
    /// Runs of ours before any is timed, since what they call is compiled on the way.
    private static final int WARM = 150;

    private NumpyRatio() {
    }

    public static void main(String[] args) throws IOException {
        Process python = new ProcessBuilder("python3", Path.of("src", "test", "resources", "bench", "simulate.py").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (Writer ask = python.outputWriter(StandardCharsets.US_ASCII);
                BufferedReader answers = python.inputReader(StandardCharsets.US_ASCII)) {
            measure(ask, answers);
        } finally {
            python.destroy();
        }
    }

    private static void measure(Writer ask, BufferedReader answers) throws IOException {
        Plan plan = plan();
        for (int run = 0; run < WARM; run++) {
            simulate(plan);
        }
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        double ourWork = 0;
        double theirWork = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] answer = {};
            for (int run = 0; run < IN_A_ROW; run++) {
                answer = ask(ask, answers);
                if (answer.length == 0) {
                    System.out.println("skipped: there is no python3 with numpy");
                    return;
                }
                theirs.add(answer[0]);
                theirWork += answer[1];
            }
            long busy = busy();
            for (int run = 0; run < IN_A_ROW; run++) {
                long start = System.nanoTime();
                double[] found = simulate(plan);
                ours.add((System.nanoTime() - start) / 1e9);
                compare(found, answer);
            }
            ourWork += (busy() - busy) / 1e9;
        }
        double own = median(ours);
        double other = median(theirs);
        System.out.printf("%,d draws x 36 months with bands: numpy %.1f ms, ours %.1f ms, ratio %.1f (medians of %d in turns of %d)%n",
                DRAWS, other * 1e3, own * 1e3, other / own, ours.size(), IN_A_ROW);
        System.out.printf("of the processor: numpy %.1f ms on one thread, ours %.1f ms on all of them, ratio %.1f a core (means)%n",
                theirWork / theirs.size() * 1e3, ourWork / ours.size() * 1e3, theirWork / ourWork);
    }

    private static double[] simulate(Plan plan) {
        return figures(Simulation.of(plan, Fixtures.CATALOG, DRAWS, () -> false).orElseThrow().scenarios().getFirst());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /// Nanoseconds that all threads have worked.
    private static long busy() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static double[] ask(Writer ask, BufferedReader answers) throws IOException {
        ask.write(DRAWS + "\n");
        try {
            ask.flush();
        } catch (IOException gone) {
            return new double[0];
        }
        String line = answers.readLine();
        return line == null ? new double[0] : Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /// All bands are read, as a chart does.
    private static double[] figures(ScenarioOdds odds) {
        double sum = 0;
        for (int month = 0; month < 36; month++) {
            sum += odds.leftToPay(month).p95() + odds.credits(month).p5() + odds.charges(month).p50();
        }
        if (sum <= 0) {
            throw new IllegalStateException("nothing was charged");
        }
        return new double[] {0, 0, odds.leftToPay(35).p50(), odds.total().p5(), odds.total().p50(), odds.total().p95(),
                odds.creditsLastThrough(LocalDate.of(2027, 12, 31)).share()};
    }

    private static void compare(double[] ours, double[] theirs) {
        for (int figure = 2; figure < ours.length; figure++) {
            double tolerance = Math.max(0.01, 0.02 * Math.abs(theirs[figure]));
            if (Math.abs(ours[figure] - theirs[figure]) > tolerance) {
                throw new IllegalStateException("figure " + figure + " is " + ours[figure] + ", and numpy's " + theirs[figure]);
            }
        }
    }

    private static Plan plan() {
        var settings = new Settings(YearMonth.of(2027, 1), 36, MonthConvention.THIRTY_DAYS, Percent.ZERO);
        Plan plan = Fixtures.CHAT.withSettings(settings).withAssumptions(Fixtures.CHAT.assumptions()
                .plus(Grant.of("g", "Credits", Money.of("500"))));
        return with(with(with(with(with(plan, Levers.CALLS.at("chat"), "20000", "30000", "60000"), Levers.GROWTH.at("chat"), "0", "0.05",
                "0.12"),
                Levers.INPUT.at("chat"), "500", "800", "1500"), Levers.OUTPUT.at("chat"), "100", "200", "400"),
                        Levers.RETRY_RATE.at("chat"), "0", "0.05", "0.2");
    }

    private static Plan with(Plan plan, InputRef<?> input, String... ends) {
        List<BigDecimal> numbers = Arrays.stream(ends).map(BigDecimal::new).toList();
        return plan.withRange("baseline", input, Range.of(numbers.get(0), numbers.get(1), numbers.get(2)));
    }
}
