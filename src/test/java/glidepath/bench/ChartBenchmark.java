package glidepath.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import glidepath.ui.kit.Theme;
import glidepath.ui.kit.chart.ChartFigures;
import glidepath.ui.kit.chart.LineChartView;
import glidepath.ui.kit.chart.LineData;

/// How fast a chart of 8 scenarios over 36 months follows a slider, from data to pixels, against JavaFX's own line chart.
///
/// Ours and theirs take turns, so that what else the machine does meets both. It prints medians and their ratio:
/// `mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.args="-Dglass.platform=Headless -Dprism.order=sw -cp %classpath
/// glidepath.bench.ChartBenchmark"`.
public final class ChartBenchmark {

    private static final int SCENARIOS = 8;
    private static final int MONTHS = 36;
    private static final int WARM = 150;
    private static final int ROUNDS = 400;
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 700;

    private final SimpleObjectProperty<LineData> data = new SimpleObjectProperty<>(LineData.EMPTY);
    private final List<XYChart.Series<Number, Number>> series = new ArrayList<>();
    private final WritableImage pixels = new WritableImage((int) WIDTH, (int) HEIGHT);
    private final Region ours = scene(new LineChartView(data, new SimpleObjectProperty<>(false)));
    private final Region theirs = scene(stock());

    private static Region scene(Region chart) {
        var root = new Pane(chart);
        chart.resize(WIDTH, HEIGHT);
        Theme.paper(new Scene(root, WIDTH, HEIGHT));
        return root;
    }

    /// As fast as it can be told to be: fixed axes, no symbols, no animation, points that are moved and never replaced.
    private LineChart<Number, Number> stock() {
        var chart = new LineChart<>(new NumberAxis(0, MONTHS, 6), new NumberAxis(0, 50_000, 10_000));
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            var points = FXCollections.<XYChart.Data<Number, Number>>observableArrayList();
            IntStream.rangeClosed(0, MONTHS).forEach(month -> points.add(new XYChart.Data<>(month, 0)));
            series.add(new XYChart.Series<>("Scenario " + scenario, points));
            chart.getData().add(series.getLast());
        }
        return chart;
    }

    private static double balance(int scenario, int month, int tick) {
        return Math.max(0, 40_000 - month * (800.0 + 200 * scenario + 5 * (tick % 100)));
    }

    private void updateOurs(int tick) {
        List<LineData.Line> lines = IntStream.range(0, SCENARIOS)
                .mapToObj(scenario -> new LineData.Line("Scenario " + scenario, Integer.toString(scenario), scenario,
                scenario == 0 ? LineData.LineKind.CHOSEN : LineData.LineKind.OTHER,
                IntStream.rangeClosed(0, MONTHS).mapToObj(month -> new LineData.Point(month, balance(scenario, month, tick))).toList()))
                        .toList();
        data.set(new LineData(IntStream.range(0, MONTHS).mapToObj(month -> "M " + month).toList(), List.of(), lines, List.of(),
                value -> "$" + (int) value, ChartFigures.NONE, ""));
        draw(ours);
    }

    private void updateTheirs(int tick) {
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            for (int month = 0; month <= MONTHS; month++) {
                series.get(scenario).getData().get(month).setYValue(balance(scenario, month, tick));
            }
        }
        draw(theirs);
    }

    private void draw(Region root) {
        root.applyCss();
        root.layout();
        root.snapshot(null, pixels);
    }

    private String measure() {
        long[] mine = new long[ROUNDS];
        long[] stock = new long[ROUNDS];
        for (int tick = -WARM; tick < ROUNDS; tick++) {
            long start = System.nanoTime();
            updateOurs(tick + WARM);
            long middle = System.nanoTime();
            updateTheirs(tick + WARM);
            if (tick >= 0) {
                mine[tick] = middle - start;
                stock[tick] = System.nanoTime() - middle;
            }
        }
        Arrays.sort(mine);
        Arrays.sort(stock);
        return "ours p50 %.2f ms, p99 %.2f ms; LineChart p50 %.2f ms, p99 %.2f ms; %.1f times as fast at p50, %.1f at p99".formatted(
                mine[ROUNDS / 2] / 1e6, mine[ROUNDS * 99 / 100] / 1e6, stock[ROUNDS / 2] / 1e6, stock[ROUNDS * 99 / 100] / 1e6,
                (double) stock[ROUNDS / 2] / mine[ROUNDS / 2], (double) stock[ROUNDS * 99 / 100] / mine[ROUNDS * 99 / 100]);
    }

    public static void main(String[] args) throws Exception {
        var task = new FutureTask<>(() -> new ChartBenchmark().measure());
        Platform.startup(task);
        System.out.println(task.get());
        Platform.exit();
    }
}
